import { useMemo } from 'react';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { ChartSlot } from '../../chart/chart-slot.tsx';
import { InitiativeLines } from '../initiative-lines.tsx';
import { slideItems } from '../../slide-items.ts';
import { SlideShell } from '../slide-shell.tsx';
import type { Initiative, Place } from '../../../domain/model.ts';
import { anchorsOf } from '../../../domain/places/anchors.ts';
import type { PlaceIndex } from '../../../domain/places/place-index.ts';
import { EMPTY_QUERY } from '../../../domain/query/query.ts';
import { notesOn } from '../notes.ts';
import { idOf, kickerOf, parted, PER_SLIDE, saidPart, type Part } from '../slide-parts.ts';
import type { DeckSource, Slide, SlideKind, SlideProps } from '../slide-kind.ts';

interface PlaceSlide<Kind extends string> extends Part {
  readonly kind: Kind;
  /** A commune, or a region as a whole. */
  readonly place: Place;
  readonly shown: readonly Initiative[];
}

/** The places that carry initiatives, each with its own, in a slide for every few. */
function placeSlides<Kind extends string>(
  kind: Kind,
  { dataset, places, compare }: DeckSource,
  placesOf: (anchors: ReturnType<typeof anchorsOf>, places: PlaceIndex) => readonly Place[],
): PlaceSlide<Kind>[] {
  const found = new Map<Place, Initiative[]>();
  for (const initiative of dataset.initiatives) {
    for (const place of new Set(placesOf(anchorsOf(initiative, places), places)))
      found.set(place, [...(found.get(place) ?? []), initiative]);
  }
  return [...found]
    .sort(([a], [b]) => compare(a, b))
    .flatMap(([place, all]) =>
      parted(all, PER_SLIDE).map((part) => ({
        id: idOf(`${kind}-${place.id}`, part.part),
        kind,
        place,
        ...part,
      })),
    );
}

/** Where a place stands among those of its kind, from 1. */
function rankOf({ kind, place }: PlaceSlide<string>, deck: readonly Slide[]) {
  const ofKind = deck.filter((one) => one.kind === kind && one.part === 1);
  return {
    index: ofKind.findIndex(({ id }) => id === `${kind}-${place.id}`) + 1,
    count: ofKind.length,
  };
}

/** What happens in a commune, or in a region as a whole. */
function PlaceView({ slide, kicker }: { slide: PlaceSlide<string>; kicker: string }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { place, shown } = slide;
  const items = useMemo(() => slideItems(shown, null, atlas), [shown, atlas]);
  return (
    <SlideShell
      kicker={kickerOf(slide, t, kicker)}
      title={say(place.name)}
      picture={<ChartSlot items={items} label={say(place.name)} />}
    >
      <InitiativeLines initiatives={shown} approach={null} told placed={false} />
    </SlideShell>
  );
}

function CommuneView({ slide, context }: SlideProps<PlaceSlide<'place'>>) {
  const { t } = useI18n();
  return <PlaceView slide={slide} kicker={t('present.place', rankOf(slide, context.deck))} />;
}

function RegionView({ slide }: SlideProps<PlaceSlide<'region'>>) {
  const { t } = useI18n();
  return <PlaceView slide={slide} kicker={t('present.region')} />;
}

/** A commune with what happens in it. */
export const communeSlides: SlideKind<PlaceSlide<'place'>> = {
  kind: 'place',
  slidesOf: (source) =>
    placeSlides('place', source, ({ markers }, places) =>
      markers.flatMap(({ id }) => places.communes(id)),
    ),
  isAsked: ({ place }, { placeId }, places) =>
    placeId !== null && places.communes(placeId).some(({ id }) => id === place.id),
  name: (slide, { say }) => say(slide.place.name) + saidPart(slide),
  target: ({ place }) => ({ near: { kind: 'place', placeId: place.id } }),
  notes: ({ shown }, i18n) => notesOn(shown, i18n),
  View: CommuneView,
};

/** What is for a whole region. */
export const regionSlides: SlideKind<PlaceSlide<'region'>> = {
  kind: 'region',
  slidesOf: (source) => placeSlides('region', source, ({ regions }) => regions),
  name: (slide, { t, say }) =>
    `${say(slide.place.name)}, ${t('tray.title').toLowerCase()}${saidPart(slide)}`,
  target: ({ place }) => ({ query: EMPTY_QUERY, page: { kind: 'place', id: place.id } }),
  notes: ({ shown }, i18n) => notesOn(shown, i18n),
  View: RegionView,
};
