import { ROOMS } from './house.js';
import { FRAME, LIGHT } from '../../src/ui/colours.ts';

const [WIDTH, MARGIN, LINE, GAP] = [1200, 24, 20, 36];
/** The rows of the picture, the highest first. */
const ROWS = [
  ['app'],
  ['map', 'timeline', 'browse', 'fiche', 'edit', 'present'],
  ['ui'],
  ['state'],
  ['data'],
  ['i18n'],
  ['domain'],
];
/** Letters on a line of a box of a width, at the size of the type below. */
const letters = (width: number) => Math.floor((width - 24) / 7.4);

interface Box {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly lines: readonly string[];
}

function wrapped(words: readonly string[], most: number): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    const longer = last === undefined ? word : `${last} · ${word}`;
    if (last !== undefined && longer.length <= most) lines[lines.length - 1] = longer;
    else lines.push(word);
  }
  return lines;
}

function boxes(): ReadonlyMap<string, Box> {
  const found = new Map<string, Box>();
  let y = MARGIN;
  for (const row of ROWS) {
    const room = WIDTH - 2 * MARGIN - (row.length - 1) * 16;
    let x = MARGIN;
    let lowest = 0;
    const made = row.map((floor) => {
      const width = room / row.length;
      const lines = wrapped(ROOMS[floor] ?? [], letters(width));
      const at = x;
      x += width + 16;
      lowest = Math.max(lowest, lines.length);
      return { floor, at, width, lines };
    });
    const height = 44 + lowest * LINE;
    for (const { floor, at, width, lines } of made) {
      found.set(floor, { x: at, y, width, height, lines });
    }
    y += height + GAP;
  }
  return found;
}

/** Of the imports those that do not follow from others: a floor that is reached by way of another. */
function shortest(imports: ReadonlyMap<string, ReadonlySet<string>>) {
  const reach = (from: string): ReadonlySet<string> =>
    new Set([...(imports.get(from) ?? [])].flatMap((next) => [next, ...reach(next)]));
  return [...imports].flatMap(([from, targets]) =>
    [...targets]
      .filter((to) => ![...targets].some((other) => other !== to && reach(other).has(to)))
      .map((to) => [from, to] as const),
  );
}

/** The floors with their rooms, and which reaches down to which, as SVG. */
export function housePicture(imports: ReadonlyMap<string, ReadonlySet<string>>): string {
  const placed = boxes();
  const last = placed.get('domain')!;
  const height = last.y + last.height + MARGIN;
  const drawn = [...placed].map(
    ([floor, { x, y, width, height: tall, lines }]) =>
      `<rect x="${x}" y="${y}" width="${width}" height="${tall}" rx="4"/>` +
      `<text class="floor" x="${x + 12}" y="${y + 26}">${floor}</text>` +
      lines
        .map((line, index) => `<text x="${x + 12}" y="${y + 50 + index * LINE}">${line}</text>`)
        .join(''),
  );
  const arrows = shortest(imports).map(([from, to]) => {
    const [a, b] = [placed.get(from)!, placed.get(to)!];
    const middle = (box: Box) => box.x + box.width / 2;
    // Straight down where the two stand over each other, else from middle to middle.
    const start = Math.min(Math.max(middle(b), a.x + 20), a.x + a.width - 20);
    const end = Math.min(Math.max(start, b.x + 20), b.x + b.width - 20);
    return `<path d="M${start} ${a.y + a.height}L${end} ${b.y - 4}" marker-end="url(#down)"/>`;
  });
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${WIDTH} ${height}" role="img" aria-label="The floors of the house and their rooms; imports run downwards">
<style>svg{background:${LIGHT.paper};font:14px ui-monospace,monospace;fill:${LIGHT.ink}}rect{fill:${LIGHT.card};stroke:${LIGHT.ink}}.floor{font-weight:700;font-size:16px}path{stroke:${FRAME};stroke-width:2;fill:none}marker path{fill:${FRAME}}</style>
<marker id="down" viewBox="0 0 8 8" refX="6" refY="4" markerWidth="5" markerHeight="5" orient="auto"><path d="M0 0L8 4L0 8z"/></marker>
${[...arrows, ...drawn].join('\n')}
</svg>
`;
}
