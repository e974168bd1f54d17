import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/** What a look for something gives, or null where it throws because there is nothing. */
export function found<T>(look: () => T): T | null {
  try {
    return look();
  } catch {
    return null;
  }
}

/** The path of a program that the shell would find; null where there is none. */
export function onPath(name: string): string | null {
  const ask = process.platform === 'win32' ? 'where' : 'which';
  const answer = found(() => execFileSync(ask, [name], { encoding: 'utf8', stdio: 'pipe' }));
  return answer?.split(/\r?\n/)[0] ?? null;
}

/** The path that a variable of the environment names; null where it is not set. Throws where nothing is there. */
export function namedBy(variable: string): string | null {
  const path = process.env[variable] ?? '';
  if (path === '' || existsSync(path)) return path || null;
  throw new Error(`The variable ${variable} names "${path}", and there is nothing there.`);
}
