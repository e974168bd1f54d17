import { LOCALES } from '../../domain/languages.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useFollowAddress } from '../../state/navigation/use-given-address.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { Qr } from '../../ui/qr.tsx';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { sayAddress } from '../say-address.ts';
import { pathToHandOn } from '../read-view.ts';

/** What a sheet is of, as of when, and the way from it to the map. */
export function PaperHead({ asked }: { asked: readonly string[] }) {
  const { dataset } = useAtlas();
  const { t, language } = useI18n();
  const { state } = useUrlState();
  const { address, isLocal } = useFollowAddress(pathToHandOn({ ...state, page: MAP }));
  const { initiatives, approaches, challenges } = dataset;
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format();
  return (
    <header className="paper-head">
      <div>
        <h1>{t('app.name')}</h1>
        <p className="paper-tagline">{t('app.tagline')}</p>
        <p className="paper-asked">
          {asked.length > 0
            ? `${t('count.initiatives', { count: initiatives.length })}: ${asked.join(' · ')}`
            : t('present.counts', {
                initiatives: initiatives.length,
                approaches: approaches.length,
                challenges: challenges.length,
              })}
        </p>
        <p>{t('paper.stand', { date })}</p>
      </div>
      {/* An address that only this computer knows has no place on paper. */}
      {!isLocal && (
        <div className="paper-code">
          <p>
            {t('paper.scan')}
            <br />
            <strong>{sayAddress(address)}</strong>
          </p>
          <Qr text={address} label={t('qr.of', { address })} />
        </div>
      )}
    </header>
  );
}
