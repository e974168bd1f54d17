import type { Position } from 'geojson';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { controlId, useThing, useValue } from '../thing-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { FlagField } from './simple-fields.tsx';
import { SpotField } from './spot-field.tsx';

interface Geometry {
  readonly type: string;
  readonly coordinates: Position;
}

/** Where a place is, how far it reaches, and whether that is known precisely. */
export function PositionField({ path }: { path: JsonPath }) {
  const { t } = useI18n();
  const { setAll } = useThing();
  const [geometry] = useValue<Geometry | null>(path);
  const [radius] = useValue<number | undefined>(['radius']);
  const [level] = useValue<string>(['level']);
  const isDrawn = geometry !== null && geometry.type !== 'Point';
  const isShape = level === 'region' || isDrawn;
  return (
    <FieldFrame path={path} isGroup>
      {isShape ? (
        <p className="muted">{t('edit.spot.drawn')}</p>
      ) : (
        <>
          <SpotField
            id={controlId(path)}
            point={geometry ? [geometry.coordinates[0]!, geometry.coordinates[1]!] : null}
            radius={radius ?? null}
            onChange={(spot) =>
              setAll([
                [path, spot.point && { type: 'Point', coordinates: spot.point }],
                [['radius'], level === 'commune' ? undefined : (spot.radius ?? undefined)],
              ])
            }
          />
          <FlagField path={['approximate']} />
        </>
      )}
    </FieldFrame>
  );
}
