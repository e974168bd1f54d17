import { MAP_NAME } from '#map';
import { FIRST_LANGUAGE, LANGUAGES } from '../../src/domain/languages.ts';
import { shippedText } from './vite-messages.ts';

const escaped = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A page of the build with what only the map itself can say: its language, its name, what it shows. */
export function namedPage(html: string): string {
  const noscript = LANGUAGES.map((one) => shippedText(one, 'root.noscript')).join(' / ');
  return html
    .replace('<html lang="nl"', () => `<html lang="${FIRST_LANGUAGE}"`)
    .replace('<title></title>', () => `<title>${escaped(MAP_NAME)}</title>`)
    .replace(
      '<meta name="description" content=""',
      () =>
        `<meta name="description" content="${escaped(shippedText(FIRST_LANGUAGE, 'app.tagline'))}"`,
    )
    .replace('<p></p>', () => `<p>${escaped(noscript)}</p>`);
}
