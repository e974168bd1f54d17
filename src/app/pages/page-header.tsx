import { HAS_APPROACHES } from '#map';
import { SiteSearch } from '../../browse/search/site-search.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { GuideSwitch } from '../../ui/guide-switch.tsx';
import { Actions } from '../menu/actions.tsx';
import { LanguageNav } from '../menu/language-nav.tsx';
import { SiteNav } from '../menu/site-nav.tsx';

/** The head of every page to read: home, the other views, search and languages. */
export function PageHeader() {
  const { t } = useI18n();
  const { state } = useUrlState();
  return (
    <header className="page-header">
      <p className="page-home">
        <StateLink change={{ page: MAP, ficheId: null }}>{t('app.name')}</StateLink>
      </p>
      <SiteNav />
      <SiteSearch />
      {HAS_APPROACHES && state.page.kind !== 'missing' && <GuideSwitch />}
      <div className="page-actions" role="group" aria-label={t('act.label')}>
        <Actions />
      </div>
      <LanguageNav />
    </header>
  );
}
