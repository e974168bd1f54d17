import { parsePeriod } from './period.ts';
import { PeriodError, type PeriodErrorCode } from './period-error.ts';

/** Why a text cannot be read as a period; null where it can. */
export function periodCode(edtf: string): PeriodErrorCode | null {
  try {
    parsePeriod(edtf);
    return null;
  } catch (error) {
    if (error instanceof PeriodError) return error.code;
    throw error;
  }
}
