import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { ADDITIONS, copyWithMore } from './one-more.ts';

const FOLDER = 'node_modules/.cache/one-more';
/** What the copy is asked, as its own code says it. */
const ASKED = `
import { readSource } from './src/data/source/read-source.ts';
import { FORMAT_FILES } from './src/data/publish/formats/formats.ts';
import { PLACE_GROUPS } from './src/domain/places/place-search.ts';
import { knownIds } from './src/state/url/url-state.ts';
import { readUrl } from './src/state/url/read-url.ts';
import { writeUrl } from './src/state/url/write-url.ts';
import { formOf } from './src/data/edit/form/form.ts';
import { brushed } from './src/domain/time/window-drag.ts';
import { siteDataset, siteSource } from './tools/data/site-dataset.ts';
import { dataFiles } from './tools/data/data-files.ts';
import { textsIn } from './tools/build/page-texts.ts';

const dataset = siteDataset(siteSource());
const { state, notices } = readUrl('/de/', '?level=site,elsewhere', knownIds(dataset), 'nl');
const files = dataFiles();
const loud = new TextDecoder().decode(files['challenges.json']).replace('.\"', '!!\"');
const { problems } = readSource({ ...files, 'challenges.json': new TextEncoder().encode(loud) });
console.log(JSON.stringify({
  address: writeUrl(state),
  refused: notices.map(({ value }) => value),
  formats: FORMAT_FILES.map(({ name }) => name),
  loud: problems.some(({ code }) => code === 'shouting'),
  groups: PLACE_GROUPS,
  field: formOf('initiative').find(({ name }) => name === 'hours').entry,
  quarters: brushed(24_001, 24_004, 'quarter'),
  german: textsIn('de')['app.name'],
  title: dataset.initiatives[0].title.de,
}));
`;

test('one more of each kind is what the table says, and works', { timeout: 240_000 }, async () => {
  copyWithMore(FOLDER);
  const compiled = await execa('npx', ['tsc', '-p', FOLDER], { reject: false });
  expect(compiled.stdout).toBe('');

  writeFileSync(join(FOLDER, 'asked.ts'), ASKED);
  const { stdout } = await execa('npx', ['tsx', 'asked.ts'], { cwd: FOLDER });
  const said = JSON.parse(stdout) as Record<string, unknown>;
  expect(said.address).toBe('/de/?level=site');
  expect(said.refused).toEqual(['elsewhere']);
  expect(said.formats).toEqual(
    expect.arrayContaining(['initiatives.nl.txt', 'initiatives.de.kml']),
  );
  expect(said.loud).toBe(true);
  expect(said.groups).toEqual([
    'commune',
    'section',
    'neighbourhood',
    'street',
    'site',
    'town',
    'region',
  ]);
  expect(said.field).toEqual({ type: 'localised', isLong: true });
  expect(said.quarters).toEqual({ from: 24_000, to: 24_005 });
  expect(said.german).toBe('Gemeenschapskaart');
  expect(said.title).toEqual(expect.any(String));
});

test('the table names each kind that is tried', () => {
  const table = readFileSync('docs/architecture.md', 'utf8');
  for (const { kind } of ADDITIONS) expect(table).toMatch(new RegExp(`^\\| ${kind} +\\|`, 'm'));
});
