import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { thingsOf } from '../src/data/edit/patch/apply-patch.ts';
import { writePatch, type Change } from '../src/data/edit/patch/patch.ts';
import { DATA_FOLDER, dataFiles } from './data/data-files.ts';

const calame = thingsOf(dataFiles(), 'initiative').get('calame')! as {
  properties: Record<string, unknown>;
};
const to = (fields: object): Change => ({
  kind: 'initiative',
  id: 'calame',
  before: calame,
  after: { ...calame, properties: { ...calame.properties, ...fields } },
});

/** Runs the command on a copy of the data; gives what it said, how it ended, and the files after it. */
function run(change: Change, ...options: string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'data-apply-'));
  cpSync(DATA_FOLDER, folder, { recursive: true });
  const patch = join(folder, 'patch.txt');
  writeFileSync(patch, writePatch({ made: '2026-11-25', by: 'An', note: '', changes: [change] }));
  const command = ['tools/data-apply.ts', patch, `--data=${folder}`, ...options];
  const read = () =>
    readdirSync(folder).map((name) => `${name} ${readFileSync(join(folder, name), 'utf8')}`);
  const before = read();
  const done = (said: string, status: number) => ({
    said,
    status,
    changed: read()
      .filter((one) => !before.includes(one))
      .map((one) => one.split(' ')[0]),
  });
  try {
    return done(
      execFileSync(process.execPath, ['--import', 'tsx', ...command], { encoding: 'utf8' }),
      0,
    );
  } catch (error) {
    const { stdout, status } = error as { stdout: string; status: number };
    return done(stdout, status);
  }
}

// Each runs commands, which takes as long as the machine is busy.
const LIMIT = { timeout: 30_000 };

test('a patch that fits is written, and the difference is told in words', LIMIT, () => {
  const fits = run(to({ period: '2023/2025', readingMinutes: 5 }), '--lang=fr');
  expect(fits).toMatchObject({ status: 0, changed: ['initiatives.geojson', 'log.json'] });
  expect(fits.said).toContain('Initiative « Asbl Calame »\n  Période : était depuis 2010');
  expect(fits.said).toContain('Temps de lecture : était 2,5, devient 5');
});

test('a patch that breaks the data changes no file, and neither does a trial', LIMIT, () => {
  const broken = run(to({ places: ['nergens'] }));
  expect(broken).toMatchObject({ status: 1, changed: [] });
  expect(broken.said).toMatch(
    /initiatives\.geojson, regel \d+ › calame › places\[0\]: De id "nergens" bestaat niet/,
  );
  expect(run(to({ period: '2023/2025' }), '--try')).toMatchObject({ status: 0, changed: [] });
});
