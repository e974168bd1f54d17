import { useI18n } from '../../state/atlas/i18n-context.ts';
import { OpenData } from '../../ui/open-data.tsx';
import { openShow } from '../../state/device/show.ts';
import { useSite } from '../../state/atlas/site-context.ts';

/** Shows a dataset of somebody else on the map: what it may be, and the ways to open it. */
export function DataPanel() {
  const { t } = useI18n();
  const { root } = useSite();
  return (
    <div className="data-panel">
      <p>{t('data.lead')}</p>
      <OpenData onOpen={() => openShow(null)} />
      <p className="muted">
        {t('data.formats')}{' '}
        <a href={new URL('data/initiatives.geojson', root).href}>initiatives.geojson</a>,{' '}
        <a href={new URL('data/initiatives.csv', root).href}>initiatives.csv</a>,{' '}
        <a href={new URL('data/schemas/initiative.schema.json', root).href}>JSON Schema</a>
      </p>
      <p className="muted">{t('data.stays')}</p>
    </div>
  );
}
