import type { NearbyEntry } from '../../domain/near/near-groups.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayDistance } from '../../state/say/say-distance.ts';
import { FicheLink } from '../fiche-link.tsx';
import { Section } from '../section.tsx';

interface Props {
  title: string;
  entries: readonly NearbyEntry[];
  /** Whether it is said where each is, and how far. */
  placed?: boolean;
}

/** Some of the initiatives of a place's page. */
export function PlaceGroup({ title, entries, placed = false }: Props) {
  const { places } = useAtlas();
  const i18n = useI18n();
  const { t, say } = i18n;
  if (entries.length === 0) return null;
  const noteOf = (entry: NearbyEntry) => {
    const place = places.get(entry.placeId);
    if (placed && place) return `${say(place.name)}, ${sayDistance(entry, i18n)}`;
    return entry.initiative.areaAmbiguous ? t('place.ambiguousShort') : undefined;
  };
  return (
    <Section title={title}>
      <ul>
        {entries.map((entry) => (
          <FicheLink
            key={entry.initiative.id}
            id={entry.initiative.id}
            evidence={[]}
            note={noteOf(entry)}
          />
        ))}
      </ul>
    </Section>
  );
}
