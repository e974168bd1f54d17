import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { useOtherData } from '../state/url/other-data-address.ts';

/** Whose work is shown and how far to trust the borders, a sentence or two: for all that leaves the site. */
export function useSources(): readonly string[] {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const other = useOtherData();
  const { guide, attribution, places } = dataset;
  const more = attribution ? `, ${attribution}` : '';
  const isSchematic = places.some(({ tier }) => tier !== 'official');
  return [
    ...(other ? [t('present.other', { name: other.name })] : []),
    ...(guide
      ? [
          t('present.sources', {
            guide: say(guide.title),
            publisher: guide.publisher,
            year: guide.date.slice(0, 4),
          }),
        ]
      : []),
    t(isSchematic ? 'present.mapSources' : 'present.mapSourcesOfficial', { more }),
  ];
}
