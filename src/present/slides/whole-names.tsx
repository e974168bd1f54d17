import type { Initiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';

const MOST = 7;

/** Names those that are for a whole region, which have no sign on the map of a slide. */
export function WholeNames({ initiatives }: { initiatives: readonly Initiative[] }) {
  const { anchors } = useAtlas();
  const { t, say } = useI18n();
  const wide = initiatives.filter(({ id }) => (anchors.get(id)?.regions.length ?? 0) > 0);
  if (wide.length === 0) return null;
  const named = wide.slice(0, wide.length > MOST ? MOST - 1 : MOST);
  const more = wide.length - named.length;
  const names = [
    ...named.map(({ shortTitle, areaAmbiguous }) =>
      areaAmbiguous ? `${say(shortTitle)} (${t('place.ambiguousShort')})` : say(shortTitle),
    ),
    ...(more > 0 ? [t('present.more', { count: more })] : []),
  ];
  return <p className="slide-whole">{t('present.regionNames', { names: names.join(', ') })}</p>;
}
