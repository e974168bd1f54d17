import { useMemo } from 'react';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../../chart/chart-slot.tsx';
import { slideItems } from '../../slide-items.ts';
import { WholeNames } from '../whole-names.tsx';
import { SlideShell } from '../slide-shell.tsx';
import type { Slide, SlideKind, SlideProps } from '../slide-kind.ts';

interface OverviewSlide extends Slide {
  readonly kind: 'overview';
}

/** All that there is, on one slide, and how to read the signs. */
function View({ context: { asked, of } }: SlideProps<OverviewSlide>) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { dataset } = atlas;
  const { initiatives, approaches, challenges, guide } = dataset;
  const items = useMemo(() => slideItems(initiatives, null, atlas), [initiatives, atlas]);
  const counts = {
    initiatives: initiatives.length,
    approaches: approaches.length,
    challenges: challenges.length,
  };
  return (
    <SlideShell
      className="slide-overview"
      kicker={guide && `${guide.publisher}, ${guide.date.slice(0, 4)}`}
      title={t('app.name')}
      picture={<ChartSlot items={items} label={t('map.label')} />}
    >
      <p className="slide-lead">
        {of === null
          ? t('present.counts', counts)
          : t('present.selection', { count: initiatives.length, all: of })}
      </p>
      {asked.length > 0 && <p className="slide-asked">{asked.join(' · ')}</p>}
      <WholeNames initiatives={initiatives} />
      <ul className="slide-key">
        {approaches.map((approach) => (
          <li key={approach.id}>
            <Glyph approach={approach} /> {say(approach.shortTitle)}
          </li>
        ))}
      </ul>
      {approaches.length > 0 && <p className="slide-meta">{t('legend.hollow')}</p>}
    </SlideShell>
  );
}

/** What all of it is. */
export const overviewSlides: SlideKind<OverviewSlide> = {
  kind: 'overview',
  slidesOf: () => [{ id: 'overview', kind: 'overview' }],
  name: (_slide, { t }) => t('present.overview'),
  target: () => ({}),
  notes: (_slide, { t }) => [{ heading: null, text: t('app.tagline') }],
  View,
};
