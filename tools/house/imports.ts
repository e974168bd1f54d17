import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';

/** Folders below some, and those themselves, with the names of the files that stand in each. */
export function foldersIn(roots: readonly string[]): ReadonlyMap<string, readonly string[]> {
  const found = new Map<string, readonly string[]>();
  const visit = (folder: string) => {
    // A file system gives them in any order.
    const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) =>
      a.name < b.name ? -1 : 1,
    );
    found.set(
      folder,
      entries.filter((one) => one.isFile()).map(({ name }) => name),
    );
    for (const one of entries) if (one.isDirectory()) visit(join(folder, one.name));
  };
  roots.forEach(visit);
  return found;
}

const IMPORT = /(?:from|import)\s*\(?\s*'(\.[^']+)'/g;

/** Which floor of `src` imports from which, as the files say. */
export function floorImports(): ReadonlyMap<string, ReadonlySet<string>> {
  const found = new Map<string, Set<string>>();
  for (const [folder, files] of foldersIn(['src'])) {
    const [, floor] = folder.split('/');
    for (const name of files.filter((one) => /\.tsx?$/.test(one) && !one.includes('.test.'))) {
      for (const [, path] of readFileSync(join(folder, name), 'utf8').matchAll(IMPORT)) {
        const [, target] = join(dirname(join(folder, name)), path!).split('/');
        if (!floor || !target || floor === target || !existsSync(join('src', target))) continue;
        found.set(floor, (found.get(floor) ?? new Set<string>()).add(target));
      }
    }
  }
  return found;
}
