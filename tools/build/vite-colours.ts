import type { Plugin } from 'vite';
import { DARK, LIGHT, SHOWN } from '../../src/ui/colours.ts';

const ID = 'virtual:colours.css';

type Colours = Readonly<Record<string, string>>;

const properties = (of: Colours, value = (name: string) => of[name]) =>
  Object.keys(of)
    .map((name) => `--${name}:${value(name)};`)
    .join('');

/** The colours of a page as custom properties, `--ink` and so on, for light and dark. */
export const pageColours = (): string =>
  `:root{${properties(LIGHT, (name) => `light-dark(${LIGHT[name as keyof typeof LIGHT]},${DARK[name as keyof typeof LIGHT]})`)}--ink-on-streets:${LIGHT.ink};}`;

/** The same of what is shown to a room or printed. */
const shownColours = () => `.slide-box,.stage,.sheet-paper{${properties(SHOWN)}}`;

/** Gives the app the colours as a sheet in a layer of its own, the lowest. */
export function colours(): Plugin {
  return {
    name: 'colours',
    resolveId: (id) => (id === ID ? `\0${ID}` : null),
    load: (id) => (id === `\0${ID}` ? `@layer colours{${pageColours()}${shownColours()}}` : null),
  };
}
