import { EMPTY_QUERY } from '../../domain/query/query.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { LanguageNav } from '../menu/language-nav.tsx';
import { SiteNav } from '../menu/site-nav.tsx';

/** The name, which leads home, the ways to the other views, and the language switch. */
export function Header({ wide }: { wide: boolean }) {
  const { t } = useI18n();
  return (
    <header className="header">
      <h1>
        <StateLink
          change={{ ficheId: null, query: EMPTY_QUERY, near: null, reach: null, view: null }}
        >
          {t('app.name')}
        </StateLink>
      </h1>
      {wide ? (
        <>
          <LanguageNav />
          <SiteNav />
        </>
      ) : (
        <details className="menu">
          <summary>{t('nav.menu')}</summary>
          <div>
            <SiteNav />
            <LanguageNav />
          </div>
        </details>
      )}
    </header>
  );
}
