import '../styles/columns-form.css';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { DRAFT, useOtherData, withData } from '../../state/url/other-data-address.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { StreetsOffer } from '../other/streets-offer.tsx';
import { Told } from '../other/told.tsx';

const EDITOR_TEXTS = ['edit'] as const;

/** Says whose data are shown where it is not the guide, and leads back to it. */
export function OtherNotice() {
  const { t } = useI18n();
  const other = useOtherData();
  const { dataset } = useAtlas();
  const { state } = useUrlState();
  if (state.data === DRAFT) {
    return (
      <MoreTexts of={EDITOR_TEXTS}>
        <DraftNotice />
      </MoreTexts>
    );
  }
  if (!other) return null;
  return (
    <div className="notice">
      <p>{t('data.shown', { name: other.name, count: dataset.initiatives.length })}</p>
      <p className="tool-row">
        <StateLink change={withData(null)}>{t('data.leave')}</StateLink>
        {other.isTable && (
          <StateLink change={{ columns: null }}>{t('data.columns.change')}</StateLink>
        )}
      </p>
      <StreetsOffer />
      {other.kinds.length > 0 && <Told {...other} />}
    </div>
  );
}

function DraftNotice() {
  const { t } = useI18n();
  const editor = { ...withData(null), page: { kind: 'edit' } } as const;
  return (
    <div className="notice">
      <p>{t('edit.draftShown')}</p>
      <p className="tool-row">
        <StateLink change={editor}>{t('edit.toDesk')}</StateLink>
        <StateLink change={withData(null)}>{t('data.leave')}</StateLink>
      </p>
    </div>
  );
}
