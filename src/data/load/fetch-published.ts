import type * as z from 'zod/mini';
import { problem, type Problem } from '../problems/problems.ts';

type Read = { readonly value: unknown } | { readonly problem: Problem };

/** Signs, as they are or escaped, that a text of ours never has; see `harmless`. */
const SUSPECT = /[\u0000\u202a-\u202e\u2066-\u2069]|\\u(?:00[01]|20[26])/i;

/**
 * Fetches a published file; never throws.
 * @param site address of the folder that holds `data/`, ending in a slash
 */
export async function read(path: string, site: URL, fetchFile: typeof fetch): Promise<Read> {
  try {
    const response = await fetchFile(new URL(path, site));
    if (!response.ok) return { problem: problem('fileMissing', path, { found: response.status }) };
    const text = await response.text();
    if (text.trim() === '') return { problem: problem('empty', path) };
    if (/^\s*</.test(text)) return { problem: problem('html', path) };
    const value = JSON.parse(text) as unknown;
    if (!SUSPECT.test(text)) return { value };
    const { harmless } = await import('../problems/harmless.ts');
    return { value: harmless(value) };
  } catch (error) {
    const found = error instanceof Error ? error.message : String(error);
    const code = error instanceof SyntaxError ? 'notJson' : 'fileMissing';
    return { problem: problem(code, path, { found }) };
  }
}

/** What a schema refuses, with what that found. */
interface Refusal {
  readonly issues: readonly z.core.$ZodIssue[];
  readonly value: unknown;
  readonly file: string;
  readonly name: string;
}

/** Collects what is sound in the files, and what is wrong with the rest. */
export class PublishedCheck {
  readonly found: (Problem | Refusal)[] = [];

  /** A value that its schema takes; else null. */
  whole<T>(schema: z.ZodMiniType<T>, file: string, value: unknown, name = ''): T | null {
    const result = schema.safeParse(value);
    if (result.success) return result.data;
    this.found.push({ issues: result.error.issues, value, file, name });
    return null;
  }

  /** A file that was read and that its schema takes; else null. */
  file<T>(schema: z.ZodMiniType<T>, path: string, file: Read): T | null {
    if (!('problem' in file)) return this.whole(schema, path, file.value);
    this.found.push(file.problem);
    return null;
  }

  /** The members of a list that their schema takes. */
  each<T>(schema: z.ZodMiniType<T>, file: string, values: readonly unknown[]): T[] {
    return values.flatMap((value, index) => {
      const id = (value as { id?: unknown } | null)?.id;
      const name = typeof id === 'string' ? id : `#${index + 1}`;
      return this.whole(schema, file, value, name) ?? [];
    });
  }

  /** What is wrong, in the order in which it was found; how to say it is fetched when needed. */
  async problems(): Promise<readonly Problem[]> {
    if (this.found.length === 0) return [];
    const { problemsOf } = await import('../problems/issues.ts');
    return this.found.flatMap((one) =>
      'issues' in one ? problemsOf(one.issues, one.value, one.file, one.name, null) : [one],
    );
  }
}
