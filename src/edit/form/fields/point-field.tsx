import type { JsonPath } from '../../../data/problems/read-json.ts';
import { useI18n } from '../../../state/atlas/i18n-context.ts';
import { controlId, useValue } from '../thing-context.ts';
import { FieldFrame } from './field-frame.tsx';
import { SpotField } from './spot-field.tsx';

/** Where exactly an address is; nothing where that is not known. */
export function PointField({ path }: { path: JsonPath }) {
  const { t } = useI18n();
  const [point, set] = useValue<readonly [number, number] | undefined>(path);
  return (
    <FieldFrame path={path} isGroup>
      <details className="point-field" open={point !== undefined || undefined}>
        <summary>{t('edit.spot.point')}</summary>
        <SpotField
          id={controlId(path)}
          point={point ?? null}
          radius={null}
          isExact
          onChange={(spot) => set(spot.point ?? undefined)}
        />
      </details>
      {point && (
        <button type="button" onClick={() => set(undefined)}>
          {t('edit.clear')}
        </button>
      )}
    </FieldFrame>
  );
}
