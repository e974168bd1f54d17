import { useMemo } from 'react';
import { leadOf } from '../../../domain/guide/lead-of.ts';
import { detailed } from '../../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useNear } from '../../../state/near/use-near.ts';
import { useReachWords } from '../../../state/near/use-near-name.ts';
import { useSteady } from '../../../state/results/use-steady.ts';
import { useTextHits } from '../../../state/search/use-text-hits.ts';
import { ChartSlot } from '../../chart/chart-slot.tsx';
import { describeQuery } from '../../describe-query.ts';
import { stateOfView } from '../../read-view.ts';
import { InitiativeLines } from '../initiative-lines.tsx';
import { MatrixView } from './matrix-view.tsx';
import { slideItems } from '../../slide-items.ts';
import { useFirstPicture } from '../../pictured/pictures-shown.ts';
import { SlideLead } from '../slide-lead.tsx';
import { SlideShell } from '../slide-shell.tsx';
import { contentOfView } from '../view-content.ts';
import type { StoryStep } from '../../../data/story/story.ts';
import type { Slide, SlideKind, SlideProps } from '../slide-kind.ts';

interface ViewSlide extends Slide, StoryStep {
  readonly kind: 'view';
}

/** So many are told in a sentence; so many more are named; of the rest one says how many. */
const [MOST_TOLD, MOST_NAMED] = [2, 9];

/** A view that someone put into a story, under the title that they gave it. */
function View({ slide }: SlideProps<ViewSlide>) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, say, language } = i18n;
  const pictureOf = useFirstPicture();
  const state = useSteady(stateOfView(slide.view, language, atlas.known).state);
  const textHits = useTextHits(state.query.text);
  const { hits: nearHits } = useNear(state);
  const content = useMemo(
    () => contentOfView(state, atlas, { textHits, nearHits }),
    [state, atlas, textHits, nearHits],
  );
  const { lit, fiche, approach, box } = content;
  const reach = useReachWords(state);
  const items = useMemo(() => slideItems(lit, approach, atlas), [lit, approach, atlas]);
  if (content.isMatrix) return <MatrixView title={slide.title} />;

  const asked = describeQuery(state.query, atlas, i18n, reach);
  const isTold = lit.length <= MOST_TOLD;
  const rest = lit.length - MOST_NAMED;
  const lead = fiche ? leadOf(detailed(fiche)) : undefined;
  const picture = fiche && !isTold ? pictureOf(detailed(fiche)) : null;
  return (
    <SlideShell
      title={slide.title}
      {...(asked.length > 0 ? { kicker: asked.join(' · ') } : {})}
      picture={<ChartSlot items={items} box={box} label={slide.title} />}
    >
      {lead ? (
        <SlideLead text={say(lead)} picture={picture} />
      ) : (
        !isTold && <p className="slide-lead">{t('count.initiatives', { count: lit.length })}</p>
      )}
      <InitiativeLines
        initiatives={isTold ? lit : lit.slice(0, lead ? MOST_NAMED - 3 : MOST_NAMED)}
        approach={approach}
        told={isTold}
        placed
        beside={picture}
      />
      {rest > 0 && <p className="slide-meta">{t('present.more', { count: rest })}</p>}
    </SlideShell>
  );
}

/** A view that somebody chose to show: a step of a story. */
export const viewSlides: SlideKind<ViewSlide> = {
  kind: 'view',
  slidesOf: () => [],
  name: ({ title }) => title,
  target: ({ view }) => view,
  notes: ({ note }) => (note ? [{ heading: null, text: note }] : []),
  View,
};
