import { readJson } from '../../data/problems/read-json.ts';
import type { Files } from '../../data/edit/patch/apply-patch.ts';
import { FILES } from '../../data/schemas/items.ts';
import { site } from '../../data/schemas/site-schema.ts';
import type { Repository } from '../../domain/forge/repository.ts';
import { useEditor } from './editor-state.ts';

const read = new WeakMap<Files, Repository | null>();

/** Where changes are handed in, as the data on the desk say; null where they go by mail alone. */
export function repositoryIn(files: Files): Repository | null {
  const known = read.get(files);
  if (known !== undefined) return known;
  const file = readJson(FILES.site, files[FILES.site]);
  // What is broken is told with the other files; the mail is there in any case.
  const found = ('lineOf' in file ? site.safeParse(file.value).data?.repository : null) ?? null;
  read.set(files, found);
  return found;
}

/** The same for what lies on the desk. */
export function useRepository(): Repository | null {
  const files = useEditor()?.files;
  return files ? repositoryIn(files) : null;
}
