const WIDTH = 100;
const STEP = '  ';

const isHolder = (value: unknown): value is object => typeof value === 'object' && value !== null;
const sizeOf = (value: object) => Object.keys(value).length;

/** Whether an object stands over several lines somewhere in a value: then what holds it does too. */
function hasLines(value: unknown): boolean {
  if (!isHolder(value)) return false;
  if (!Array.isArray(value)) return sizeOf(value) > 0;
  const all = value as readonly unknown[];
  const [first] = all;
  const areAlike = all.every(
    (one) => isHolder(one) && Array.isArray(one) === Array.isArray(first) && sizeOf(one) > 1,
  );
  return (all.length > 1 && areAlike) || all.some(hasLines);
}

const flat = (value: unknown): string =>
  Array.isArray(value) ? `[${value.map(flat).join(', ')}]` : JSON.stringify(value);

/** Numbers, as many on each line as go there. */
function filled(numbers: readonly number[], indent: string): string[] {
  const lines: string[] = [];
  for (const [index, number] of numbers.entries()) {
    const word = `${JSON.stringify(number)}${index < numbers.length - 1 ? ',' : ''}`;
    const line = lines.at(-1);
    if (line !== undefined && line.length + 1 + word.length <= WIDTH) {
      lines[lines.length - 1] = `${line} ${word}`;
    } else lines.push(`${indent}${word}`);
  }
  return lines;
}

/** What stands behind one of a list: a comma, but for the last. */
const comma = (list: readonly unknown[], index: number) => (index < list.length - 1 ? 1 : 0);

/**
 * Writes a value as JSON in the layout of the files in `data/`: that of Prettier at 100 signs, which
 * leaves it alone. (https://prettier.io/docs/rationale, "Objects" and "Arrays".)
 * @param indent before each line but the first
 * @param room taken on the first line by what stands before and after it
 */
export function printJson(value: unknown, indent = '', room = indent.length): string {
  if (!isHolder(value)) return JSON.stringify(value);
  const inner = indent + STEP;
  if (!Array.isArray(value)) {
    const entries = Object.entries(value).filter(([, one]) => one !== undefined);
    if (entries.length === 0) return '{}';
    const lines = entries.map(([key, one], index) => {
      const name = `${inner}${JSON.stringify(key)}: `;
      return `${name}${printJson(one, inner, name.length + comma(entries, index))}`;
    });
    return `{\n${lines.join(',\n')}\n${indent}}`;
  }
  if (!hasLines(value)) {
    const line = flat(value);
    if (room + line.length <= WIDTH) return line;
  }
  const isNumbers = value.length > 1 && value.every((one) => typeof one === 'number');
  const lines = isNumbers
    ? filled(value, inner)
    : value.map(
        (one, index) =>
          `${inner}${printJson(one, inner, inner.length + comma(value, index))}${index < value.length - 1 ? ',' : ''}`,
      );
  return `[\n${lines.join('\n')}\n${indent}]`;
}
