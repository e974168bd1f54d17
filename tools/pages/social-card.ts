import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { Resvg } from '@resvg/resvg-js';
import satori from 'satori';
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
  readonly map: { readonly svg: string; readonly width: number; readonly height: number };
}

type Style = Readonly<Record<string, string | number>>;
const box = (style: Style, children: unknown) => ({
  type: 'div',
  key: null,
  props: { style: { display: 'flex', ...style }, children },
});

function layout({ kicker, title, foot, aside, colour, map }: Card) {
  const size = title.length > 70 ? 50 : title.length > 28 ? 58 : 72;
  const shrink = Math.min(MAP_ROOM.width / map.width, MAP_ROOM.height / map.height);
  const picture = {
    type: 'img',
    key: null,
    props: {
      src: `data:image/svg+xml;base64,${Buffer.from(map.svg).toString('base64')}`,
      width: map.width * shrink,
      height: map.height * shrink,
    },
  };
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
    [words, box({ alignItems: 'center' }, picture)],
  );
}

/** Draws a picture of 1200 × 630 pixels, as PNG. */
export async function socialCard(card: Card): Promise<Uint8Array> {
  const name = createHash('sha256').update(JSON.stringify(card)).digest('hex').slice(0, 24);
  const kept = `${CACHE}/${name}.png`;
  if (existsSync(kept)) return readFileSync(kept);
  const svg = await satori(layout(card), { width: WIDTH, height: HEIGHT, fonts: FONTS });
  const png = new Resvg(svg, { fitTo: { mode: 'width', value: WIDTH } }).render().asPng();
  mkdirSync(CACHE, { recursive: true });
  writeFileSync(kept, png);
  return png;
}
