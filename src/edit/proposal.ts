import type { Change } from '../data/edit/patch.ts';
import type { CellFlaw } from '../data/edit/table/initiatives-table.ts';
import type { Problem } from '../data/problems.ts';

/** What a file would change, before it is accepted. */
export interface Proposal {
  readonly name: string;
  readonly changes: readonly Change[];
  readonly flaws: readonly CellFlaw[];
  readonly problems: readonly Problem[];
  /** Names of the initiatives that a table left out. */
  readonly absent: readonly string[];
}
