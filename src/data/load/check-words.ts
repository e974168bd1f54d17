import * as z from 'zod/mini';
import type { Problem } from '../problems/problems.ts';
import type { Read } from './fetch-published.ts';
import { PublishedCheck } from './published-check.ts';

const published = z.array(z.string());

/** The words in a file, none where it is broken, and what is wrong with it. */
export async function checkWords(
  file: Read,
  path: string,
): Promise<{ column: readonly string[]; problems: readonly Problem[] }> {
  const check = new PublishedCheck();
  return { column: check.file(published, path, file) ?? [], problems: await check.problems() };
}
