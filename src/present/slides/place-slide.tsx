import { useMemo } from 'react';
import type { Slide } from '../../domain/meeting/deck.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../chart/chart-slot.tsx';
import { InitiativeLines } from './initiative-lines.tsx';
import { slideItems } from '../slide-items.ts';
import { SlideShell } from './slide-shell.tsx';

interface Props {
  slide: Extract<Slide, { kind: 'place' | 'region' }>;
  /** The place among those of its kind, from 1. */
  index: number;
  count: number;
}

/** What happens in a commune, or in a region as a whole. */
export function PlaceSlide({ slide: { kind, place, shown, part, parts }, index, count }: Props) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const items = useMemo(() => slideItems(shown, null, atlas), [shown, atlas]);
  const kicker = kind === 'region' ? t('present.region') : t('present.place', { index, count });
  return (
    <SlideShell
      kicker={parts > 1 ? `${kicker} · ${t('present.part', { part, parts })}` : kicker}
      title={say(place.name)}
      picture={<ChartSlot items={items} label={say(place.name)} />}
    >
      <InitiativeLines initiatives={shown} approach={null} told placed={false} />
    </SlideShell>
  );
}
