import { spawn, spawnSync } from 'node:child_process';
import { createServer } from 'node:http';
import {
  mkdtempSync,
  readFileSync,
  writeFileSync,
  existsSync,
  copyFileSync,
  symlinkSync,
} from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import { thingsOf } from '../../src/data/edit/patch/apply-patch.ts';
import { writePatch } from '../../src/data/edit/patch/patch.ts';
import { madeUpCountry } from '../borders/made-up.ts';
import { findChromium } from '../browsers/chromium.ts';
import { ENGINES } from '../browsers/engines.ts';
import { DATA_FOLDER, dataFiles } from '../data/data-files.ts';
import { printGuide } from '../guide/print-guide.ts';
import { siteSource } from '../data/site-dataset.ts';
import { startDev } from './start-dev.ts';
import { stepsOf } from './steps.ts';
import { PLAIN } from './tried-sites.ts';
import { untilPrinted } from './until-printed.ts';

const DOCUMENTS = ['README.md', 'docs/maintaining.md', 'docs/your-own-map.md'];
/** What is run as it stands, line by line; the tests install beforehand. */
const OWN_MAP = 'docs/your-own-map.md';
const folder = mkdtempSync(join(tmpdir(), 'kaart-commands-'));
const at = (name: string) => join(folder, name);
const put = (name: string, text: string) => {
  writeFileSync(at(name), text);
  return at(name);
};

/** The communes of the map, by NIS code. */
const communes = () =>
  siteSource().places.flatMap(({ id, properties: { level } }) => (level === 'commune' ? id : []));

/** Runs a script of package.json as a person types it; throws, with what it said, where it fails. */
async function npm(script: string, ...args: readonly string[]): Promise<string> {
  const { all } = await execa('npm', ['run', script, '--', ...args], { all: true });
  return all;
}

/** Runs a command in a clone of the project, in which it may change what it likes. */
async function inClone(command: string, ...args: readonly string[]) {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-clone-'));
  // Of a bare one, which takes what is pushed.
  const origin = join(folder, 'origin.git');
  await execa('git', ['clone', '--quiet', '--bare', '.', origin]);
  const clone = join(folder, 'clone');
  await execa('git', ['clone', '--quiet', origin, clone]);
  symlinkSync(join(process.cwd(), 'node_modules'), join(clone, 'node_modules'));
  const names = ['AUTHOR', 'COMMITTER'].flatMap((who) => [
    [`GIT_${who}_NAME`, 'An'],
    [`GIT_${who}_EMAIL`, 'an@example.org'],
  ]);
  const { failed, all } = await execa(command, args, {
    cwd: clone,
    // As a person has it: a build under that of the tests is another.
    env: { ...Object.fromEntries(names), NODE_ENV: 'production' } as Record<string, string>,
    all: true,
    reject: false,
  });
  return { failed, all, folder: clone };
}

/** How each command that the documents name is tried, in the shortest form that does its work. */
const TRIALS: Readonly<Record<string, () => Promise<void>>> = {
  start: async () => {
    const { root, stop } = await startDev(5274);
    try {
      expect((await fetch(`${root}nl/`)).status).toBe(200);
      expect((await fetch(`${root}niets.txt`)).status).toBe(404);
    } finally {
      stop();
    }
  },
  'data:apply': async () => {
    const before = thingsOf(dataFiles(), 'initiative').get('calame')!;
    const after = {
      ...before,
      properties: { ...(before.properties as object), readingMinutes: 5 },
    };
    const change = { kind: 'initiative', id: 'calame', before, after } as const;
    const patch = { made: '2026-11-25', by: 'An', note: '', changes: [change] };
    const said = await npm('data:apply', '--try', put('patch.json', writePatch(patch)));
    expect(said).toContain('Leestijd: was 2,5, wordt 5');
    expect(said).toContain('Niets is gewijzigd (--try).');
  },
  new: async () => {
    const said = await npm('new', at('new-map'), '--answers', 'examples/begin/answers.json');
    expect(said).toContain('En ordre: 5 + 0 + 0 fiches');
    expect(existsSync(at('new-map/map.json'))).toBe(true);
  },
  'publish:check': async () => {
    const said = await npm('publish:check', '--lang=fr');
    expect(said).toContain('n’est pas encore indiquée');
    expect(said).toContain('On peut publier');
  },
  // From an upload to a published folder, and back: pipelines.run.ts runs the very steps.
  release: async () => {
    const { failed, all } = await inClone('npm', 'run', 'release', '--', '--back', '--lang=fr');
    expect(failed).toBe(true);
    expect(all).toContain('Il n’y a rien d’antérieur à quoi revenir.');
  },
  'changes:take': async () => {
    expect(await inClone('npm', 'run', 'changes:take')).toMatchObject({ failed: false });
  },
  'changes:review': async () => {
    expect(await npm('changes:review', '--no-preview')).toContain('Er is niets ingeleverd.');
  },
  version: async () => {
    const { failed, all, folder } = await inClone('npm', 'version', 'minor');
    expect(failed, all).toBe(false);
    const [, version] = /^v(\d+\.\d+\.0)$/m.exec(all) ?? [];
    const read = (name: string) => readFileSync(join(folder, name), 'utf8');
    expect(read('CHANGELOG.md')).toContain(`\n## Unreleased\n\n## ${version!} (`);
    expect(read('CITATION.cff')).toContain(`\nversion: ${version!}\n`);
    const { stdout } = await execa('git', ['status', '--porcelain'], { cwd: folder });
    expect(stdout.replace('?? node_modules', '')).toBe('');
  },
  'data:log': async () => {
    expect(await npm('data:log', '--try')).toMatch(/^\d+: data\/log\.json$/m);
  },
  'guide:check': async () => {
    const text = put('guide.txt', printGuide(siteSource()));
    expect(await npm('guide:check', text)).toMatch(/\(33 fiches\)/);
  },
  schemas: async () => {
    await npm('schemas', `--out=${at('schemas')}`);
    expect(existsSync(at('schemas/nl/initiatives.geojson.schema.json'))).toBe(true);
  },
  borders: async () => {
    // As many as Belgium had in 2024, by which the file is known to be whole.
    const others = Array.from({ length: 581 }, (_, index) => String(30_001 + index));
    const codes = [...new Set([...communes(), '62063', ...others])].slice(0, 581);
    const country = JSON.stringify(madeUpCountry(codes));
    const file = put('country.geojson', country);
    const places = at('places.geojson');
    copyFileSync(join(DATA_FOLDER, 'places.geojson'), places);
    const into = [`--out=${at('borders.geojson')}`, `--places=${places}`];
    expect(await npm('borders', file, '--add=62063', ...into)).toContain('Written');
    expect(readFileSync(places, 'utf8')).toContain('"62063"');
    expect(JSON.parse(readFileSync(at('borders.geojson'), 'utf8'))).toHaveProperty('features');

    // As it fetches the official ones, from a host that is here.
    const host = createServer((_request, response) => response.end(country)).listen(0);
    const url = `http://localhost:${(host.address() as AddressInfo).port}/`;
    const source = { id: 'here', name: 'x', url, attribution: 'x', licence: 'x', page: url };
    const sources = put('sources.json', JSON.stringify([source]));
    try {
      expect(await npm('borders', `--sources=${sources}`, ...into)).toContain(url);
    } finally {
      host.close();
    }
  },
  'shapes:compare': async () => {
    const codes = communes();
    const { features } = madeUpCountry(codes);
    const named = features.map((one, index) => ({ ...one, id: codes[index] }));
    const file = put(
      'shapes.geojson',
      JSON.stringify({ type: 'FeatureCollection', features: named }),
    );
    expect(await npm('shapes:compare', file)).toContain('mean of 19 communes');
  },
  'bench:scale': async () => {
    const said = await npm('bench:scale', '--counts=1000', '--pieces=index,columns');
    expect(said).toMatch(/"piece":"index".*"gzipped":/);
    expect(said).toContain('"rows":1000');
  },
};

/** The same of those that need a browser. */
const IN_CHROMIUM: typeof TRIALS = {
  bench: async () => {
    const said = await npm('bench', '--runs=1', '--sizes=19', `--out=${at('bench.md')}`);
    expect(said).toContain('19 initiatives measured.');
    expect(readFileSync(at('bench.md'), 'utf8')).toMatch(/open: to usable, ms \| [\d,]+ \(/);
  },
  lighthouse: async () => {
    expect(await npm('lighthouse', '--runs=1', '--pages=nl/fiche/calame/')).toMatch(
      /^nl\/fiche\/calame\/: \d+ \/ 100 \/ 100 \/ 100/m,
    );
  },
  handbook: async () => {
    await npm('handbook', '--only=1-overview', `--out=${folder}`);
    for (const language of ['nl', 'fr']) {
      const picture = readFileSync(at(`${language}/1-overview.png`));
      expect(picture.subarray(1, 4).toString()).toBe('PNG');
    }
  },
  posters: async () => {
    await npm('posters', PLAIN, '--languages=fr');
    for (const sheet of ['poster-fr.pdf', 'handout-fr.pdf']) {
      expect(readFileSync(`${PLAIN}/print/${sheet}`).subarray(0, 5).toString()).toBe('%PDF-');
    }
    expect(readFileSync(`${PLAIN}/sw.js`, 'utf8')).toContain('print/poster-fr.pdf');
  },
};

const hasChromium = findChromium() !== null;
for (const [name, run] of Object.entries(TRIALS)) test(`npm run ${name}`, run);
for (const [name, run] of Object.entries(IN_CHROMIUM)) {
  test.skipIf(!hasChromium)(`npm run ${name}`, run);
}

test('docs/your-own-map.md, from nothing to a site, by its very commands', async () => {
  const text = readFileSync(OWN_MAP, 'utf8');
  const lines = [...text.matchAll(/^```sh\n([\s\S]*?)^```/gm)].flatMap(([, block]) =>
    block!.trim().split('\n'),
  );
  expect(lines.length).toBeGreaterThan(4);
  const done = lines.filter((line) => line !== 'npm ci' && !line.endsWith('npm start'));
  const { failed, all, folder: clone } = await inClone('bash', '-ec', done.join('\n'));
  expect(failed, all).toBe(false);
  expect(all).toContain('En ordre: 5 + 0 + 0 fiches');
  expect(readFileSync(join(clone, 'dist/fr/index.html'), 'utf8')).toContain(
    'Plan des ressourceries',
  );
  expect(existsSync(join(clone, 'dist/nl'))).toBe(false);

  expect(lines).toContain('GUIDE=../my-map npm start');
  const { root, stop } = await startDev(5275, { GUIDE: join(clone, '../my-map') });
  try {
    const page = await (await fetch(`${root}fr/`)).text();
    expect(page).toContain('<title>Plan des ressourceries</title>');
    expect((await fetch(`${root}data/index.fr.json`)).status).toBe(200);
  } finally {
    stop();
  }
});

const hasPython = spawnSync('python3', ['--version']).status === 0;

test.skipIf(!hasPython)('from a USB stick: python3 -m http.server', async () => {
  const python = spawn('python3', ['-u', '-m', 'http.server', '0', '--bind', '127.0.0.1'], {
    cwd: PLAIN,
  });
  const port = await untilPrinted(python, /(?<=port )\d+/);
  try {
    const answer = await fetch(`http://127.0.0.1:${port}/nl/fiche/calame/`);
    expect(await answer.text()).toContain('Vzw Calame');
  } finally {
    python.kill();
  }
});

test('each command that the documents name is run: here, or by npm test itself', () => {
  const run = new Set([
    'ci',
    'test',
    ...stepsOf(new Set(ENGINES.map(({ name }) => name))).flat(),
    ...Object.keys(TRIALS),
    ...Object.keys(IN_CHROMIUM),
  ]);
  for (const document of DOCUMENTS) {
    const text = readFileSync(document, 'utf8');
    const named = [...text.matchAll(/\bnpm (?:run )?([a-z]+(?::[a-z]+)*)/g)].map(
      ([, name]) => name!,
    );
    expect(named.length).toBeGreaterThan(3);
    expect(
      named.filter((name) => !run.has(name)),
      document,
    ).toEqual([]);
  }
});
