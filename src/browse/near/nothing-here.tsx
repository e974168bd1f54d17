import { asksNothing } from '../../domain/query/query.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { sayDistance } from '../../state/say/say-distance.ts';
import { useNearName } from '../../state/near/use-near-name.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Says plainly that there is nothing here yet, and how far the nearest is. */
export function NothingHere() {
  const i18n = useI18n();
  const { t, say } = i18n;
  const { places } = useAtlas();
  const { state } = useUrlState();
  const { groups, nearest: nearestOfAll } = useResults();
  const place = useNearName(state);
  if (!groups || groups.here.length + groups.part.length > 0) return null;
  const isPlain = asksNothing(state.query);
  // Where nothing lies within reach, how far one would have to go.
  const [nearest = isPlain ? nearestOfAll : undefined] = groups.around;
  const where = nearest && places.get(nearest.placeId);
  if (!where || place === null) {
    return groups.region.length > 0 ? <p role="status">{t('near.nothingLeft')}</p> : null;
  }
  return (
    <p role="status" className="near-nothing">
      {t(isPlain ? 'near.nothing' : 'near.nothingFits', {
        place,
        name: say(nearest.initiative.shortTitle),
        where: say(where.name),
        distance: sayDistance(nearest, i18n),
      })}
    </p>
  );
}
