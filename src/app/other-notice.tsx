import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useOtherData, withData } from '../state/other-data.ts';
import { StateLink } from '../state/state-link.tsx';

/** Says whose data are shown where it is not the guide, and leads back to it. */
export function OtherNotice() {
  const { t } = useI18n();
  const other = useOtherData();
  const { dataset } = useAtlas();
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
    </div>
  );
}
