import type { Choice } from '../data/edit/neighbour/take-rows.ts';
import type { Change } from '../data/edit/patch/patch.ts';
import type { CellProblem } from '../data/edit/table/initiatives-table.ts';
import type { ProblemKind } from '../data/other/problem-kinds.ts';

/** What a file would change, before it is accepted. */
export interface Proposal {
  /** The files that it is made of. */
  readonly files: readonly File[];
  readonly name: string;
  /** The changes that a choice makes. */
  readonly changes: (choice: Choice) => readonly Change[];
  /** Cells of our own table that could not be read. */
  readonly problems: readonly CellProblem[];
  /** What is wrong with the rows of a neighbour's file. */
  readonly kinds: readonly ProblemKind[];
  /** Names of the initiatives that a table left out. */
  readonly absent: readonly string[];
  /** Those of a neighbour that seem to be there already. */
  readonly doubles: readonly { readonly id: string; readonly title: string }[];
  /** Words for themes that are none of ours. */
  readonly strange: readonly { readonly label: string; readonly count: number }[];
}
