import { useMemo } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useFonts } from '../../state/device/use-fonts.ts';
import type { ChartLayout } from './arrange-chart.ts';
import { layoutChart } from './chart-layout.ts';
import type { ChartWish } from './chart-wish.ts';
import { measureName } from './measure.ts';

export type ChartLook = Partial<
  Pick<
    ChartWish,
    'box' | 'allNames' | 'parts' | 'mostNumbered' | 'listsWhole' | 'enlarges' | 'taken'
  >
>;
/** Names as large as the text around the chart, and no smaller. */
const USUAL = [1];
/** The key of more would leave the map of a slide too little room. */
const FEW = 6;
const NOTHING: ChartWish['taken'] = [];

/** A chart laid out in the language at hand, anew once the fonts are there, when names measure otherwise. */
export function useChart(
  items: ChartWish['items'],
  room: Pick<ChartWish, 'width' | 'height'> | null,
  look: ChartLook,
): ChartLayout | null {
  const atlas = useAtlas();
  const { say, t } = useI18n();
  const fonts = useFonts();
  const { box = null, allNames = false, listsWhole = false, enlarges = false } = look;
  const { parts = USUAL, mostNumbered = FEW, taken = NOTHING } = look;
  return useMemo(
    () =>
      room &&
      layoutChart(
        {
          items,
          ...room,
          box,
          allNames,
          parts,
          mostNumbered,
          listsWhole,
          enlarges,
          taken,
          ambiguous: t('place.ambiguousShort'),
          say,
          measure: measureName,
          sayWhole: (count) => t('present.regionCount', { count }),
          sayMore: (count) => t('present.more', { count }),
          sayLeftOut: (count) => t('present.leftOut', { count }),
        },
        atlas,
      ),
    // `fonts` tells that names measure otherwise.
    // eslint-disable-next-line react-hooks/exhaustive-deps
    [
      items,
      room,
      box,
      allNames,
      parts,
      mostNumbered,
      listsWhole,
      enlarges,
      taken,
      say,
      t,
      atlas,
      fonts,
    ],
  );
}
