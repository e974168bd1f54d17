import type { NearbyGroups } from '../../domain/near/near-groups.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayDistance } from '../../state/say/say-distance.ts';

interface Props {
  /** How many there are in the place and its parts. */
  count: number;
  groups: NearbyGroups;
  /** How many there are for its whole region. */
  wide: number;
}

/** How many there are; where there are none, that honestly, and what is nearest. */
export function PlaceLead({ count, groups, wide }: Props) {
  const { places } = useAtlas();
  const i18n = useI18n();
  const { t, say } = i18n;
  const [nearest] = groups.around;
  const where = nearest && places.get(nearest.placeId);
  const first =
    count > 0
      ? t('place.some', { count })
      : where
        ? t('place.noneNear', {
            name: say(nearest.initiative.shortTitle),
            where: say(where.name),
            distance: sayDistance(nearest, i18n),
          })
        : t('place.none');
  return (
    <p className="lead">
      {first}
      {count === 0 && wide > 0 && ` ${t('place.wide', { count: wide })}`}
    </p>
  );
}
