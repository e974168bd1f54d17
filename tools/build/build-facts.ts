import { execFileSync } from 'node:child_process';
import manifest from '../../package.json' with { type: 'json' };
import type { Source } from '../../src/data/schemas/source-schemas.ts';
import type { BuildFacts } from '../../src/state/atlas/build-facts.ts';
import { knownUntil } from '../../src/data/source/known-until.ts';

/** The commit that is checked out, in short; null outside a repository, as in an unpacked archive. */
function commitHere(): string | null {
  try {
    const said = execFileSync('git', ['rev-parse', '--short=10', 'HEAD'], { stdio: 'pipe' });
    return said.toString().trim();
  } catch {
    // Git fails where there is no repository, and is not there on every machine.
    return null;
  }
}

/** What a build of the content says of itself. */
export function buildFacts(source: Source): BuildFacts {
  const { site, log } = source;
  const days = log.map(({ date }) => date).sort();
  return {
    software: manifest.version,
    data: days.at(-1) ?? knownUntil(source),
    commit: commitHere(),
    licence: site.licence,
  };
}
