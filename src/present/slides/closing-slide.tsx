import { useAtlas } from '../../state/atlas.ts';
import { useFollowAddress } from '../../state/follow-address.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { Qr } from '../../state/qr.tsx';
import { sayAddress } from '../say-address.ts';
import { SlideShell } from './slide-shell.tsx';

/** The way on from the room: the map on everyone's phone, and what all of it is made from. */
export function ClosingSlide({ path }: { path: string }) {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const { address, isLocal } = useFollowAddress(path);
  const { guide, attribution, places } = dataset;
  const more = attribution ? `, ${attribution}` : '';
  const isSchematic = places.some(({ tier }) => tier !== 'official');
  return (
    <SlideShell
      className="slide-closing"
      title={t('present.closing')}
      picture={<Qr text={address} label={t('qr.of', { address })} />}
    >
      <p className="slide-lead">{t('present.scan')}</p>
      <p className="slide-address">{sayAddress(address)}</p>
      {isLocal && <p className="slide-warning">{t('qr.local')}</p>}
      {guide && (
        <p className="slide-meta">
          {t('present.sources', {
            guide: say(guide.title),
            publisher: guide.publisher,
            year: guide.date.slice(0, 4),
          })}
        </p>
      )}
      <p className="slide-meta">
        {t(isSchematic ? 'present.mapSources' : 'present.mapSourcesOfficial', { more })}
      </p>
    </SlideShell>
  );
}
