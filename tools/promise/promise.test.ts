import { readFileSync } from 'node:fs';
import { ESLint } from 'eslint';
import { expect, test } from 'vitest';
import { isLater, PROMISE } from './promise.ts';

const eslint = new ESLint();

/** What lint says of a text as it would of that file. */
async function lint(text: string, filePath: string): Promise<string[]> {
  const [result] = await eslint.lintText(text, { filePath });
  return result!.messages.flatMap(({ ruleId, message }) =>
    /newer|baseline/.test(ruleId ?? '') ? message : [],
  );
}

test('lint tells of what a promised browser lacks, by its name', { timeout: 60_000 }, async () => {
  const told = await lint(
    `URL.canParse('x');
     void navigator.storage.estimate();
     document.body.checkVisibility();
     new Intl.Segmenter('nl');
     requestIdleCallback(() => 1);`,
    'src/state/device/store.ts',
  );
  expect(told.map((message) => message.split(' ')[0])).toEqual([
    'URL.canParse',
    'StorageManager.estimate',
    'Element.checkVisibility',
    'Intl.Segmenter',
    'requestIdleCallback',
  ]);
});

test('lint has nothing against what is asked for first, or is old enough', async () => {
  const text = `if ('estimate' in navigator.storage) void navigator.storage.estimate();
     document.body.replaceChildren(structuredClone('x'), [1, 2].at(-1)!.toString());
     void fetch('x').then((response) => response.json());`;
  expect(await lint(text, 'src/state/device/store.ts')).toEqual([]);
});

test('lint tells of CSS that they lack, and lets pass what they have', async () => {
  const file = 'src/app/styles/base.css';
  expect(await lint('a { field-sizing: content; }', file)).toHaveLength(1);
  expect(await lint('a:has(b) { color: color-mix(in oklab, red, blue); }', file)).toEqual([]);
});

test('the README names the same browsers', () => {
  const named = Object.entries(PROMISE).map(
    ([name, version]) => new RegExp(`${name} ${version}`, 'i'),
  );
  const text = readFileSync('README.md', 'utf8');
  for (const one of named) expect(text).toMatch(one);
});

test('versions are compared by their numbers', () => {
  expect(isLater('17', '16.4')).toBe(true);
  expect(isLater('16.10', '16.4')).toBe(true);
  expect(isLater('16.4', '16.4')).toBe(false);
  expect(isLater('9', '16.4')).toBe(false);
});
