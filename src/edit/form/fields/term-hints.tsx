import { useMemo } from 'react';
import { callings, termFinder } from '../../../domain/guide/glossary.ts';
import { LANGUAGES, type Language } from '../../../domain/languages.ts';
import { useGlossary } from '../../../state/edit/use-glossary.ts';
import { useSteady } from '../../../state/results/use-steady.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';

/** The terms of the glossary that a text has, with what they are called in each language. */
export function TermHints({ texts }: { texts: Partial<Record<Language, string>> }) {
  const { t } = useI18n();
  const glossary = useGlossary();
  const steady = useSteady(texts);
  const found = useMemo(() => {
    const uses = termFinder(steady);
    return glossary.filter((term) => LANGUAGES.some((one) => uses(term, one)));
  }, [glossary, steady]);
  if (found.length === 0) return null;
  return (
    <details className="term-hints">
      <summary>{t('edit.terms', { count: found.length })}</summary>
      <ul>
        {found.map((term) => (
          <li key={term.id}>
            {LANGUAGES.map((one) => (
              <span key={one} lang={one}>
                {callings(term, one).slice(0, 2).join(', ')}
              </span>
            ))}
          </li>
        ))}
      </ul>
    </details>
  );
}
