import { firstFew } from '../../domain/lib/first-few.ts';
import type { Initiative } from '../../domain/model.ts';
import type { Atlas } from '../atlas/atlas.ts';
import type { I18n } from '../atlas/i18n-context.ts';

const MOST = 7;

/** Names those that are for a whole region, which have no sign on a drawn map; empty where there are none. */
export function sayWholeNames(
  initiatives: readonly Initiative[],
  { anchors }: Atlas,
  { t, say }: I18n,
): string {
  const wide = initiatives.filter(({ id }) => (anchors.get(id)?.regions.length ?? 0) > 0);
  if (wide.length === 0) return '';
  const { few, more } = firstFew(wide, MOST);
  const names = [
    ...few.map(({ shortTitle, areaAmbiguous }) =>
      areaAmbiguous ? `${say(shortTitle)} (${t('place.ambiguousShort')})` : say(shortTitle),
    ),
    ...(more > 0 ? [t('present.more', { count: more })] : []),
  ];
  return t('present.regionNames', { names: names.join(', ') });
}
