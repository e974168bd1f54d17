import { useI18n } from '../../state/atlas/i18n-context.ts';
import type { OtherData } from '../../state/url/other-data-address.ts';
import { KindsList } from '../../ui/other/kinds-list.tsx';
import { saveFile } from '../../state/device/save-file.ts';

/** What of somebody's data is not shown, or read otherwise; and the way to have and mend that. */
export function Told({ name, kinds, left, leftOut }: OtherData) {
  const { t, language } = useI18n();
  return (
    <details>
      <summary>{t('data.told', { left })}</summary>
      <KindsList kinds={kinds} />
      {leftOut && left > 0 && (
        <p className="tool-row">
          <button
            type="button"
            onClick={() => {
              leftOut(language).then((csv) => {
                const base = name.replace(/^.*\//, '').replace(/\.\w+$/, '');
                saveFile(`${base || 'data'}-${left}.csv`, csv, 'text/csv');
              }, reportError);
            }}
          >
            {t('data.leftOut')}
          </button>{' '}
          <span className="muted">{t('data.leftOut.how')}</span>
        </p>
      )}
    </details>
  );
}
