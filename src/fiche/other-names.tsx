import { OFFICIAL_LANGUAGES } from '../domain/languages.ts';
import type { Place } from '../domain/model.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';

/** NIS code of the one region whose places have two official names. */
const BILINGUAL_REGION = '04000';

/** The official names of a Brussels place besides the one that the reader's language uses. */
export function OtherNames({ place }: { place: Place }) {
  const { places } = useAtlas();
  const { say } = useI18n();
  if (!places.isWithin(place.id, BILINGUAL_REGION)) return null;
  const official = OFFICIAL_LANGUAGES.filter(
    (language, index, all) =>
      place.name[language] !== say(place.name) &&
      all.findIndex((one) => place.name[one] === place.name[language]) === index,
  );
  return official.map((language) => (
    <small key={language}>
      {' / '}
      <span lang={language}>{place.name[language]}</span>
    </small>
  ));
}
