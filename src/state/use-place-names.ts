import type { Initiative } from '../domain/model.ts';
import { useAtlas } from './atlas.ts';
import { useI18n } from './i18n-context.ts';

/** The names of the places that an initiative is marked on, the widest it covers included. */
export function usePlaceNames(): (initiative: Initiative) => string {
  const { anchors } = useAtlas();
  const { say } = useI18n();
  return ({ id }) => {
    const { markers, regions } = anchors.get(id) ?? { markers: [], regions: [] };
    return [...markers, ...regions].map(({ name }) => say(name)).join(', ');
  };
}
