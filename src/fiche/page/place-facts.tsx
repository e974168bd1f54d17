import type { Place } from '../../domain/model.ts';
import { neighboursOf } from '../../domain/near/place-overview.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { StateLink } from '../../ui/state-link.tsx';

/** A place's postcodes, what holds it, what lies in it and what it borders. */
export function PlaceFacts({ place }: { place: Place }) {
  const { dataset, places } = useAtlas();
  const { t } = useI18n();
  const parts = dataset.places.filter(({ id }) => id !== place.id && places.isWithin(id, place.id));
  return (
    <dl className="facts">
      {place.postcodes.length > 0 && (
        <>
          <dt>{t('place.postcodes')}</dt>
          <dd>{place.postcodes.join(', ')}</dd>
        </>
      )}
      <Names term={t('place.within')} places={places.ancestors(place.id)} />
      <Names term={t('place.parts')} places={parts} />
      {place.level === 'commune' && (
        <Names term={t('place.borders')} places={neighboursOf(place, places)} />
      )}
    </dl>
  );
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
