import { useState } from 'react';
import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { controlId, useValue } from '../thing-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { SpotField } from './spot-field.tsx';

/** Where exactly an address is; nothing where that is not known. */
export function PointField({ path }: { path: JsonPath }) {
  const { t } = useI18n();
  const [point, set] = useValue<readonly [number, number] | undefined>(path);
  // A map that is folded away has no size to be drawn in.
  const [isOpen, setOpen] = useState(point !== undefined);
  return (
    <FieldFrame path={path} isGroup>
      {isOpen ? (
        <>
          <SpotField
            id={controlId(path)}
            point={point ?? null}
            radius={null}
            isExact
            onChange={(spot) => set(spot.point ?? undefined)}
          />
          <p className="buttons">
            <button
              type="button"
              onClick={() => {
                set(undefined);
                setOpen(false);
              }}
            >
              {t('edit.clear')}
            </button>
          </p>
        </>
      ) : (
        <button type="button" className="entry-add" onClick={() => setOpen(true)}>
          + {t('edit.spot.point')}
        </button>
      )}
    </FieldFrame>
  );
}
