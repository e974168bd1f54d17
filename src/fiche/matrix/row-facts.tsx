import type { Initiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';

/** Where and when an initiative of the matrix is. */
export function RowFacts({ initiative }: { initiative: Initiative }) {
  const { periods } = useAtlas();
  const { t, language } = useI18n();
  const placeNames = usePlaceNames();
  return (
    <small>
      {placeNames(initiative)} · {sayPeriod(periods.get(initiative.id) ?? null, language, t)}
    </small>
  );
}
