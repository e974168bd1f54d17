import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { StateLink } from './state-link.tsx';

interface Props {
  id: string;
  /** What the link says, where its name has just been said. */
  words?: string;
}

/** The way to the page of a place. */
export function PlaceAbout({ id, words }: Props) {
  const { places } = useAtlas();
  const { t, say } = useI18n();
  const place = places.get(id);
  if (!place) return null;
  return (
    <StateLink change={{ page: { kind: 'place', id }, ficheId: null, view: null }}>
      {words ?? t('place.about', { place: say(place.name) })}
    </StateLink>
  );
}
