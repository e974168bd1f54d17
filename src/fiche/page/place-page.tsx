import type { Initiative, Place } from '../../domain/model.ts';
import { nearby, type NearbyEntry } from '../../domain/nearby.ts';
import { titleOrder } from '../../domain/title-order.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { sayDistance } from '../../state/say-distance.ts';
import { StateLink } from '../../state/state-link.tsx';
import { useUrlState } from '../../state/use-url-state.ts';
import { FicheLink } from '../fiche-link.tsx';
import { OtherNames } from '../other-names.tsx';
import { Section } from '../section.tsx';
import { LittleMap } from './little-map.tsx';
import { LittleTimeline } from './little-timeline.tsx';
import { OnMap } from './on-map.tsx';
import { Share } from './share.tsx';

/** How many of what is near are shown; the map has the rest. */
const NEAREST = 3;

/** A place: what happens there, in all of its region, and nearest to it. */
export function PlacePage({ place }: { place: Place }) {
  const { dataset, places } = useAtlas();
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const order = titleOrder(dataset.initiatives, language);
  const groups = nearby({ kind: 'place', placeId: place.id }, dataset.initiatives, places, order);
  const inside = place.level === 'region' ? [...groups.here, ...groups.part] : groups.part;
  const here = place.level === 'region' ? groups.region : groups.here;
  const there = [...here, ...inside].map(({ initiative }) => initiative);
  const around = groups.around.slice(0, NEAREST);
  const parts = dataset.places.filter(({ id }) => id !== place.id && places.isWithin(id, place.id));
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
        <p className="lead">
          {there.length === 0 ? t('place.none') : t('place.some', { count: there.length })}
        </p>
      </header>
      <div className="reading-main">
        <Group title={t('place.here')} entries={here} />
        <Group title={t('group.part', { place: say(place.name) })} entries={inside} />
        {place.level !== 'region' && <Group title={t('group.region')} entries={groups.region} />}
        <Group title={t('place.nearest')} entries={around} far />
      </div>
      <aside className="reading-side">
        <dl className="facts">
          {place.postcodes.length > 0 && (
            <>
              <dt>{t('place.postcodes')}</dt>
              <dd>{place.postcodes.join(', ')}</dd>
            </>
          )}
          <Names term={t('place.within')} places={places.ancestors(place.id)} />
          <Names term={t('place.parts')} places={parts} />
        </dl>
        <LittleMap initiatives={there} place={place} />
        {there.length > 0 && <LittleTimeline initiatives={there} named />}
        <OnMap change={mapChange(place, state.query)} />
        <Share page={{ kind: 'place', id: place.id }} />
      </aside>
    </article>
  );

  function mapChange({ id, level }: Place, query: typeof state.query) {
    return level === 'region'
      ? { query: { ...query, places: [id] } }
      : { near: { kind: 'place' as const, placeId: id } };
  }
}

function Names({ term, places }: { term: string; places: readonly Place[] }) {
  const { say } = useI18n();
  if (places.length === 0) return null;
  return (
    <>
      <dt>{term}</dt>
      <dd>
        <ul>
          {places.map(({ id, name }) => (
            <li key={id}>
              <StateLink change={{ page: { kind: 'place', id } }}>{say(name)}</StateLink>
            </li>
          ))}
        </ul>
      </dd>
    </>
  );
}

interface GroupProps {
  title: string;
  entries: readonly NearbyEntry[];
  /** Whether the distance is said. */
  far?: boolean;
}

function Group({ title, entries, far = false }: GroupProps) {
  const i18n = useI18n();
  const { t } = i18n;
  if (entries.length === 0) return null;
  return (
    <Section title={title}>
      <ul>
        {entries.map((entry) => (
          <FicheLink
            key={entry.initiative.id}
            id={entry.initiative.id}
            evidence={[]}
            note={far ? sayDistance(entry, i18n) : noteOf(entry.initiative)}
          />
        ))}
      </ul>
    </Section>
  );

  function noteOf({ areaAmbiguous }: Initiative) {
    return areaAmbiguous ? t('place.ambiguousShort') : undefined;
  }
}
