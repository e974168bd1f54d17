import type { Patch } from '../../data/edit/patch/patch.ts';
import { fileName } from '../../state/device/save-file.ts';

/**
 * The name of a file of changes: when and by whom it was made, and of what, so that two of one day do not
 * take each other's place where they are handed in.
 * @param kind the word that it begins with
 */
export function patchName(kind: string, { made, by, changes }: Patch): string {
  const [first] = changes;
  const parts = [kind, made, by.trim() && fileName(by).slice(0, 30), first?.id.slice(0, 40) ?? ''];
  return `${parts.filter(Boolean).join('-')}.json`;
}
