import { problem, type Problem } from '../problems/problems.ts';
import { LIMITS } from './limits.ts';

/** How large a file may be, in words. */
export const MOST = `${LIMITS.bytes / 1e6} MB`;

/** A size in bytes, in words. */
export const megabytes = (bytes: number) => `${(bytes / 1e6).toFixed(1)} MB`;

/** That a file is too large. @param found its size, in words */
export function tooLarge(file: string, found: string): Problem {
  return problem('tooLarge', file, { found, hint: MOST });
}
