import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
import sharp from 'sharp';
import { SHAPE } from '../../src/domain/pictures/picture.ts';
import { LIGHT } from '../../src/ui/colours.ts';

const require = createRequire(import.meta.url);
const FONTS = [
  {
    name: 'Bricolage Grotesque',
    data: readFileSync(
      require.resolve('@fontsource/bricolage-grotesque/files/bricolage-grotesque-latin-700-normal.woff'),
    ),
    weight: 700 as const,
  },
  {
    name: 'Atkinson Hyperlegible Next',
    data: readFileSync(
      require.resolve('@fontsource/atkinson-hyperlegible-next/files/atkinson-hyperlegible-next-latin-400-normal.woff'),
    ),
    weight: 400 as const,
  },
];
const [WIDTH, HEIGHT] = [1200, 630];
const MAP_ROOM = { width: 470, height: 500 };
/** The map below a picture, which is as wide as the room for both. */
const MAP_BELOW = { width: 470, height: 150 };
const SEEN_HEIGHT = Math.round(MAP_ROOM.width / SHAPE);
/** Pictures cost a third of a second each and change seldom: what was drawn before is kept. */
const CACHE = 'node_modules/.cache/social-cards';

/** What a picture for social media shows. */
export interface Card {
  readonly kicker: string;
  readonly title: string;
  readonly foot: string;
  /** What the map cannot show: those for a whole region, by name. */
  readonly aside: string;
  readonly colour: string;
  /** What is seen of it: a picture by its path below the root, and whose that is; null without one. */
  readonly seen: { readonly path: string; readonly credit: string } | null;
  readonly map: { readonly svg: string; readonly width: number; readonly height: number };
}

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

const image = (src: string, width: number, height: number) => ({
  type: 'img',
  key: null,
  props: { src, width, height },
});

/** @param seen the picture, as JPEG in base64 */
function layout({ kicker, title, foot, aside, colour, map, seen: of }: Card, seen: string | null) {
  const size = title.length > 70 ? 50 : title.length > 28 ? 58 : 72;
  const room = seen === null ? MAP_ROOM : MAP_BELOW;
  const shrink = Math.min(room.width / map.width, room.height / map.height);
  const drawn = image(
    `data:image/svg+xml;base64,${Buffer.from(map.svg).toString('base64')}`,
    map.width * shrink,
    map.height * shrink,
  );
  const picture =
    seen === null
      ? [drawn]
      : [
          image(`data:image/jpeg;base64,${seen}`, MAP_ROOM.width, SEEN_HEIGHT),
          box({ margin: '6px 0 12px', fontSize: 18, color: LIGHT.muted }, of?.credit),
          drawn,
        ];
  const words = box({ flexDirection: 'column', width: 600, justifyContent: 'space-between' }, [
    box({ flexDirection: 'column' }, [
      box({ fontSize: 28, color: LIGHT.muted }, kicker),
      box(
        {
          marginTop: 18,
          fontFamily: 'Bricolage Grotesque',
          fontSize: size,
          lineHeight: 1.08,
          letterSpacing: -1,
          textWrap: 'balance',
        },
        title,
      ),
    ]),
    box({ flexDirection: 'column' }, [
      box({ width: 96, height: 10, backgroundColor: colour }, ''),
      box({ marginTop: 22, fontSize: 30 }, foot),
      ...(aside ? [box({ marginTop: 12, fontSize: 24, color: LIGHT.muted }, aside)] : []),
    ]),
  ]);
  return box(
    {
      width: WIDTH,
      height: HEIGHT,
      boxSizing: 'border-box',
      padding: 64,
      justifyContent: 'space-between',
      backgroundColor: LIGHT.paper,
      color: LIGHT.ink,
      fontFamily: 'Atkinson Hyperlegible Next',
    },
    [words, box({ flexDirection: 'column', justifyContent: 'center' }, picture)],
  );
}

/**
 * Draws a picture of 1200 × 630 pixels, as PNG.
 * @param fileAt gives a file of the site by its path
 */
export async function socialCard(
  card: Card,
  fileAt: (path: string) => Uint8Array,
): Promise<Uint8Array> {
  const name = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 24);
  const kept = `${CACHE}/${name}.png`;
  if (existsSync(kept)) return readFileSync(kept);
  // The drawing knows no WebP.
  const seen = card.seen && (await sharp(fileAt(card.seen.path)).jpeg({ quality: 90 }).toBuffer());
  const svg = await satori(layout(card, seen?.toString('base64') ?? null), {
    width: WIDTH,
    height: HEIGHT,
    fonts: FONTS,
  });
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
