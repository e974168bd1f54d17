import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

/** Longer than a slow network needs for some 200 MB. */
const MINUTES = 15;

/** A browser that the tests want to have. */
export interface Wanted {
  readonly name: string;
  /** Its path; null where there is none. */
  readonly find: () => string | null;
  /** Debian's packages that bring it. */
  readonly packages: readonly string[];
  /** What Playwright calls the one that it can fetch itself, which does as well; null for none. */
  readonly playwrights: string | null;
  /** What a person does where it cannot be brought. */
  readonly advice: string;
}

/** The machine that a browser is brought to. */
export interface Machine {
  /** Runs a command whose words the person sees; whether it succeeded. */
  readonly run: (command: string, args: readonly string[]) => boolean;
  /** Whether packages of Debian can be installed. */
  readonly hasApt: boolean;
  readonly say: (line: string) => void;
}

function thisMachine(): Machine {
  return {
    run: (command, args) => {
      const { status } = spawnSync(command, args, {
        stdio: ['ignore', 'inherit', 'inherit'],
        timeout: MINUTES * 60_000,
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
      return status === 0;
    },
    hasApt: existsSync('/etc/debian_version') && process.getuid?.() === 0,
    say: console.log,
  };
}

/** With Debian's packages: for all who use this machine, and kept up to date with it. */
const debians = (packages: readonly string[]) => [
  ['apt-get', 'update', '-qq'],
  ['apt-get', 'install', '-y', '-qq', ...packages],
];

/** With Playwright, into the person's own folder of caches. */
function fetched(name: string): string[] {
  const folder = dirname(createRequire(import.meta.url).resolve('@playwright/test/package.json'));
  return [process.execPath, join(folder, 'cli.js'), 'install', name];
}

/**
 * Sees that there is a browser and gives its path: where there is none it brings one, saying what it
 * does. Throws with what to do where that fails.
 */
export function bringEngine(wanted: Wanted, { run, hasApt, say }: Machine = thisMachine()): string {
  const { name, find, packages, playwrights, advice } = wanted;
  const path = find();
  if (path !== null) return path;
  const ways = hasApt ? debians(packages) : playwrights === null ? [] : [fetched(playwrights)];
  if (ways.length > 0) {
    const whose = hasApt ? 'installing the one of Debian' : 'fetching the one of Playwright';
    say(`No ${name} is found here: ${whose}.`);
  }
  const isDone = ways.every(([command = '', ...args]) => {
    say(`> ${[command, ...args].join(' ')}`);
    return run(command, args);
  });
  const brought = isDone ? find() : null;
  if (brought !== null) return brought;
  throw new Error(`No ${name} could be brought. ${advice}`);
}
