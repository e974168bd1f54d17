import { existsSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { HANDBOOKS, STEPS } from './steps.ts';

const at = (path: string) => new URL(`../../docs/handbook/${path}`, import.meta.url);

test.each(HANDBOOKS)(
  'every picture of the handbook is one that the script takes, and is there (%s)',
  (language) => {
    const text = readFileSync(at(`${language}.md`), 'utf8');
    const shown = [...text.matchAll(/!\[[^\]]+\]\(([^)]+)\)/g)].map(([, path]) => path!);
    expect(shown).toEqual(STEPS.map(({ name }) => `${language}/${name}.png`));
    expect(shown.filter((path) => !existsSync(at(path)))).toEqual([]);
  },
);

test('both handbooks have the same parts', () => {
  const parts = HANDBOOKS.map((language) =>
    readFileSync(at(`${language}.md`), 'utf8').match(/^## \d/gm),
  );
  expect(parts[0]).toEqual(parts[1]);
});
