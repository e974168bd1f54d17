import { MAP_ID } from '#map';
import { problem, type Problem } from './problems.ts';

/**
 * That a file of ours is of another map; null where it is of this one, or no file of ours at all.
 * @param kind of file, as its mark ends: `patch`, `story`
 * @param field that the mark stands in
 */
export function ofOtherMap(
  mark: unknown,
  kind: string,
  name: string,
  field: string,
): Problem | null {
  const id = new RegExp(`^([a-z0-9-]+)-${kind}$`).exec(String(mark))?.[1];
  return id === undefined || id === MAP_ID ? null : problem('otherMap', name, { field, found: id });
}
