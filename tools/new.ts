import { readFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { createInterface } from 'node:readline';
import { parseArgs } from 'node:util';
import { answers } from './map/new/answers.ts';
import { askAnswers } from './map/new/ask.ts';
import { writeMap } from './map/new/write-map.ts';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { answers: { type: 'string' } },
});

/** The answers of a file, or of the person at the keyboard, and the folder that their files lie in. */
async function given(): Promise<{ value: unknown; beside: string }> {
  const { answers: file } = values;
  if (file !== undefined) {
    return { value: JSON.parse(readFileSync(file, 'utf8')), beside: dirname(file) };
  }
  const lines = createInterface({ input: process.stdin });
  try {
    const value = await askAnswers(lines[Symbol.asyncIterator](), (question) => {
      process.stdout.write(question);
    });
    return { value, beside: '.' };
  } finally {
    lines.close();
  }
}

async function begin(target: string): Promise<void> {
  const { value, beside } = await given();
  const read = answers.safeParse(value);
  if (!read.success) {
    const lines = read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`);
    throw new Error(`The answers are not complete (docs/your-own-map.md).\n${lines.join('\n')}`);
  }
  const { folder, said } = await writeMap(target, read.data, beside);
  const path = relative('.', folder);
  console.log(`${said}\n${path} is a map now. Look at it, and build it:`);
  console.log(`  GUIDE=${path} npm start\n  GUIDE=${path} npm run build`);
}

const [target] = positionals;
try {
  if (target === undefined) throw new Error('Name the folder: npm run new -- my-map');
  await begin(target);
} catch (error) {
  console.error(error instanceof Error ? error.message : String(error));
  process.exitCode = 1;
}
