import { LANGUAGES } from '../../domain/languages.ts';
import { abbreviates, callings, literally, termFinder } from '../../domain/guide/glossary.ts';
import type { GlossaryTerm } from '../../domain/model.ts';
import { memo } from '../../domain/lib/memo.ts';
import type { Problem } from '../problems/problems.ts';
import { warn, type Text } from './texts-in.ts';

/** What is translated freely. */
const TITLES = ['title', 'shortTitle'];

/** Abbreviations of one language in a text of the other; English texts may have both. */
function foreignShort(one: Text, glossary: readonly GlossaryTerm[]): Problem[] {
  return glossary.flatMap(({ abbreviations: short = {} }) =>
    (['nl', 'fr'] as const).flatMap((language) => {
      const other = short[language === 'nl' ? 'fr' : 'nl'];
      const own = short[language];
      if (!other || !own || other === own || !abbreviates(one.text[language], other)) return [];
      return [warn(one, language, 'foreignShort', { found: other, hint: own })];
    }),
  );
}

/** The longer terms that have a term in them, as signs to look for: "sociaal gemeenschapswerk". */
function longerThan(glossary: readonly GlossaryTerm[]) {
  const all = glossary.flatMap((term) => callings(term, 'nl'));
  return memo((short) => {
    const longer = all.filter((one) => one.length > short.length && one.includes(short));
    return longer.length > 0 ? new RegExp(longer.map(literally).join('|'), 'giu') : null;
  });
}

/** A term that is in the Dutch text, and in another under none of its names. */
function otherwise(
  one: Text,
  glossary: readonly GlossaryTerm[],
  longer: ReturnType<typeof longerThan>,
): Problem[] {
  if (TITLES.includes(String(one.path.at(-1)))) return [];
  const uses = termFinder(one.text);
  return glossary.flatMap((term) => {
    if (!uses(term, 'nl')) return [];
    const whole = longer(term.term.nl);
    if (whole && !termFinder({ nl: one.text.nl.replace(whole, '') })(term, 'nl')) return [];
    const silent = LANGUAGES.filter(
      (language) => one.text[language].trim() !== '' && !uses(term, language),
    );
    return silent.map((language) =>
      warn(one, language, 'otherwise', {
        found: term.term.nl,
        hint: callings(term, language).slice(0, 3).join(' / '),
      }),
    );
  });
}

/** Holds texts against the glossary: abbreviations of another language, terms translated otherwise. */
export function checkTerms(texts: readonly Text[], glossary: readonly GlossaryTerm[]): Problem[] {
  const longer = longerThan(glossary);
  return texts.flatMap((one) => [
    ...foreignShort(one, glossary),
    ...otherwise(one, glossary, longer),
  ]);
}
