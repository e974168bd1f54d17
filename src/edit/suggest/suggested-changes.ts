import { fieldsOf, type Edited, type Value } from '../../data/edit/edited-kinds.ts';
import type { Change } from '../../data/edit/patch/patch.ts';
import { alike, same } from '../../data/edit/patch/same.ts';
import { Ids } from '../../data/other/entry.ts';
import { withValue } from '../../data/edit/form/with-value.ts';
import type { Language } from '../../domain/languages.ts';
import { wholePath } from '../form/thing-context.ts';

/** The places of a suggestion with one more, and the id of that: two called the same stay two. */
export function withPlace(
  made: readonly Value[],
  place: Value,
  taken: ReadonlySet<string>,
): { readonly made: readonly Value[]; readonly id: string } {
  if (made.some((one) => alike(one, place))) return { made, id: String(place.id) };
  const id = new Ids([...taken, ...made.map((one) => String(one.id))]).of(String(place.id));
  return { made: [...made, { ...place, id }], id };
}

/** What a suggestion changes; nothing of a new initiative that has no title yet. */
export function suggestedChanges(
  taken: ReadonlySet<string>,
  kind: Edited,
  before: Value | null,
  value: Value,
  places: readonly Value[],
  language: Language,
): readonly Change[] {
  // A place that was made and taken out again is none of it.
  const { places: named = [] } = fieldsOf(kind, value) as { places?: readonly unknown[] };
  const made = places
    .filter(({ id }) => named.includes(id))
    .map((place): Change => ({ kind: 'place', id: String(place.id), before: null, after: place }));
  if (before) {
    return same(before, value)
      ? []
      : [...made, { kind, id: String(before.id), before, after: value }];
  }
  const { title } = fieldsOf(kind, value) as { title: Record<string, string> };
  const name = title[language]?.trim() ?? '';
  if (name === '') return [];
  const id = new Ids(taken).of(name);
  const after = withValue({ ...value, id }, wholePath(kind, ['shortTitle']), title) as Value;
  return [...made, { kind, id, before: null, after }];
}
