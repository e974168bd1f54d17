import { createContext, useContext } from 'react';
import type { Edited, Value } from '../../data/edit/edited-kinds.ts';
import { valueAt } from '../../data/problems/json-path.ts';
import type { JsonPath } from '../../data/problems/read-json.ts';
import type { Language } from '../../domain/languages.ts';
import type { DraftProblem } from '../use-draft-problems.ts';

/** The thing that a form is open on. */
interface Thing {
  readonly kind: Edited;
  readonly id: string;
  /** As a whole, the geometry of a feature too. */
  readonly value: Value;
  /** Puts a value at a path within its fields; undefined takes the field out. */
  readonly set: (path: JsonPath, next: unknown) => void;
  /** Puts several at once, as one step that can be undone. */
  readonly setAll: (list: readonly (readonly [JsonPath, unknown])[]) => void;
  readonly problems: readonly DraftProblem[];
  /** The languages that its texts are asked in. */
  readonly languages: readonly Language[];
  /** Makes a new place and adds it to a list of places, as one step. */
  readonly addPlace: (path: JsonPath, list: readonly string[], place: Value) => void;
}

export const ThingContext = createContext<Thing | null>(null);

/** The thing that the form is open on; throws outside a form. */
export function useThing(): Thing {
  const thing = useContext(ThingContext);
  if (!thing) throw new Error('useThing needs a ThingContext');
  return thing;
}

/** The id of the control of a field in the page. */
export const controlId = (path: JsonPath): string => `field-${path.join('-')}`;

/** A path within the fields of a thing as one in its file: `geometry` stands beside the properties. */
export function wholePath(kind: Edited, path: JsonPath): JsonPath {
  const isInside = (kind === 'initiative' || kind === 'place') && path[0] !== 'geometry';
  return isInside ? ['properties', ...path] : path;
}

/** What a field says, and the way to have it say something else. */
export function useValue<T>(path: JsonPath): readonly [T, (next: T | undefined) => void] {
  const { kind, value, set } = useThing();
  return [
    valueAt(value, wholePath(kind, path)) as T,
    (next) => {
      set(path, next);
    },
  ];
}
