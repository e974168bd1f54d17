import { useEffect, useState } from 'react';
import { readBuildFacts, VERSION_FILE, type BuildFacts } from '../../state/atlas/build-facts.ts';
import { useSite } from '../../state/atlas/site-context.ts';

/** What the build says of itself: as the page holds it, or asked for; null until it is there. */
export function useBuildFacts(): BuildFacts | null {
  const { root, facts } = useSite();
  const [asked, setAsked] = useState<BuildFacts | null>(null);
  useEffect(() => {
    if (facts) return undefined;
    const stop = new AbortController();
    const ask = async () => {
      const response = await fetch(new URL(VERSION_FILE, root), { signal: stop.signal });
      // A site without the file, as in somebody's own copy of it, says nothing of its build.
      if (response.ok) setAsked(readBuildFacts(await response.text()));
    };
    ask().catch((error: unknown) => {
      if (!stop.signal.aborted) reportError(error);
    });
    return () => stop.abort();
  }, [facts, root]);
  return facts ?? asked;
}
