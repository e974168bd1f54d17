import { useId, useState } from 'react';
import type { Locality } from '../../../domain/places/locality.ts';
import type { Place } from '../../../domain/model.ts';
import { LOCALES } from '../../../domain/languages.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { useAtlas } from '../../../state/atlas/atlas.ts';
import type { Option } from '../options.ts';
import { useParts } from '../../lent-parts.ts';
import { useLocalities } from '../use-localities.ts';
import { OptionBox } from './option-box.tsx';

export interface Spot {
  /** [lng, lat] in degrees. */
  readonly point: readonly [number, number] | null;
  /** In metres. */
  readonly radius: number | null;
}

interface Props extends Spot {
  id: string;
  /** Whether it is a point and reaches nowhere. */
  isExact?: boolean;
  onChange: (next: Spot) => void;
}

/** Five decimals are a metre. */
const rounded = (degrees: number) => Number(degrees.toFixed(5));

/** Where something is: by the name of a place nearby, by pointing on a map, or by its coordinates. */
export function SpotField({ id, point, radius, isExact = false, onChange }: Props) {
  const { t, language } = useI18n();
  const { SpotMap } = useParts();
  const spots = useSpots();
  const coordinates = point ? `${point[1]}, ${point[0]}` : '';
  const [typed, setTyped] = useState<string | null>(null);
  const name = useId();
  const choose = (next: readonly [number, number]) => {
    onChange({ point: [rounded(next[0]), rounded(next[1])], radius });
  };
  return (
    <div className="spot">
      <div className="spot-side">
        <div className="spot-search">
          <span aria-hidden="true">{t('edit.spot.search')}</span>
          <OptionBox
            id={`${id}-near`}
            label={t('edit.spot.search')}
            options={spots.options}
            onChoose={(option) => {
              const found = spots.pointOf(option.id);
              if (found) choose(found);
            }}
          />
        </div>
        <label htmlFor={id}>
          {t('edit.spot.coordinates')}
          <input
            id={id}
            type="text"
            inputMode="decimal"
            placeholder="50.8467, 4.3525"
            value={typed ?? coordinates}
            onChange={({ target }) => {
              setTyped(target.value);
              const [lat, lng, ...rest] = (target.value.match(/\d+(?:[.,]\d+)?/g) ?? []).map(
                (text) => Number(text.replace(',', '.')),
              );
              if (lat !== undefined && lng !== undefined && rest.length === 0) choose([lng, lat]);
            }}
            onBlur={() => setTyped(null)}
          />
        </label>
        {!isExact && (
          <label htmlFor={`${name}-radius`}>
            {t('edit.spot.radius', {
              radius: (radius ?? 0).toLocaleString(LOCALES[language]),
            })}
            <input
              id={`${name}-radius`}
              type="range"
              min={50}
              max={3000}
              step={50}
              value={radius ?? 300}
              onChange={({ target }) => onChange({ point, radius: Number(target.value) })}
            />
          </label>
        )}
      </div>
      <SpotMap point={point} radius={radius} onChoose={choose} />
    </div>
  );
}

/** All places and landmarks whose position is known. */
function useSpots() {
  const { t, say } = useI18n();
  const { dataset } = useAtlas();
  const localities = useLocalities();
  const all: readonly (Place | Locality)[] = [...dataset.places, ...localities];
  const options = all.map((one): Option => ({
    id: one.id,
    name: say(one.name),
    about: 'level' in one ? t(`level.${one.level}`) : '',
  }));
  return { options, pointOf: (id: string) => all.find((one) => one.id === id)?.point };
}
