import { useMemo } from 'react';
import { fractionOf, yearTicks } from '../domain/timeline.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { percent } from './percent.ts';

/** As many years as there is room for, wide or narrow. */
const [MOST, MOST_NARROW] = [12, 6];
/** A year this near to the guide's date, as a part of the band, would run into its name. */
const NEAR = { wide: 0.09, narrow: 0.22 };

function useTicks(narrow: boolean) {
  const { years, guide } = useAtlas();
  return useMemo(() => {
    const now = fractionOf(guide + 1, years);
    const ticks = yearTicks(years, narrow ? MOST_NARROW : MOST).map((year) => ({
      year,
      at: fractionOf(year * 12, years),
    }));
    return { now, ticks };
  }, [years, guide, narrow]);
}

/** The lines of the years behind the bars, and the guide's date, up to which all is known. */
export function Grid({ narrow }: { narrow: boolean }) {
  const { now, ticks } = useTicks(narrow);
  const line = (at: number) => ({ x1: percent(at), x2: percent(at), y1: '0', y2: '100%' });
  return (
    <svg className="band-grid" aria-hidden="true">
      {ticks.map(({ year, at }) => (
        <line key={year} {...line(at)} />
      ))}
      <line className="band-now" {...line(now)} />
    </svg>
  );
}

/** The names of the years under the band, and that of the guide's date. */
export function Axis({ narrow }: { narrow: boolean }) {
  const { guide } = useAtlas();
  const { t } = useI18n();
  const { now, ticks } = useTicks(narrow);
  const near = narrow ? NEAR.narrow : NEAR.wide;
  const date = Date.UTC(Math.floor(guide / 12), guide % 12, 15);
  return (
    <div className="band-years" aria-hidden="true">
      {ticks
        .filter(({ at }) => now - at > near)
        .map(({ year, at }) => (
          <span key={year} className="band-year" style={{ left: percent(at) }}>
            {year}
          </span>
        ))}
      <span className="band-date">{t('timeline.guideDate', { date })}</span>
    </div>
  );
}
