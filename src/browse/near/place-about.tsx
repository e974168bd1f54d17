import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { StateLink } from '../../state/state-link.tsx';

/** The way to the page of a place. */
export function PlaceAbout({ id }: { id: string }) {
  const { places } = useAtlas();
  const { t, say } = useI18n();
  const place = places.get(id);
  if (!place) return null;
  return (
    <StateLink change={{ page: { kind: 'place', id }, ficheId: null, view: null }}>
      {t('place.about', { place: say(place.name) })}
    </StateLink>
  );
}
