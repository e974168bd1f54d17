import { readFileSync } from 'node:fs';
import { Resvg } from '@resvg/resvg-js';

const ICON = new URL('../../public/icon.svg', import.meta.url);
/** Around the sign of a maskable icon, as a part of its width: a round mask cuts off a tenth a side. */
const MARGIN = 0.1;
const PLAIN = { 180: 'icons/180.png', 192: 'icons/192.png', 512: 'icons/512.png' } as const;
export const MASKABLE = 'icons/maskable-512.png';

function picture(svg: string, size: number): Uint8Array {
  return new Resvg(svg, { fitTo: { mode: 'width', value: size } }).render().asPng();
}

/** The icon to its full edge, the sign within what every mask leaves. */
function maskable(svg: string): string {
  const box = 32 * (1 + 2 * MARGIN);
  const at = -32 * MARGIN;
  return svg
    .replace('viewBox="0 0 32 32"', `viewBox="${at} ${at} ${box} ${box}"`)
    .replace(
      /<rect [^>]*fill="(#\w+)"\/>/,
      `<rect x="${at}" y="${at}" width="${box}" height="${box}" fill="$1"/>`,
    );
}

/** The icons of the installed app as PNG, by path below the root. */
export function appIcons(): ReadonlyMap<string, Uint8Array> {
  const svg = readFileSync(ICON, 'utf8');
  return new Map([
    ...Object.entries(PLAIN).map(([size, path]) => [path, picture(svg, Number(size))] as const),
    [MASKABLE, picture(maskable(svg), 512)],
  ]);
}
