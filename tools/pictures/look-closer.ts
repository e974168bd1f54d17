import type { ProblemCode } from '../../src/data/problems/problems.ts';
import { isTooSmall, LEAST, sizeText } from '../../src/domain/pictures/picture.ts';
import { lookAt } from './encode-picture.ts';

/** Why a file cannot be shown as a picture, as messages say it. */
interface Flaw {
  readonly code: ProblemCode;
  readonly found: string;
  readonly hint?: string;
}

/**
 * Whether a file is a picture that can be shown, and tells more than is to be seen.
 * @param name as messages call it
 */
export async function lookCloser(
  bytes: Uint8Array,
  name: string,
): Promise<{ readonly flaw: Flaw | null; readonly tells: boolean }> {
  try {
    const seen = await lookAt(bytes);
    const small = { code: 'pictureSmall', found: sizeText(seen), hint: sizeText(LEAST) } as const;
    return { flaw: isTooSmall(seen) ? small : null, tells: seen.tells };
  } catch (error) {
    // What is no picture is the editor's to mend, like all else that is wrong with the data.
    if (!(error instanceof Error)) throw error;
    return { flaw: { code: 'pictureUnread', found: name }, tells: false };
  }
}
