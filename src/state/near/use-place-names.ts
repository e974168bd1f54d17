import type { Initiative } from '../../domain/model.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { useI18n } from '../atlas/i18n-context.ts';

/** The names of the places that an initiative is marked on, and whether the guide leaves open which. */
export function usePlaceNames(): (initiative: Initiative) => string {
  const { anchors } = useAtlas();
  const { say, t } = useI18n();
  return ({ id, areaAmbiguous }) => {
    const { markers, regions } = anchors.get(id) ?? { markers: [], regions: [] };
    const names = [...markers, ...regions].map(({ name }) => say(name)).join(', ');
    return areaAmbiguous ? `${names} (${t('place.ambiguousShort')})` : names;
  };
}
