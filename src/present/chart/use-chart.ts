import { useMemo } from 'react';
import { useAtlas } from '../../state/atlas.ts';
import { useI18n } from '../../state/i18n-context.ts';
import { useFonts } from '../../state/use-fonts.ts';
import { layoutChart, type ChartLayout, type ChartWish } from './chart-layout.ts';
import { measureName } from './measure.ts';

/** A chart laid out in the language at hand, anew once the fonts are there, when names measure otherwise. */
export function useChart(
  items: ChartWish['items'],
  room: Pick<ChartWish, 'width' | 'height'> | null,
  { box, allNames }: Pick<ChartWish, 'box' | 'allNames'>,
): ChartLayout | null {
  const atlas = useAtlas();
  const { say, t } = useI18n();
  const fonts = useFonts();
  return useMemo(
    () =>
      room &&
      layoutChart(
        {
          items,
          ...room,
          box,
          allNames,
          say,
          measure: measureName,
          sayWhole: (count) => t('present.regionCount', { count }),
        },
        atlas,
      ),
    // `fonts` tells that names measure otherwise.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [items, room, box, allNames, say, t, atlas, fonts],
  );
}
