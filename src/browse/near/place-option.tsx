import type { PlaceHit } from '../../domain/places/place-search.ts';
import { provinceOf } from '../../domain/country/province.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

/** One suggestion: postcode, name, the form that was met, and where it lies. */
export function PlaceOption({ hit: { target, postcode, form } }: { hit: PlaceHit }) {
  const { places, dataset } = useAtlas();
  const { say } = useI18n();
  const name = say(target.name);
  const holderId =
    'kind' in target ? target.commune : (places.commune(target.id)?.id ?? target.within);
  const holder = holderId === null || holderId === target.id ? undefined : places.get(holderId);
  const where = holder ?? ('kind' in target ? provinceOf(target, dataset.ground) : undefined);
  return (
    <>
      {[postcode ?? ('kind' in target ? null : target.postcodes[0]), name]
        .filter(Boolean)
        .join(' ')}
      {form !== null && !name.includes(form) && ` (${form})`}
      {where && <small> {say(where.name)}</small>}
    </>
  );
}
