import type { ChildProcess } from 'node:child_process';
import { stripVTControlCharacters } from 'node:util';

/** The first match in what a program prints, colours aside; rejects where it ends without. */
export function untilPrinted(program: ChildProcess, pattern: RegExp): Promise<string> {
  return new Promise((resolve, reject) => {
    let printed = '';
    program.stdout?.on('data', (some) => {
      printed += stripVTControlCharacters(String(some));
      const [found] = pattern.exec(printed) ?? [];
      if (found !== undefined) resolve(found);
    });
    program.on('error', reject);
    program.on('exit', () => {
      reject(new Error(`It ended: ${printed}`));
    });
  });
}
