import type { Language } from '../../src/domain/languages.ts';
import { pagePath } from '../../src/state/url/write-url.ts';
import { shippedText } from '../build/vite-messages.ts';
import { MASKABLE } from './app-icons.ts';
import { LIGHT } from '../../src/ui/colours.ts';

/** Where the manifest of a language stands, below the root. */
export const manifestPath = (language: Language) => `app.${language}.webmanifest`;

const icon = (size: number, src: string, purpose: 'any' | 'maskable') => ({
  src: `./${src}`,
  sizes: `${size}x${size}`,
  type: 'image/png',
  purpose,
});

/** What a device is told to install the app (W3C Web Application Manifest); one app in any language. */
export function webManifest(language: Language): string {
  const shortcuts = (['guide', 'present'] as const).map((kind) => ({
    name: shippedText(language, `${kind}.title`),
    url: `./${pagePath(language, { kind })}`,
  }));
  return JSON.stringify({
    id: './',
    name: shippedText(language, 'app.name'),
    short_name: shippedText(language, 'app.name'),
    description: shippedText(language, 'app.tagline'),
    lang: language,
    dir: 'ltr',
    start_url: `./${language}/`,
    scope: './',
    display: 'standalone',
    background_color: LIGHT.paper,
    theme_color: LIGHT.paper,
    categories: ['education', 'social'],
    icons: [
      icon(192, 'icons/192.png', 'any'),
      icon(512, 'icons/512.png', 'any'),
      icon(512, MASKABLE, 'maskable'),
      { src: './icon.svg', sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
    ],
    shortcuts,
  });
}
