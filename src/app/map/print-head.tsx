import { useEffect, useState, type ReactNode } from 'react';
import { useAsked } from '../../browse/use-asked.ts';
import { LegendBody } from '../../ui/legend-body.tsx';
import { LOCALES } from '../../domain/languages.ts';
import { pathToHandOn } from '../../present/read-view.ts';
import { usePrinting } from '../../state/device/printing.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';
import { useResults } from '../../state/results/results.ts';
import { useLastingAddress } from '../../state/navigation/use-given-address.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** The drawing that a narrow screen has on paper, fetched beforehand; null until it is there. */
function usePicture(isWanted: boolean): ReactNode {
  const [picture, setPicture] = useState<ReactNode>(null);
  useEffect(() => {
    if (!isWanted) return;
    const load = async () => {
      const { Picture } = await import('../../present/picture/picture.tsx');
      setPicture(<Picture />);
    };
    load().catch(reportError);
  }, [isWanted]);
  return isWanted && picture;
}

/**
 * What stands above the map on paper alone: what is asked, how many that leaves, when that was, and
 * what the signs mean; of a narrow screen also the map as a drawing that fits any sheet. All that it
 * needs is there before: a browser that prints waits for nothing.
 */
export const PrintHead = withTexts(['near', 'page', 'time', 'show'], OnPaper);

function OnPaper({ wide }: { wide: boolean }) {
  const isPrinting = usePrinting();
  const picture = usePicture(!wide);
  if (!isPrinting) return null;
  return (
    <>
      <Head />
      {picture && <div className="print-picture">{picture}</div>}
    </>
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
