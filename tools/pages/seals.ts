import { detailsPath, startPaths, wordsPath } from '../../src/data/load/paths.ts';
import type { Language } from '../../src/domain/languages.ts';
import { sha256 } from './sha256.ts';

/** Of more runs of initiatives than these the seals would weigh more than the page. */
const MOST_RUNS = 3;

/**
 * The seals of the data that a page in a language may read: the app takes those files without checking
 * them as it checks others', since the build did.
 * @param published the files as text, by address below the root
 */
export function sealsOf(
  published: ReadonlyMap<string, string>,
  language: Language,
): readonly (readonly [path: string, seal: string])[] {
  const runs = Array.from({ length: MOST_RUNS }, (_, run) => detailsPath(language, run));
  const paths = [...startPaths(language), wordsPath(language), detailsPath(language, 'guide')];
  return [...paths, ...runs].flatMap((path) => {
    const text = published.get(path);
    return text === undefined ? [] : [[path, sha256(text)] as const];
  });
}
