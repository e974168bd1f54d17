import { problem, type Problem } from '../../data/problems/problems.ts';
import type { Opened } from './reader-core.ts';

/** Why nothing can be shown of a file, whatever its columns mean; none where something may be. */
export function failuresOf({ kind, problems, guess }: Opened, name: string): readonly Problem[] {
  if (kind === 'none') return problems;
  // Of several sheets another may have what this one has not.
  const isEmpty = guess?.count === 0 && guess.parts.length < 2;
  return isEmpty ? [...problems, problem('noTable', name)] : [];
}
