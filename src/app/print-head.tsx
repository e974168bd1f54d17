import { lazy, Suspense } from 'react';
import { useAsked } from '../browse/use-asked.ts';
import { LegendBody } from '../map/legend-body.tsx';
import { LOCALES } from '../i18n/translate.ts';
import { pathToHandOn } from '../present/story/read-view.ts';
import { useI18n } from '../state/i18n-context.ts';
import { MoreTexts } from '../state/more-texts.tsx';
import { useResults } from '../state/results.ts';
import { useLastingAddress } from '../state/use-given-address.ts';
import { useUrlState } from '../state/use-url-state.ts';

const PrintPicture = lazy(() =>
  import('./print-picture.tsx').then((module) => ({ default: module.PrintPicture })),
);

/**
 * What stands above the map on paper alone: what is asked, how many that leaves, when that was, and
 * what the signs mean. It stands ready on the screen, unseen: a browser that prints waits for nothing.
 */
export function PrintHead({ wide }: { wide: boolean }) {
  return (
    <MoreTexts of={['near', 'time']}>
      <Head />
      {!wide && (
        <Suspense>
          <PrintPicture />
        </Suspense>
      )}
    </MoreTexts>
  );
}

function Head() {
  const { t, language } = useI18n();
  const { state } = useUrlState();
  const { matches, groups } = useResults();
  const asked = useAsked().map(({ words }) => words);
  const given = useLastingAddress(pathToHandOn(state));
  const date = new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long' }).format();
  const here = groups && [
    t('count.here', { count: groups.here.length + groups.part.length }),
    t('count.region', { count: groups.region.length }),
  ];
  const count = here?.join(' · ') ?? t('count.initiatives', { count: matches.length });
  return (
    <header className="print-head">
      <p className="print-name">{t('app.name')}</p>
      {asked.length > 0 && <p className="print-asked">{asked.join(' · ')}</p>}
      <p>
        {count} · {date}
        {given && !given.isLocal && ` · ${given.address}`}
      </p>
      <div className="print-legend legend">
        <LegendBody />
      </div>
    </header>
  );
}
