import { useMemo } from 'react';
import { evenChunks } from '../../../domain/lib/even-chunks.ts';
import { drawnOnBy } from '../../../domain/links/back-links.ts';
import type { Approach, Initiative } from '../../../domain/model.ts';
import { detailed } from '../../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { Glyph } from '../../../ui/glyph.tsx';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../../chart/chart-slot.tsx';
import { useFirstPicture } from '../../pictured/pictures-shown.ts';
import { InitiativeLines } from '../initiative-lines.tsx';
import { slideItems } from '../../slide-items.ts';
import { SlideLead } from '../slide-lead.tsx';
import { SlideShell } from '../slide-shell.tsx';
import { notesOn } from '../notes.ts';
import { idOf, kickerOf, PER_SLIDE, saidPart, type Part } from '../slide-parts.ts';
import type { SlideKind, SlideProps } from '../slide-kind.ts';

interface ApproachSlide extends Part {
  readonly kind: 'approach';
  readonly approach: Approach;
  /** All that draw on it, and those that this slide is about. */
  readonly all: readonly Initiative[];
  readonly shown: readonly Initiative[];
  /** Whether it tells what each does, or only names them beside what the approach is. */
  readonly told: boolean;
}

/** So many are told on the slide that says what their approach is; more have slides of their own. */
const BESIDE_DEFINITION = 2;

/** What an approach is, with those that draw on it; where they are many, slides that tell of each. */
function slidesOf(approach: Approach, initiatives: readonly Initiative[]): ApproachSlide[] {
  const all = drawnOnBy(approach.id, initiatives).map(({ initiative }) => initiative);
  const isOne = all.length <= BESIDE_DEFINITION;
  const chunks = isOne ? [all] : [all, ...evenChunks(all, PER_SLIDE)];
  return chunks.map((shown, index, { length }) => ({
    id: idOf(approach.id, index + 1),
    kind: 'approach',
    approach,
    all,
    shown,
    told: isOne || index > 0,
    part: index + 1,
    parts: length,
  }));
}

/** What an approach is, and the initiatives that draw on it, lit up on the map. */
function View({ slide }: SlideProps<ApproachSlide>) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { approach, shown, told, part } = slide;
  const { approaches } = atlas.dataset;
  const items = useMemo(() => slideItems(shown, approach, atlas), [shown, approach, atlas]);
  const whole = detailed(approach);
  const { definition } = whole;
  const pictureOf = useFirstPicture();
  const picture = part === 1 ? pictureOf(whole) : null;
  const index = approaches.indexOf(approach) + 1;
  return (
    <SlideShell
      className="slide-approach"
      kicker={kickerOf(slide, t, t('present.approachOf', { index, count: approaches.length }))}
      title={
        <>
          <Glyph approach={approach} />
          {/* The sign stays beside the first word. */}
          {`\u00a0${say(approach.shortTitle)}`}
        </>
      }
      picture={<ChartSlot items={items} label={say(approach.title)} />}
    >
      {part === 1 && definition && <SlideLead text={say(definition)} picture={picture} />}
      <InitiativeLines
        initiatives={shown}
        approach={approach}
        told={told}
        placed
        beside={picture}
      />
      {slide.all.length === 0 && <p className="slide-meta">{t('present.none')}</p>}
    </SlideShell>
  );
}

/** An approach, and the initiatives that draw on it, lit up on the map. */
export const approachSlides: SlideKind<ApproachSlide> = {
  kind: 'approach',
  slidesOf: ({ dataset: { approaches, initiatives } }) =>
    approaches.flatMap((approach) => slidesOf(approach, initiatives)),
  isAsked: ({ approach }, { approaches }) => approaches.includes(approach.id),
  isLeft: ({ all }, { approaches }) => approaches.length === 0 && all.length > 0,
  name: (slide, { say }) => say(slide.approach.shortTitle) + saidPart(slide),
  target: ({ approach }) => ({ ficheId: approach.id }),
  notes: ({ approach, part, told, shown }, i18n) =>
    notesOn([...(part === 1 ? [approach] : []), ...(told ? shown : [])], i18n),
  View,
};
