import { useAtlas } from '../atlas/atlas.ts';
import { useI18n } from '../atlas/i18n-context.ts';
import { useLocality } from './use-nearness.ts';
import type { UrlState } from '../url/url-state.ts';

/** What near is measured from, by name; null where nothing is, or where it has no name (yet). */
export function useNearName({ near }: Pick<UrlState, 'near'>): string | null {
  const { places } = useAtlas();
  const { t, say } = useI18n();
  const locality = useLocality(near?.kind === 'locality' ? near.id : null);
  switch (near?.kind) {
    case 'here':
      return t('near.me');
    case 'point':
      return t('near.thePoint');
    case 'place': {
      const place = places.get(near.placeId);
      return place ? say(place.name) : null;
    }
    case 'locality':
      return locality ? say(locality.name) : null;
    case undefined:
      return null;
  }
}

/** The reach that is asked, in words ("within 2 km of Flagey"); null where none is. */
export function useReachWords({ near, reach }: Pick<UrlState, 'near' | 'reach'>): string | null {
  const { t } = useI18n();
  const place = useNearName({ near });
  if (!reach || place === null) return null;
  return t(`reach.of.${reach.unit}`, { amount: reach.amount, place });
}
