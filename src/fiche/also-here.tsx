import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { PlaceAbout } from '../ui/place-about.tsx';
import { FewLinks } from './few-links.tsx';
import { FicheLink } from './fiche-link.tsx';
import { Section } from './section.tsx';

/** The other initiatives in the places of one. */
export function AlsoHere({ id }: { id: string }) {
  const { anchors, dataset } = useAtlas();
  const { t, say } = useI18n();
  const markers = anchors.get(id)?.markers ?? [];
  return markers.flatMap((place) => {
    const others = dataset.initiatives.filter(
      (one) => one.id !== id && one.places.includes(place.id),
    );
    return others.length === 0 ? (
      []
    ) : (
      <Section key={place.id} title={t('fiche.alsoIn', { place: say(place.name) })}>
        <FewLinks items={others}>
          {({ id: other }) => <FicheLink key={other} id={other} evidence={[]} />}
        </FewLinks>
        <p>
          <PlaceAbout id={place.id} />
        </p>
      </Section>
    );
  });
}
