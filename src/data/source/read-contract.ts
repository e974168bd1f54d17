import { eachLanguage, LANGUAGES } from '../../domain/languages.ts';
import { FILES } from '../schemas/items.ts';
import { CONTRACT } from '../schemas/map-schema.ts';
import type { SourceMap } from '../schemas/source-schemas.ts';
import { isRecord } from '../problems/is-record.ts';
import { problem, type Problem } from '../problems/problems.ts';

type Files = Readonly<Record<string, Uint8Array>>;

const NAME = 'Gemeenschapskaart';

/** The map of a folder of before the first contract: all of those were of one map. */
const BEFORE: SourceMap = {
  contract: CONTRACT,
  id: 'gemeenschapskaart',
  name: eachLanguage(() => NAME),
  languages: [...LANGUAGES],
  countries: ['BE'],
};

/**
 * The files of a folder as this version of the contract has them, and what of that its editors should
 * know: an older folder is read, and told what will change; one of a later contract is not guessed at.
 */
export function asThisContract(files: Files): {
  readonly files: Files;
  readonly problems: readonly Problem[];
} {
  const own = files[FILES.map];
  if (own === undefined) {
    const text = JSON.stringify(BEFORE, null, 2);
    return {
      files: { ...files, [FILES.map]: new TextEncoder().encode(text) },
      problems: [
        problem('olderContract', FILES.map, {
          severity: 'warning',
          found: '0',
          hint: String(CONTRACT),
        }),
      ],
    };
  }
  let value: unknown;
  try {
    value = JSON.parse(new TextDecoder().decode(own));
  } catch {
    // What is no JSON is told by the door itself, with the line.
    return { files, problems: [] };
  }
  const said = isRecord(value) ? value.contract : undefined;
  return typeof said === 'number' && said > CONTRACT
    ? {
        files,
        problems: [
          problem('laterContract', FILES.map, {
            field: 'contract',
            found: said,
            hint: String(CONTRACT),
          }),
        ],
      }
    : { files, problems: [] };
}
