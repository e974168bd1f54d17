import type { Files } from '../../data/edit/patch/apply-patch.ts';
import { glossaryTerm } from '../../data/schemas/glossary-schema.ts';
import { FILES } from '../../data/schemas/items.ts';
import { readJson } from '../../data/problems/read-json.ts';
import type { GlossaryTerm } from '../../domain/model.ts';
import { useEditor } from './editor-state.ts';

const NONE: readonly GlossaryTerm[] = [];
const read = new WeakMap<Files, readonly GlossaryTerm[]>();

function glossaryIn(files: Files): readonly GlossaryTerm[] {
  const known = read.get(files);
  if (known) return known;
  const file = readJson(FILES.glossary, files[FILES.glossary]);
  const list = 'lineOf' in file && Array.isArray(file.value) ? (file.value as unknown[]) : [];
  // What is broken is told with the other files; here it only stays unsaid.
  const terms = list.flatMap((one) => glossaryTerm.safeParse(one).data ?? []);
  read.set(files, terms);
  return terms;
}

/** The glossary as it lies on the desk. */
export function useGlossary(): readonly GlossaryTerm[] {
  const files = useEditor()?.files;
  return files ? glossaryIn(files) : NONE;
}
