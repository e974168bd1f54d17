import { bareName } from '../../domain/places/bare-name.ts';
import type { OrganisationName, DetailedInitiative } from '../../domain/model.ts';

/** An initiative of somebody else's dataset, with what it names. */
export interface Entry {
  readonly initiative: DetailedInitiative;
  readonly organisations: readonly OrganisationName[];
  /** Themes and audiences by id, with the word that its source has for each. */
  readonly terms: ReadonlyMap<string, string>;
}

/** Gives ids that no other has, made of what is to be named. */
export class Ids {
  private readonly taken: Set<string>;
  /** How many were made of each name. */
  private readonly counts = new Map<string, number>();

  constructor(taken: Iterable<string> = []) {
    this.taken = new Set(taken);
  }

  /** Takes an id; false where another has it. */
  take(id: string): boolean {
    if (this.taken.has(id)) return false;
    this.taken.add(id);
    return true;
  }

  /** An id of its own for a name. */
  of(name: string): string {
    const base = slugOf(name);
    for (let number = (this.counts.get(base) ?? 0) + 1; ; number++) {
      this.counts.set(base, number);
      const id = number === 1 ? base : `${base}-${number}`;
      if (this.take(id)) return id;
    }
  }
}

/** A name as a slug; `x` for one that has neither letter nor digit of ours. */
export function slugOf(name: string): string {
  const slug = bareName(name)
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '')
    .slice(0, 60)
    .replace(/-$/, '');
  return slug || 'x';
}
