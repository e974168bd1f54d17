import { parsePeriod } from '../domain/period.ts';
import { PeriodError, type PeriodErrorCode } from '../domain/period-error.ts';

/** Why a period of the data cannot be read; null where it can, and where there is none. */
export function periodCode(period: string | null): PeriodErrorCode | null {
  if (period === null) return null;
  try {
    parsePeriod(period);
    return null;
  } catch (error) {
    if (error instanceof PeriodError) return error.code;
    throw error;
  }
}
