import { existsSync, mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { execa } from 'execa';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { gitIn } from '../forge/git.ts';
import { workflowsIn, type Pipelines } from '../forge/pipelines.ts';
import { keepPublished, pushPublished } from '../publish/published-branch.ts';
import { changeOf, patchOf, projectOn } from './forge/editor-there.ts';
import { madeUpForge, type MadeUpForge } from './forge/made-up-forge.ts';

// The very steps of the pipelines, from an upload to a published folder, over a bare repository here.
const PROJECT = process.cwd();
const STEPS = workflowsIn('.github/workflows');
const LIMIT = 400_000;

let forge: MadeUpForge;
let project: Awaited<ReturnType<typeof projectOn>>;
beforeAll(async () => {
  forge = await madeUpForge('github');
  project = await projectOn(forge, PROJECT);
  // As if a site had been published before.
  const folder = mkdtempSync(join(tmpdir(), 'kaart-before-'));
  const [clone, dist] = [join(folder, 'clone'), join(folder, 'dist')];
  await gitIn(folder)('clone', '--quiet', forge.repository, clone);
  await mkdir(dist);
  writeFileSync(join(dist, 'index.html'), 'before');
  await keepPublished(clone, dist, 'before');
  await pushPublished(clone);
});
afterAll(() => {
  forge.close();
});

/** Runs the steps of a pipeline in a fresh checkout, until one fails; gives the checkout, and what was said. */
async function run(which: keyof Pipelines, branch: string) {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-steps-'));
  await gitIn(folder)('clone', '--quiet', '--branch', branch, forge.repository, '.');
  // In the place of `npm ci`, which the tests began with: the same files, where the system can link them.
  const copy = (how: string) => execa('cp', [how, join(PROJECT, 'node_modules'), folder]);
  await copy('-al').catch(() => copy('-R'));
  const said: string[] = [];
  for (const line of STEPS[which].filter((step) => step !== 'npm ci')) {
    const [command, ...args] = line.split(' ');
    const ran = await execa(command!, args, {
      cwd: folder,
      env: { ...forge.tells({ branch }), SITE_URL: '', NODE_ENV: undefined },
      all: true,
      reject: false,
    });
    said.push(ran.all);
    if (ran.failed) return { folder, isGood: false, said: said.join('\n') };
  }
  return { folder, isGood: true, said: said.join('\n') };
}

const SCRIPT = '<script>alert(1)</script>';
const titles = { nl: SCRIPT, fr: SCRIPT, en: SCRIPT };

test(
  'two files at once, one with a script in a title: told with a preview',
  { timeout: LIMIT },
  async () => {
    await project.upload('an', {
      'changes/a.json': patchOf([changeOf('initiative', 'calame', { title: titles })]),
      'changes/b.json': patchOf([changeOf('initiative', 'le-meridien', { readingMinutes: 9 })]),
    });
    const { folder, isGood, said } = await run('review', 'an');
    expect(isGood, said).toBe(true);
    const page = readFileSync(join(folder, 'preview/nl/fiche/calame/index.html'), 'utf8');
    expect(page).toContain('&lt;script&gt;alert(1)');
    expect(page).not.toContain(SCRIPT);
    expect(forge.requests.map(({ text }) => text.match(/✓ Dit past/g)?.length)).toEqual([2]);
  },
);

test(
  'merged, they are applied, and the site is published with its sheets',
  { timeout: LIMIT },
  async () => {
    await forge.merge('an');
    const { folder, isGood, said } = await run('publish', 'main');
    expect(isGood, said).toBe(true);
    const published = (path: string) => project.read('pages', path);
    expect(await published('nl/fiche/le-meridien/index.html')).toContain('9 min');
    expect(await published('nl/fiche/calame/index.html')).not.toContain(SCRIPT);
    expect(await published('.nojekyll')).toBe('');
    const { commit } = JSON.parse(await published('data/version.json')) as { commit: string };
    expect(await project.git('rev-parse', 'main')).toMatch(new RegExp(`^${commit}`));
    expect(await project.git('ls-tree', '--name-only', 'pages:print')).toContain('poster-nl.pdf');
    expect(existsSync(join(folder, 'published/nl/index.html'))).toBe(true);
    expect(await project.git('ls-tree', '--name-only', 'main:changes')).toBe('README.md');
  },
);

test(
  'a stale file and a broken one are answered, and nothing is published',
  { timeout: LIMIT },
  async () => {
    const before = await project.git('rev-parse', 'pages');
    const mine = patchOf([changeOf('initiative', 'le-meridien', { readingMinutes: 4 })]);
    await project.upload('late', { 'changes/late.json': mine });
    expect((await run('review', 'late')).isGood).toBe(false);
    expect(forge.requests.at(-1)!.text).toContain('Dit past niet meer');
    await project.upload('cut', { 'changes/cut.json': mine.slice(0, 300) });
    expect((await run('review', 'cut')).isGood).toBe(false);
    expect(forge.requests.at(-1)!.text).toContain('geen bestand met wijzigingen');
    // Broken by hand, and on the branch of the site: what stands there stays.
    await project.upload('main', { 'data/guide.json': '{ "title": ' });
    const { isGood, said } = await run('publish', 'main');
    expect(isGood).toBe(false);
    expect(said).toContain('guide.json');
    expect(await project.git('rev-parse', 'pages')).toBe(before);
  },
);

test('what was published before is put in place again', { timeout: LIMIT }, async () => {
  const { folder, isGood, said } = await run('back', 'main');
  expect(isGood, said).toBe(true);
  expect(readFileSync(join(folder, 'published/index.html'), 'utf8')).toBe('before');
  expect(await project.read('pages', 'index.html')).toBe('before');
});
