/** Why a period cannot be read; those after `order` are sound EDTF that is not used here. */
export type PeriodErrorCode =
  | 'syntax'
  | 'month'
  | 'day'
  | 'order'
  | 'blank'
  | 'mark'
  | 'mixed'
  | 'quarter'
  | 'set'
  | 'time'
  | 'year';

/** A period that cannot be read; `code` is for those who say it in the reader's language. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError';
  constructor(
    readonly code: PeriodErrorCode,
    edtf: string,
  ) {
    super(`Period "${edtf}" cannot be read: ${code}`);
  }
}
