/**
 * Advance widths of Atkinson Hyperlegible Next at weight 600, in thousandths of its size, as the
 * font itself states them: letters of one width stand together.
 */
const WIDTHS: Readonly<Record<number, string>> = {
  195: "'",
  252: '.,:;|',
  257: 'j’',
  285: 'iîïl! `',
  324: '()',
  340: '[]f',
  362: 't"r',
  370: '-{}',
  414: 'I_/\\1',
  488: 'z*',
  499: 'sycç–v',
  524: 'x?7',
  540: 'kaàâäJ~',
  554: 'Leéèêëuùûü',
  564: 'Fhnoôö2<>^',
  582: 'gd9bp',
  590: 'EÉÈqT3',
  602: '5$S+',
  617: 'P6Z=',
  630: 'YVB48',
  655: 'RKCÇX0AÀ',
  684: 'DU',
  705: 'HNG',
  728: 'w&#',
  742: 'OQ…',
  780: '@',
  860: 'Mm',
  877: 'W',
  954: '%',
};
const PER_LETTER = new Map(
  Object.entries(WIDTHS).flatMap(([width, letters]) =>
    [...letters].map((letter) => [letter, Number(width)] as const),
  ),
);
/** What a letter of another script takes about. */
const OTHER = 600;

/**
 * The width of a text on one line, in the unit of its size: what a drawing counts on that is made
 * where nothing can be measured, and comes out the same everywhere. Kerning is left out, which
 * makes a name one part in a hundred wider than it is.
 */
export function letterWidth(text: string, size: number): number {
  const sum = [...text].reduce((all, letter) => all + (PER_LETTER.get(letter) ?? OTHER), 0);
  return (sum * size) / 1000;
}

/** The room of a name, on as many lines as it has. @param line height of one, in sizes */
export function letterSize(
  text: string,
  size: number,
  line: number,
): { width: number; height: number } {
  const lines = text.split('\n');
  return {
    width: Math.max(...lines.map((one) => letterWidth(one, size))),
    height: lines.length * size * line,
  };
}
