import { mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { gitIn } from '../forge/git.ts';
import { writeHostMarks } from './host-marks.ts';
import {
  fetchPublished,
  goBack,
  keepPublished,
  publishedBefore,
  pushPublished,
  putInPlace,
} from './published-branch.ts';

const LIMIT = { timeout: 60_000 };

async function project() {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-published-'));
  const [origin, here] = [join(folder, 'origin.git'), join(folder, 'here')];
  await gitIn(folder)('init', '--quiet', '--bare', origin);
  await gitIn(folder)('clone', '--quiet', origin, here);
  const [dist, to] = [join(folder, 'dist'), join(folder, 'www')];
  mkdirSync(join(dist, 'nl'), { recursive: true });
  const build = (text: string) => writeFileSync(join(dist, 'nl/index.html'), text);
  const shown = () => readFileSync(join(to, 'nl/index.html'), 'utf8');
  return { folder, origin, here, dist, to, build, shown };
}

test('what was published before can be put in place again, and again', LIMIT, async () => {
  const { here, dist, to, build, shown } = await project();
  for (const text of ['one\r\n', 'two', 'three']) {
    build(text);
    await keepPublished(here, dist, text.trim());
    await putInPlace(here, to);
  }
  expect(shown()).toBe('three');
  expect((await goBack(here))?.message).toBe('two');
  await putInPlace(here, to);
  expect(shown()).toBe('two');
  await goBack(here);
  await putInPlace(here, to);
  // To the byte, as a hash in a page asks.
  expect(shown()).toBe('one\r\n');
  expect(await goBack(here)).toBeNull();
  expect(readdirSync(join(to, '..')).sort()).toEqual(['dist', 'here', 'origin.git', 'www']);
});

test('a file that is gone from a build is gone from its place', LIMIT, async () => {
  const { here, dist, to, build } = await project();
  build('one');
  writeFileSync(join(dist, 'old.txt'), 'old');
  await keepPublished(here, dist, 'one');
  await putInPlace(here, to);
  expect(readdirSync(to).sort()).toEqual(['nl', 'old.txt']);
  const { dist: fresh } = await project();
  writeFileSync(join(fresh, 'nl/index.html'), 'two');
  await keepPublished(here, fresh, 'two');
  await putInPlace(here, to);
  expect(readdirSync(to)).toEqual(['nl']);
});

test('ten are kept, and the forge has them for the next machine', LIMIT, async () => {
  const { folder, origin, here, dist, build } = await project();
  for (let turn = 1; turn <= 12; turn++) {
    build(`turn ${turn}`);
    await keepPublished(here, dist, `turn ${turn}`);
  }
  await pushPublished(here);
  const next = join(folder, 'next');
  await gitIn(folder)('clone', '--quiet', origin, next);
  await fetchPublished(next);
  expect((await publishedBefore(next)).map(({ message }) => message)).toEqual(
    Array.from({ length: 10 }, (_, index) => `turn ${12 - index}`),
  );
});

test('a name of its own is written as forges read it, and no other', () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-marks-'));
  writeHostMarks(folder, 'https://fdss.github.io/kaart/');
  expect(readdirSync(folder)).toEqual(['.nojekyll']);
  writeHostMarks(folder, 'https://example.be/kaart/');
  expect(readdirSync(folder)).toEqual(['.nojekyll']);
  writeHostMarks(folder, 'https://kaart.example.be/');
  expect(readFileSync(join(folder, 'CNAME'), 'utf8')).toBe('kaart.example.be\n');
  expect(readFileSync(join(folder, '.domains'), 'utf8')).toBe('kaart.example.be\n');
});
