import { createHash } from 'node:crypto';

/** The digest of a text as browsers are told it, in base64. */
export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64');
