import { useCallback, useEffect, useState } from 'react';
import { isReady, languageOf, loadStart, type Start } from './start.ts';

/**
 * What the view at a path is made of; until its language is there, what was shown before.
 * @returns the start, and the way to try again what could not be had
 */
export function useStart(root: URL, path: string, first: Start): [Start, () => void] {
  const [start, setStart] = useState(first);
  const language = languageOf(path);
  const isEnough = start.spoken.language === language && isReady(start, path);
  useEffect(() => {
    document.documentElement.lang = language;
    if (isEnough || start.failed?.path === path) return;
    let wanted = true;
    loadStart(root, path, start)
      .catch((error: unknown) => {
        // Its texts are not to be had: what is wrong is said in those that are.
        reportError(error);
        return { ...start, failed: { path, problems: [] } };
      })
      .then((next) => {
        if (wanted) setStart(next);
      }, reportError);
    return () => {
      wanted = false;
    };
  }, [root, path, language, isEnough, start]);
  const retry = useCallback(() => {
    setStart((last) => ({ ...last, failed: null }));
  }, []);
  return [start, retry];
}
