import { useId, useMemo, useState } from 'react';
import type { Field } from '../../../data/edit/form/form.ts';
import type { Value } from '../../../data/edit/edited-kinds.ts';
import { newThing } from '../../../data/edit/form/new-thing.ts';
import { placeOfLocality } from '../../../data/edit/form/place-of-locality.ts';
import { Ids } from '../../../data/other/entry.ts';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { communesAround } from '../communes-around.ts';
import { takenIds, useEditor } from '../../../state/edit/editor-state.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useOptions, type Option } from '../options.ts';
import { useThing, useValue } from '../thing-context.ts';
import { useLocalities } from '../use-localities.ts';
import { ChosenField } from './ref-fields.tsx';
import { SpotField, type Spot } from './spot-field.tsx';
import { OFFICIAL_LANGUAGES } from '../../../domain/country/official-names.ts';
import { type PlaceName } from '../../../domain/country/place-name.ts';

/** Before the id of what is not a place of the data yet. */
const LOCALITY = 'locality:';

/** The places of an initiative: those of the data, towns and landmarks that become one, or a spot of one's own. */
export function PlacesField({ path }: { path: JsonPath; field: Field }) {
  const { addPlace } = useThing();
  const { t } = useI18n();
  const [value, set] = useValue<readonly string[] | undefined>(path);
  const [isPointing, setPointing] = useState(false);
  const list = value ?? [];
  const { options, placeFor } = usePlaceOptions(list);
  const addNew = (place: Value) => {
    addPlace(path, list, place);
  };
  return (
    <ChosenField
      path={path}
      list={list}
      onChange={set}
      options={options}
      onChoose={(id) => {
        const place = placeFor(id);
        if (place) addNew(place);
        else set([...list, id]);
      }}
    >
      {isPointing ? (
        <NewPlace
          onDone={(place) => {
            setPointing(false);
            if (place) addNew(place);
          }}
        />
      ) : (
        <button type="button" className="entry-add" onClick={() => setPointing(true)}>
          + {t('edit.place.point')}
        </button>
      )}
    </ChosenField>
  );
}

/** Places of the data, then towns and landmarks that none of them is. */
function usePlaceOptions(chosen: readonly string[]) {
  const places = useOptions('place');
  const { t, say } = useI18n();
  const all = useLocalities();
  return useMemo(() => {
    const known = new Set(places.map(({ id }) => id));
    const localities = all.filter(({ id, nis }) => !known.has(id) && !known.has(nis ?? ''));
    const others = localities.map(({ id, name, kind }): Option => ({
      id: `${LOCALITY}${id}`,
      name: say(name),
      about: t(kind === 'town' ? 'edit.place.town' : 'edit.place.landmark'),
    }));
    return {
      options: [...places.filter(({ id }) => !chosen.includes(id)), ...others],
      placeFor: (id: string) => {
        const found = localities.find((one) => `${LOCALITY}${one.id}` === id);
        return found && placeOfLocality(found);
      },
    };
  }, [places, chosen, all, t, say]);
}

/** A place of one's own: what it is called, and where it is on the map. */
function NewPlace({ onDone }: { onDone: (place: Value | null) => void }) {
  const { t } = useI18n();
  const editor = useEditor();
  const { dataset } = useAtlas();
  const [name, setName] = useState<PlaceName>({});
  const [spot, setSpot] = useState<Spot>({ point: null, radius: 300 });
  const [level, setLevel] = useState<'site' | 'neighbourhood'>('site');
  const id = useId();
  const first = (name[OFFICIAL_LANGUAGES[0]!] ?? '').trim();
  const isReady = first !== '' && spot.point !== null;
  const add = () => {
    if (!editor || !spot.point) return;
    const place = newThing('place', new Ids(takenIds(editor)).of(first), first);
    const [commune] = communesAround(spot.point, dataset.places);
    onDone({
      ...place,
      geometry: { type: 'Point', coordinates: spot.point },
      properties: {
        level,
        name: Object.fromEntries(
          OFFICIAL_LANGUAGES.map((one) => [one, (name[one] ?? '') === '' ? first : name[one]]),
        ),
        ...(commune ? { within: commune.id } : {}),
        approximate: true,
        radius: spot.radius,
      },
    });
  };
  return (
    <div className="new-place" role="group" aria-label={t('edit.place.point')}>
      <div className="tongues">
        {OFFICIAL_LANGUAGES.map((language) => (
          <label key={language} htmlFor={`${id}-${language}`}>
            {t('edit.place.name', { language: t(`edit.language.${language}`) })}
            <input
              id={`${id}-${language}`}
              type="text"
              lang={language}
              value={name[language]}
              onChange={({ target }) => setName({ ...name, [language]: target.value })}
            />
          </label>
        ))}
        <label htmlFor={`${id}-level`}>
          {t('field.level')}
          <select
            id={`${id}-level`}
            value={level}
            onChange={({ target }) => setLevel(target.value as typeof level)}
          >
            {(['site', 'neighbourhood'] as const).map((one) => (
              <option key={one} value={one}>
                {t(`level.${one}`)}
              </option>
            ))}
          </select>
        </label>
      </div>
      <SpotField id={`${id}-spot`} {...spot} onChange={setSpot} />
      <p className="buttons">
        <button type="button" className="button-strong" disabled={!isReady} onClick={add}>
          {t('edit.place.add')}
        </button>
        <button type="button" onClick={() => onDone(null)}>
          {t('action.cancel')}
        </button>
      </p>
    </div>
  );
}
