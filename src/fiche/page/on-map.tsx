import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { MAP, type UrlState } from '../../state/url/url-state.ts';

/** The way from a page to the map, which shows it there. */
export function OnMap({ change }: { change: Partial<UrlState> }) {
  const { t } = useI18n();
  return (
    <p className="no-print">
      <StateLink className="button" change={{ page: MAP, ficheId: null, view: null, ...change }}>
        {t('action.onMap')}
      </StateLink>
    </p>
  );
}
