import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { placeAround } from '../../state/near/place-around.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { feedPath, hasFeed } from '../../state/url/feed-path.ts';
import { Follow } from '../../ui/follow.tsx';
import { StateLink } from '../../ui/state-link.tsx';
import { OtherNames } from '../other-names.tsx';
import { ApproachesHere } from './approaches-here.tsx';
import { LittleMap } from './little-map.tsx';
import { LittleTimeline } from './little-timeline.tsx';
import { OnMap } from './on-map.tsx';
import { PlaceFacts } from './place-facts.tsx';
import { PlaceGroup } from './place-group.tsx';
import { PlaceLead } from './place-lead.tsx';
import { Share } from '../share.tsx';

/** A place: what happens there, in its parts, next to it and for all of its region. */
export function PlacePage({ place }: { place: Place }) {
  const atlas = useAtlas();
  const { places } = atlas;
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const { groups, overview } = placeAround(place, atlas, language);
  const isRegion = place.level === 'region';
  const [here, wide] = isRegion ? [overview.region, []] : [overview.here, overview.region];
  const there = [...here, ...overview.part].map(({ initiative }) => initiative);
  const commune = places.commune(place.id);
  const followed = hasFeed(place) ? place : commune;
  const change = isRegion
    ? { query: { ...state.query, places: [place.id] } }
    : { near: { kind: 'place' as const, placeId: place.id } };
  return (
    <article className="reading reading-place">
      <header>
        <p className="kicker">
          {t(`level.${place.level}`)}
          {place.approximate && `, ${t('place.approximate')}`}
        </p>
        <h1>
          {say(place.name)} <OtherNames place={place} />
        </h1>
        <PlaceLead count={there.length} groups={groups} wide={wide.length} />
      </header>
      <div className="reading-main">
        <PlaceGroup title={t('place.here')} entries={here} />
        <PlaceGroup title={t('group.part', { place: say(place.name) })} entries={overview.part} />
        <ApproachesHere initiatives={there} />
        {commune && (
          <PlaceGroup
            title={t('place.commune', { place: say(commune.name) })}
            entries={overview.commune}
            placed
          />
        )}
        <PlaceGroup title={t('place.neighbours')} entries={overview.neighbours} placed />
        <PlaceGroup title={t('group.region')} entries={wide} />
        <PlaceGroup title={t('place.nearest')} entries={overview.nearest} placed />
      </div>
      <aside className="reading-side">
        <PlaceFacts place={place} />
        <LittleMap initiatives={there} place={place} />
        {there.length > 0 && <LittleTimeline initiatives={there} named />}
        <OnMap change={change} />
        {followed?.level === 'commune' && (
          <p>
            <StateLink
              className="button"
              change={{ page: { kind: 'sheet' }, near: { kind: 'place', placeId: followed.id } }}
            >
              {t('place.sheet')}
            </StateLink>
          </p>
        )}
        {followed && (
          <Follow
            name={say(followed.name)}
            path={feedPath(language, { kind: 'place', id: followed.id })}
          />
        )}
        <Share page={{ kind: 'place', id: place.id }} />
      </aside>
    </article>
  );
}
