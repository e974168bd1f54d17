import { closest } from '../../src/data/check/closest.ts';
import { problem, type Problem } from '../../src/data/problems/problems.ts';
import { FILES } from '../../src/data/schemas/items.ts';
import type { SourceMap } from '../../src/data/schemas/source-schemas.ts';
import { LANGUAGES, type Language } from '../../src/domain/languages.ts';
import { textsIn } from '../build/page-texts.ts';
import { compileMessage } from '../build/vite-messages.ts';

/** Why a text cannot be filled in; null where it can. */
function flawOf(text: string, language: Language): string | null {
  try {
    compileMessage(text, language);
    return null;
  } catch (error) {
    // The parser has no other way to say where a text breaks off.
    if (!(error instanceof Error)) throw error;
    return error.message;
  }
}

/** What is wrong with the texts that a map says in its own words: a key that is none, braces that do not close. */
export function ownTextProblems({ texts = {} }: Pick<SourceMap, 'texts'>): readonly Problem[] {
  return LANGUAGES.flatMap((language) => {
    const known = new Set(Object.keys(textsIn(language)));
    return Object.entries(texts[language] ?? {}).flatMap(([key, text]) => {
      const at = { field: `texts.${language}.${key}` };
      if (!known.has(key)) {
        return [problem('unknownId', FILES.map, { ...at, found: key, hint: closest(key, known) })];
      }
      const flaw = flawOf(text, language);
      return flaw === null
        ? []
        : [problem('message', FILES.map, { ...at, found: text, hint: flaw })];
    });
  });
}
