import { execFileSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { expect, test } from 'vitest';
import { thingsOf } from '../src/data/edit/patch/apply-patch.ts';
import { writePatch, type Change } from '../src/data/edit/patch/patch.ts';
import { DATA_FOLDER, dataFiles } from './data/data-files.ts';
import { drawPicture } from './pictures/drawn-pictures.ts';

const calame = thingsOf(dataFiles(), 'initiative').get('calame')! as {
  properties: Record<string, unknown>;
};
const HILLS = { width: 900, height: 600, ground: '#5b7f4b', sun: '#d99a2b' } as const;
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
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map(({ parentPath, name }) => join(parentPath, name))
      .map((path) => `${relative(folder, path)} ${readFileSync(path, 'utf8')}`);
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

test('a photograph in a patch becomes a file, and the data name it', LIMIT, async () => {
  const picture = {
    file: 'calame-1a2b3c4d.jpg',
    data: `data:image/jpeg;base64,${(await drawPicture(HILLS)).toString('base64')}`,
    alt: { nl: 'Heuvels.', fr: 'Des collines.', en: 'Hills.' },
    maker: 'An Peeters',
    licence: 'permission',
    source: 'archief van Calame',
  };
  const taken = run(to({ pictures: [picture] }));
  expect(taken).toMatchObject({
    status: 0,
    changed: ['initiatives.geojson', 'log.json', 'pictures/calame-1a2b3c4d.jpg'],
  });
  expect(taken.said).toContain('Foto’s: nieuw: “Heuvels.”');
  expect(taken.said).toContain('data/pictures/calame-1a2b3c4d.jpg');
  const silent = run(to({ pictures: [{ ...picture, maker: '' }] }));
  expect(silent).toMatchObject({ status: 1, changed: [] });
  expect(silent.said).toContain('calame › properties.pictures[0].maker');
});
