import { problem, type Problem } from '../../src/data/problems/problems.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import { CONTRACT } from '../../src/data/schemas/contract.ts';
import { BEFORE } from '../map/read-map.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const isOlder = (files: Files) => files[FILES.map] === undefined;

/** The files of a folder as this contract has them: one of before has no `map.json`, and was of one map. */
export function asThisContract(files: Files): Files {
  if (!isOlder(files)) return files;
  const text = JSON.stringify({ contract: CONTRACT, ...BEFORE }, null, 2);
  return { ...files, [FILES.map]: new TextEncoder().encode(text) };
}

/** What the editors of a folder of before should know of it. */
export const olderContract = (files: Files): readonly Problem[] =>
  isOlder(files)
    ? [
        problem('olderContract', FILES.map, {
          severity: 'warning',
          found: '0',
          hint: String(CONTRACT),
        }),
      ]
    : [];
