import type * as z from 'zod/mini';
import type { Problem } from '../problems/problems.ts';
import type { Read } from './fetch-published.ts';

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
