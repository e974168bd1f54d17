import { isRecord } from '../../data/problems/is-record.ts';
import type { Licence } from '../../domain/pictures/picture.ts';

/** What a build says of itself, also as `data/version.json`. */
export interface BuildFacts {
  /** The version of the software, as in package.json. */
  readonly software: string;
  /** The day of the last change to the data, as ISO 8601 has it. */
  readonly data: string;
  /** What it was built from, as git names it; null where git is not there. */
  readonly commit: string | null;
  /** Of our summaries and of the dataset, by its SPDX name; null until the publisher decides. */
  readonly licence: Licence | null;
}

/** The file that a build says it in, below the root. */
export const VERSION_FILE = 'data/version.json';

/** Reads what a build says of itself; null for anything else. */
export function readBuildFacts(text: string): BuildFacts | null {
  const value: unknown = JSON.parse(text);
  return isRecord(value) && typeof value.software === 'string' && typeof value.data === 'string'
    ? (value as unknown as BuildFacts)
    : null;
}
