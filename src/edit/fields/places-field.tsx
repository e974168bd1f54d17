import { useId, useMemo, useState } from 'react';
import type { Field } from '../../data/edit/form.ts';
import type { Value } from '../../data/edit/kinds.ts';
import { freshId, newThing } from '../../data/edit/new-thing.ts';
import { placeOfLocality } from '../../data/edit/place-of-locality.ts';
import type { JsonPath } from '../../data/read-json.ts';
import { communesAround } from '../communes-around.ts';
import { takenIds, useDesk } from '../../state/edit/desk.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useGazetteer } from '../../state/use-nearness.ts';
import { useOptions, type Option } from '../options.ts';
import { useThing, useValue } from '../thing-context.ts';
import { useDeskWords } from '../words-context.ts';
import { FieldFrame, useControl } from './field-frame.tsx';
import { OptionBox } from './option-box.tsx';
import { ChosenList } from './ref-fields.tsx';
import { SpotField, type Spot } from './spot-field.tsx';

/** Before the id of what is not a place of the data yet. */
const LOCALITY = 'locality:';

/** The places of an initiative: those of the data, towns and landmarks that become one, or a spot of one's own. */
export function PlacesField({ path }: { path: JsonPath; field: Field }) {
  const { kind, addPlace } = useThing();
  const { of } = useDeskWords();
  const { t } = useI18n();
  const [value, set] = useValue<readonly string[] | undefined>(path);
  const control = useControl(path);
  const [isPointing, setPointing] = useState(false);
  const list = value ?? [];
  const { options, placeFor } = usePlaceOptions(list);
  const addNew = (place: Value) => {
    addPlace(path, list, place);
  };
  return (
    <FieldFrame path={path} isGroup>
      <ChosenList path={path} list={list} onChange={set} />
      <OptionBox
        id={control.id}
        label={of(kind, path).label}
        options={options}
        describedBy={control['aria-describedby']}
        isBroken={control['aria-invalid']}
        onChoose={(option) => {
          const place = placeFor(option.id);
          if (place) addNew(place);
          else set([...list, option.id]);
        }}
      />
      {isPointing ? (
        <NewPlace
          onDone={(place) => {
            setPointing(false);
            if (place) addNew(place);
          }}
        />
      ) : (
        <button
          type="button"
          className="entry-add"
          onClick={() => {
            setPointing(true);
          }}
        >
          + {t('edit.place.point')}
        </button>
      )}
    </FieldFrame>
  );
}

/** Places of the data, then towns and landmarks that none of them is. */
function usePlaceOptions(chosen: readonly string[]) {
  const places = useOptions('place');
  const { t, say } = useI18n();
  const gazetteer = useGazetteer(true);
  return useMemo(() => {
    const known = new Set(places.map(({ id }) => id));
    const localities =
      gazetteer.status === 'known'
        ? [...gazetteer.localities.values()].filter(
            ({ id, nis }) => !known.has(id) && !known.has(nis ?? ''),
          )
        : [];
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
  }, [places, chosen, gazetteer, t, say]);
}

/** A place of one's own: what it is called, and where it is on the map. */
function NewPlace({ onDone }: { onDone: (place: Value | null) => void }) {
  const { t } = useI18n();
  const desk = useDesk();
  const { dataset } = useAtlas();
  const [name, setName] = useState({ nl: '', fr: '' });
  const [spot, setSpot] = useState<Spot>({ point: null, radius: 300 });
  const [level, setLevel] = useState<'site' | 'neighbourhood'>('site');
  const id = useId();
  const isReady = name.nl.trim() !== '' && spot.point !== null;
  const add = () => {
    if (!desk || !spot.point) return;
    const place = newThing('place', freshId(name.nl, takenIds(desk)), name.nl);
    const [commune] = communesAround(spot.point, dataset.places);
    onDone({
      ...place,
      geometry: { type: 'Point', coordinates: spot.point },
      properties: {
        level,
        name: { nl: name.nl, fr: name.fr || name.nl },
        ...(commune ? { within: commune.id } : {}),
        approximate: true,
        radius: spot.radius,
      },
    });
  };
  return (
    <div className="new-place" role="group" aria-label={t('edit.place.point')}>
      <div className="tongues">
        {(['nl', 'fr'] as const).map((language) => (
          <label key={language} htmlFor={`${id}-${language}`}>
            {t('edit.place.name', { language: t(`edit.language.${language}`) })}
            <input
              id={`${id}-${language}`}
              type="text"
              lang={language}
              value={name[language]}
              onChange={({ target }) => {
                setName({ ...name, [language]: target.value });
              }}
            />
          </label>
        ))}
        <label htmlFor={`${id}-level`}>
          {t('field.level')}
          <select
            id={`${id}-level`}
            value={level}
            onChange={({ target }) => {
              setLevel(target.value as typeof level);
            }}
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
        <button
          type="button"
          onClick={() => {
            onDone(null);
          }}
        >
          {t('action.cancel')}
        </button>
      </p>
    </div>
  );
}
