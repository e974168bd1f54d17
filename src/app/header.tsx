import { LANGUAGES } from '../domain/model.ts';
import { useI18n } from '../state/i18n-context.ts';
import { StateLink } from '../state/state-link.tsx';
import { EMPTY_QUERY } from '../domain/query.ts';

/** The name, which leads home, and the language switch, which keeps the view. */
export function Header() {
  const { t, language } = useI18n();
  return (
    <header className="header">
      <h1>
        <StateLink change={{ ficheId: null, query: EMPTY_QUERY, near: null, view: null }}>
          {t('app.name')}
        </StateLink>
      </h1>
      <nav aria-label={t('app.language')}>
        {LANGUAGES.map((one) => (
          <StateLink
            key={one}
            change={{ language: one }}
            lang={one}
            hrefLang={one}
            aria-current={one === language ? 'true' : undefined}
          >
            {one.toUpperCase()}
          </StateLink>
        ))}
      </nav>
    </header>
  );
}
