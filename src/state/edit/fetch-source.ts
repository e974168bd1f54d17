import type { Files } from '../../data/edit/patch/apply-patch.ts';
import { FILES } from '../../data/schemas/items.ts';
import { sourcePath } from '../../data/load/source-path.ts';
import { layOut } from './editor-state.ts';

let loading: Promise<void> | null = null;

async function fetchOne(root: URL, name: string): Promise<readonly [string, Uint8Array]> {
  const response = await fetch(new URL(sourcePath(name), root));
  if (!response.ok) throw new Error(`${name}: ${response.status}`);
  return [name, new Uint8Array(await response.arrayBuffer())];
}

/** Fetches the hand-edited files and lays them on the desk, once; fails when one cannot be had. */
export function fetchSource(root: URL): Promise<void> {
  const load = async () => {
    const all = await Promise.all(Object.values(FILES).map((name) => fetchOne(root, name)));
    layOut(Object.fromEntries(all) satisfies Files);
  };
  loading ??= load();
  // What failed may be tried again.
  loading.catch(() => (loading = null));
  return loading;
}
