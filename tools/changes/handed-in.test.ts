import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { FORGES } from '../../src/domain/forge/repository.ts';
import { siteSource } from '../data/site-dataset.ts';
import { printGuide } from '../guide/print-guide.ts';
import { reviewHandedIn } from './review-handed-in.ts';
import { takeHandedIn } from './take-handed-in.ts';
import { changeOf, patchOf, projectOn } from '../test/forge/editor-there.ts';
import { madeUpForge, type MadeUpForge } from '../test/forge/made-up-forge.ts';

// Each runs commands and git, which takes as long as the machine is busy.
const LIMIT = { timeout: 120_000 };
const [REVIEW, TAKE] = [reviewHandedIn, takeHandedIn];

const forges: MadeUpForge[] = [];
afterAll(() => {
  for (const { close } of forges) close();
});

async function there(kind: (typeof FORGES)[number] = 'github') {
  const forge = await madeUpForge(kind);
  forges.push(forge);
  return { forge, ...(await projectOn(forge)) };
}

const shorter = (minutes: number, id = 'calame') =>
  changeOf('initiative', id, { readingMinutes: minutes });

describe.each(FORGES)('on %s', (kind) => {
  test(
    'a file on a branch becomes a request in words; merged, it is applied and gone',
    LIMIT,
    async () => {
      const { forge, upload, run, read, git } = await there(kind);
      await upload('an-patch-1', { 'changes/a.json': patchOf([shorter(5)], { note: 'Geteld.' }) });
      const reviewed = await run(REVIEW, { branch: 'an-patch-1' });
      expect(reviewed).toMatchObject({ isGood: true });
      const [request] = forge.requests;
      expect(request).toMatchObject({ branch: 'an-patch-1', title: 'Initiatief “Vzw Calame”' });
      expect(request!.text).toContain('Van An Peeters, gemaakt op 2026-11-25.');
      expect(request!.text).toContain('> Geteld\\.');
      expect(request!.text).toContain('Leestijd\\: was 2,5, wordt 5');
      expect(request!.text).toContain('✓ Dit past.');

      // Looked at again after another upload: the same request says so.
      await upload('an-patch-1', { 'changes/a.json': patchOf([shorter(6)], { language: 'fr' }) });
      await run(REVIEW, { branch: 'an-patch-1' });
      expect(forge.requests).toHaveLength(1);
      expect(request!.text).toContain('Temps de lecture \\: était 2,5, devient 6');

      await forge.merge('an-patch-1');
      const taken = await run(TAKE, { branch: 'main' });
      expect(taken).toMatchObject({ isGood: true });
      const [entry] = JSON.parse(await read('main', 'data/log.json')) as [unknown];
      expect(entry).toMatchObject({ changes: [{ of: 'calame', what: 'changed' }] });
      expect(await read('main', 'data/initiatives.geojson')).toContain('"readingMinutes": 6');
      expect(await git('ls-tree', '--name-only', 'main:changes')).toBe('README.md');
      expect(await git('log', '-1', '--format=%an %s', 'main')).toBe(
        'An Peeters a.json is overgenomen [skip ci]',
      );
    },
  );

  test('a file dropped on the branch of the site is taken off, and proposed', LIMIT, async () => {
    const { forge, upload, run, read, git } = await there(kind);
    await upload('main', { 'changes/Voorstel van An.json': patchOf([shorter(5)]) });
    expect(await run(TAKE, { branch: 'main' })).toMatchObject({ isGood: true });
    const [{ branch, text }] = forge.requests as [MadeUpForge['requests'][number]];
    expect(branch).toMatch(/^change\/voorstel-van-an-[0-9a-f]{6}$/);
    expect(text).toContain('wordt 5');
    expect(await git('ls-tree', '--name-only', 'main:changes')).toBe('README.md');
    expect(await read('main', 'data/initiatives.geojson')).toContain('"readingMinutes": 2.5');
    expect(await read(branch, 'changes/Voorstel van An.json')).toContain('An Peeters');
    // Merged, it is not proposed once more.
    await forge.merge(branch, 'squash');
    expect(await run(TAKE, { branch: 'main' })).toMatchObject({ isGood: true });
    expect(forge.requests).toHaveLength(1);
    expect(await read('main', 'data/initiatives.geojson')).toContain('"readingMinutes": 5');
  });

  test('a person’s own request keeps its text, and gets one answer', LIMIT, async () => {
    const { forge, upload, run } = await there(kind);
    await upload('bob', { 'changes/b.json': patchOf([shorter(4)]) });
    const request = forge.open('bob', 'Wat ik wil zeggen');
    await run(REVIEW, { branch: 'bob' });
    await upload('bob', { 'changes/b.json': patchOf([shorter(7)]) });
    await run(REVIEW, { branch: 'bob' });
    expect(request.text).toBe('Wat ik wil zeggen');
    expect(request.answers).toEqual([expect.stringContaining('wordt 7')]);
  });
});

test('a stale file is told which fiche, and who changed it in the meantime', LIMIT, async () => {
  const { forge, upload, run } = await there();
  await upload('an', { 'changes/an.json': patchOf([shorter(5)]) });
  await upload('bob', { 'changes/bob.json': patchOf([shorter(9)], { by: 'Bob <b> Maes' }) });
  forge.open('bob');
  await forge.merge('bob');
  await run(TAKE, { branch: 'main' });
  expect(await run(REVIEW, { branch: 'an' })).toMatchObject({ isGood: false });
  const { text } = forge.requests.at(-1)!;
  expect(text).toContain('Dit past niet meer');
  expect(text).toContain('- **Initiatief “Vzw Calame”**: ');
  expect(text).toContain('Open het bestand aan de Redactietafel');
  expect(text).toMatch(
    /Laatst gewijzigd door Bob b Maes, op \d{4}-\d\d-\d\d: bob\\\.json is overgenomen/,
  );
});

test('what is broken or strange is answered, and harms nothing beside it', LIMIT, async () => {
  const { forge, upload, run, read } = await there();
  await upload('mix', {
    'changes/1-good.json': patchOf([shorter(5)]),
    'changes/2-cut.json': patchOf([shorter(6)]).slice(0, 200),
    'changes/3-nowhere.json': patchOf([
      changeOf('initiative', 'le-meridien', { places: ['nergens'] }),
    ]),
    'changes/4-photo.json': new Uint8Array([0xff, 0xd8, 0xff, 0x00, 0x80]),
    'changes/brief.docx': 'PK',
  });
  expect(await run(REVIEW, { branch: 'mix' })).toMatchObject({ isGood: false });
  const [{ text }] = forge.requests as [MadeUpForge['requests'][number]];
  const part = (name: string) => text.split('### ').find((one) => one.startsWith(name));
  expect(part('1\\-good')).toContain('✓ Dit past.');
  expect(part('2\\-cut')).toContain('Dit is geen bestand met wijzigingen.');
  expect(part('3\\-nowhere')).toContain('"nergens" bestaat niet');
  expect(part('3\\-nowhere')).toContain('Hier klopt iets niet.');
  expect(part('4\\-photo')).toContain('⚠');
  expect(part('brief')).toContain('⚠');
  // Merged all the same: what is good is applied, what is not waits for who made it.
  await forge.merge('mix');
  expect(await run(TAKE, { branch: 'main' })).toMatchObject({ isGood: true });
  expect(await read('main', 'data/initiatives.geojson')).toContain('"readingMinutes": 5');
  expect(forge.requests.slice(1).map(({ title }) => title)).toEqual([
    '2-cut.json',
    'Initiatief “Le Méridien”',
    '4-photo.json',
    'brief.docx',
  ]);
});

test(
  'two files at once: one after the other, and the second is held against the first',
  LIMIT,
  async () => {
    const { forge, upload, run, git } = await there();
    const two = {
      'changes/a.json': patchOf([shorter(5)], { by: 'An' }),
      'changes/b.json': patchOf([shorter(3, 'le-meridien')], { by: 'Bob' }),
      'changes/c.json': patchOf([shorter(8)], { by: 'Cem' }),
    };
    await upload('three', two);
    expect(await run(REVIEW, { branch: 'three' })).toMatchObject({ isGood: false });
    const [request] = forge.requests as [MadeUpForge['requests'][number]];
    expect(request.title).toBe('Initiatief “Vzw Calame” (+2)');
    expect(request.text.match(/✓ Dit past/g)).toHaveLength(2);
    expect(request.text.match(/Dit past niet meer/g)).toHaveLength(1);
    await forge.merge('three');
    await run(TAKE, { branch: 'main' });
    const authors = await git('log', '-3', '--format=%an', 'main');
    expect(authors.split('\n')).toEqual(['Gemeenschapskaart', 'Bob', 'An']);
    expect(forge.requests.at(-1)?.text).toContain('Dit past niet meer');
  },
);

test('a script in a title, a name and a note is shown as letters', LIMIT, async () => {
  const { forge, upload, run } = await there();
  const script = '<script>alert(1)</script>';
  const titles = { nl: script, fr: `![](https://x.example/y.png)`, en: '@everyone\n/merge' };
  const rest = { by: `${script}\n/close`, note: `${script}\n\n/approve` };
  await upload('x', {
    'changes/x.json': patchOf([changeOf('initiative', 'calame', { title: titles })], rest),
  });
  await run(REVIEW, { branch: 'x' });
  const [{ text }] = forge.requests as [MadeUpForge['requests'][number]];
  expect(text).not.toMatch(/<script|!\[\]|@everyone|^\/(merge|close|approve)/m);
  expect(text).toContain('&lt;script\\>alert\\(1\\)&lt;/script\\>');
});

test('of a request from elsewhere the files are read, and nothing else', LIMIT, async () => {
  const { forge, upload, run, git } = await there();
  await upload('theirs', {
    'changes/a.json': patchOf([shorter(5)]),
    // Would be the data that it is held against, were it theirs.
    'data/initiatives.geojson': '{}',
  });
  const request = forge.open('theirs', 'Van elders');
  await git('update-ref', `refs/pull/${request.number}/head`, 'theirs');
  await git('update-ref', '-d', 'refs/heads/theirs');
  expect(await run(REVIEW, { request: request.number })).toMatchObject({ isGood: true });
  expect(request.answers).toEqual([expect.stringContaining('wordt 5')]);
});

test('a pipeline that may not write still tells, in its log, what it found', LIMIT, async () => {
  const { forge, upload, run } = await there();
  await upload('a', { 'changes/a.json': patchOf([shorter(5)]) });
  const told = await run(REVIEW, { branch: 'a' }, { GITHUB_TOKEN: 'another' });
  expect(told.isGood).toBe(true);
  expect(told.said).toContain('wordt 5');
  expect(told.said).toMatch(/kon niet bij het voorstel geschreven worden: .*403/);
  expect(forge.requests).toEqual([]);
});

test(
  'a branch that takes nothing from a pipeline is told so, and stays as it was',
  LIMIT,
  async () => {
    const { forge, upload, run, git } = await there();
    await upload('main', { 'changes/a.json': patchOf([shorter(5)]) });
    const before = await git('rev-parse', 'main');
    const hook = join(forge.repository, 'hooks/pre-receive');
    writeFileSync(hook, '#!/bin/sh\necho "main is protected" >&2\nexit 1\n', { mode: 0o755 });
    const refused = await run(TAKE, { branch: 'main' });
    expect(refused.said).toContain('main is protected');
    expect(refused.said).toContain('beschermde takken');
    expect(refused.isGood).toBe(false);
    expect(await git('rev-parse', 'main')).toBe(before);
  },
);

test('a new text of the guide is answered with what it changes', LIMIT, async () => {
  const { forge, upload, run } = await there();
  const text = printGuide(siteSource()).replaceAll('Le Méridien', 'Le Méridional');
  await upload('edition', { 'editions/2027-05.txt': text });
  expect(await run(REVIEW, { branch: 'edition' })).toMatchObject({ isGood: true });
  const [request] = forge.requests as [MadeUpForge['requests'][number]];
  expect(request.title).toBe('Een nieuwe tekst van de bundel');
  expect(request.text).toContain('Le Méridional');
});

test('a file of a hostile name or size harms nothing beside it', LIMIT, async () => {
  const { forge, upload, run, read, git } = await there();
  await upload('odd', {
    'changes/*.json': 'x',
    'changes/--force': 'x',
    'changes/large.json': `{"a":"${'a'.repeat(9_000_000)}"}`,
    'changes/ün.json': patchOf([shorter(5)]),
  });
  forge.open('odd');
  await forge.merge('odd');
  expect(await run(TAKE, { branch: 'main' })).toMatchObject({ isGood: true });
  expect(await read('main', 'data/initiatives.geojson')).toContain('"readingMinutes": 5');
  expect(await git('ls-tree', '--name-only', 'main:changes')).toBe('README.md');
  expect(forge.requests.slice(1).map(({ title }) => title)).toEqual([
    '*.json',
    '--force',
    'large.json',
  ]);
});

test('nothing handed in is no work', LIMIT, async () => {
  const { forge, upload, run, git } = await there();
  await upload('doc', { 'changes/README.md': '# changes\n\nAnders.\n' });
  expect((await run(REVIEW, { branch: 'doc' })).said).toContain('Er is niets ingeleverd.');
  const before = await git('rev-parse', 'main');
  expect(await run(TAKE, { branch: 'main' })).toMatchObject({ isGood: true });
  expect(await git('rev-parse', 'main')).toBe(before);
  expect(forge.requests).toEqual([]);
});
