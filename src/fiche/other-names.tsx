import { otherOfficial } from '../domain/country/official-names.ts';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** The official names of a Brussels place besides the one that the reader's language uses. */
export function OtherNames({ place }: { place: Place }) {
  const { places } = useAtlas();
  const { say } = useI18n();
  return otherOfficial(place, say(place.name), places).map((language) => (
    <small key={language}>
      {' / '}
      <span lang={language}>{place.name[language]}</span>
    </small>
  ));
}
