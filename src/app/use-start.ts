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
    if (isEnough) return;
    let wanted = true;
    loadStart(root, path, start).then((next) => {
      if (wanted) setStart(next);
    }, reportError);
    return () => {
      wanted = false;
    };
  }, [root, path, language, isEnough, start]);
  const retry = useCallback(() => {
    // Without texts nothing can be said; a reload fetches the new chunks of a new release.
    void loadStart(root, path).then(setStart, reportError);
  }, [root, path]);
  return [start, retry];
}
