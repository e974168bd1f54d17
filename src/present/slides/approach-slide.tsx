import { useMemo } from 'react';
import type { Slide } from '../../domain/meeting/deck.ts';
import { wholeOf } from '../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../chart/chart-slot.tsx';
import { InitiativeLines } from './initiative-lines.tsx';
import { slideItems } from '../slide-items.ts';
import { SlideShell } from './slide-shell.tsx';

/** What an approach is, and the initiatives that draw on it, lit up on the map. */
export function ApproachSlide({ slide }: { slide: Extract<Slide, { kind: 'approach' }> }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { approach, shown, told, part, parts } = slide;
  const { approaches } = atlas.dataset;
  const items = useMemo(() => slideItems(shown, approach, atlas), [shown, approach, atlas]);
  const { definition } = wholeOf(approach);
  const index = approaches.indexOf(approach) + 1;
  return (
    <SlideShell
      className="slide-approach"
      kicker={
        <>
          {t('present.approachOf', { index, count: approaches.length })}
          {parts > 1 && ` · ${t('present.part', { part, parts })}`}
        </>
      }
      title={
        <>
          <Glyph approach={approach} />
          {/* The sign stays beside the first word. */}
          {`\u00a0${say(approach.shortTitle)}`}
        </>
      }
      picture={<ChartSlot items={items} label={say(approach.title)} />}
    >
      {part === 1 && definition && <p className="slide-lead">{say(definition)}</p>}
      <InitiativeLines initiatives={shown} approach={approach} told={told} placed />
      {slide.all.length === 0 && <p className="slide-meta">{t('present.none')}</p>}
    </SlideShell>
  );
}
