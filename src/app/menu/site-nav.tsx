import { HAS_APPROACHES } from '#map';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Where nothing draws on anything, a matrix and its lines would be empty. */
const VIEWS = HAS_APPROACHES
  ? (['map', 'guide', 'matrix', 'links'] as const)
  : (['map', 'guide'] as const);

/** The ways to the map and to the views of the whole guide. */
export function SiteNav() {
  const { t } = useI18n();
  const { state } = useUrlState();
  return (
    <nav className="site-nav" aria-label={t('nav.label')}>
      <ul>
        {VIEWS.map((kind) => (
          <li key={kind}>
            <StateLink
              change={{ page: { kind }, ficheId: null }}
              aria-current={state.page.kind === kind ? 'page' : undefined}
            >
              {t(`nav.${kind}`)}
            </StateLink>
          </li>
        ))}
      </ul>
    </nav>
  );
}
