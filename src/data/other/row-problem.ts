import type { ProblemCode } from '../problems/problems.ts';

/** Why something cannot be used, before it is known where it stands. */
export interface RowProblem {
  readonly code: ProblemCode;
  readonly found: unknown;
  readonly hint?: string;
}

/** Tells a flaw from what was read. */
export const isRowProblem = (read: object): read is RowProblem => 'code' in read;
