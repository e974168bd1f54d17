import { expect, test } from 'vitest';
import { bringChromium } from './bring-chromium.ts';

/** A machine without a browser, on which commands bring one, or do not. */
function bareMachine(hasApt: boolean, works = true) {
  const [ran, said] = [[] as string[], [] as string[]];
  let brought: string | null = null;
  const machine = {
    find: () => brought,
    run: (command: string, args: readonly string[]) => {
      ran.push([command, ...args].join(' '));
      if (works && args.includes('install')) brought = '/brought/chromium';
      return works;
    },
    hasApt,
    say: (line: string) => void said.push(line),
  };
  return { machine, ran, said };
}

test('what is here is taken, and nothing is installed', () => {
  const { machine, ran, said } = bareMachine(true);
  expect(bringChromium({ ...machine, find: () => '/usr/bin/chromium' })).toBe('/usr/bin/chromium');
  expect([...ran, ...said]).toEqual([]);
});

test('root on Debian gets the one of Debian, and is told so', () => {
  const { machine, ran, said } = bareMachine(true);
  expect(bringChromium(machine)).toBe('/brought/chromium');
  expect(ran).toEqual(['apt-get update -qq', 'apt-get install -y -qq chromium']);
  expect(said).toEqual([
    'No Chromium, Chrome or Edge is found here: installing the one of Debian.',
    ...ran.map((command) => `> ${command}`),
  ]);
});

test('anybody else gets the one of Playwright', () => {
  const { machine, ran, said } = bareMachine(false);
  expect(bringChromium(machine)).toBe('/brought/chromium');
  expect(ran.join()).toMatch(/cli\.js install chromium$/);
  expect(said[0]).toContain('Playwright');
});

test('where none can be brought, it says what to do, and does no more', () => {
  const { machine, ran } = bareMachine(true, false);
  expect(() => bringChromium(machine)).toThrow(/Install Chromium.*the variable CHROMIUM/);
  expect(ran).toHaveLength(1);
});
