import { expect, test } from 'vitest';
import { bringEngine, type Wanted } from './bring-engine.ts';
import { CHROMIUM } from './bring-chromium.ts';
import { FIREFOX } from './firefox.ts';

/** A machine without a browser, on which commands bring one, or do not. */
function bareMachine(hasApt: boolean, works = true) {
  const [ran, said] = [[] as string[], [] as string[]];
  let brought: string | null = null;
  const machine = {
    run: (command: string, args: readonly string[]) => {
      ran.push([command, ...args].join(' '));
      if (works && args.includes('install')) brought = '/brought/browser';
      return works;
    },
    hasApt,
    say: (line: string) => void said.push(line),
  };
  const bring = (wanted: Wanted) => bringEngine({ ...wanted, find: () => brought }, machine);
  return { machine, bring, ran, said };
}

test('what is here is taken, and nothing is installed', () => {
  const { machine, ran, said } = bareMachine(true);
  const found = { ...CHROMIUM, find: () => '/usr/bin/chromium' };
  expect(bringEngine(found, machine)).toBe('/usr/bin/chromium');
  expect([...ran, ...said]).toEqual([]);
});

test('root on Debian gets the one of Debian, and is told so', () => {
  const { bring, ran, said } = bareMachine(true);
  expect(bring(CHROMIUM)).toBe('/brought/browser');
  expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq chromium']);
  expect(said).toEqual([
    'No Chromium, Chrome or Edge is found here: installing the one of Debian.',
    ...ran.map((command) => `> ${command}`),
  ]);
});

test('anybody else gets the one of Playwright', () => {
  const { bring, ran, said } = bareMachine(false);
  expect(bring(CHROMIUM)).toBe('/brought/browser');
  expect(ran.join()).toMatch(/cli\.js install chromium$/);
  expect(said[0]).toContain('Playwright');
});

test('where none can be brought, it says what to do, and does no more', () => {
  const { bring, ran } = bareMachine(true, false);
  expect(() => bring(CHROMIUM)).toThrow(/Install Chromium.*the variable CHROMIUM/);
  expect(ran).toHaveLength(1);
});

test('what only Debian can bring is left to the person elsewhere, who is told what to do', () => {
  const { bring, ran } = bareMachine(false);
  expect(() => bring(FIREFOX)).toThrow(/Install Firefox.*the variable FIREFOX/);
  expect(ran).toEqual([]);
});
