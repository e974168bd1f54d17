import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MAP } from '../../state/url/url-state.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { PaperCode } from './paper-code.tsx';
import { useToday } from './use-today.ts';
import { pathToHandOn } from '../read-view.ts';

/** What a sheet is of, as of when, and the way from it to the map. */
export function PaperHead({ asked }: { asked: readonly string[] }) {
  const { dataset } = useAtlas();
  const { t } = useI18n();
  const { state } = useUrlState();
  const { initiatives, approaches, challenges } = dataset;
  const date = useToday();
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
      <PaperCode path={pathToHandOn({ ...state, page: MAP })} words={t('paper.scan')} />
    </header>
  );
}
