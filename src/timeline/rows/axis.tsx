import { useLayoutEffect, useMemo, useRef } from 'react';
import { sayMonthNumber } from '../../state/say/say-period.ts';
import { fractionOf, yearTicks } from '../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { percent } from './percent.ts';

/** As many years as there is room for, wide or narrow. */
const [MOST, MOST_NARROW] = [12, 6];
/** Least room between two names, in pixels. */
const ROOM = 8;
/** How far the name of the guide's date goes on past its line, as a part of the timeline. */
const OVERHANG = 0.03;

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
    <svg className="timeline-grid" aria-hidden="true">
      {ticks.map(({ year, at }) => (
        <line key={year} {...line(at)} />
      ))}
      <line className="timeline-now" {...line(now)} />
    </svg>
  );
}

/** Hides the years whose names would run into that of the guide's date. */
function makeRoom(axis: HTMLElement): void {
  const date = axis.querySelector('.timeline-date')?.getBoundingClientRect();
  const years = [...axis.querySelectorAll<HTMLElement>('.timeline-year')];
  // First all are measured, then all are set: in turns the page would be laid out for each.
  const boxes = years.map((year) => year.getBoundingClientRect());
  for (const [index, { left, right }] of boxes.entries()) {
    const isFree = !date || right + ROOM < date.left || left - ROOM > date.right;
    years[index]!.style.visibility = isFree ? '' : 'hidden';
  }
}

/** The names of the years under the timeline, and that of the guide's date. */
export function Axis({ narrow }: { narrow: boolean }) {
  const { guide, dataset } = useAtlas();
  const { t, language } = useI18n();
  const { now, ticks } = useTicks(narrow);
  const ref = useRef<HTMLDivElement>(null);
  const date = t(dataset.guide ? 'timeline.guideDate' : 'timeline.knownUntil', {
    date: sayMonthNumber(guide, language),
  });

  useLayoutEffect(() => {
    const axis = ref.current;
    if (!axis) return;
    const observer = new ResizeObserver(() => {
      makeRoom(axis);
    });
    // It is told at once too, when the page has been laid out anyway.
    observer.observe(axis);
    return () => {
      observer.disconnect();
    };
  }, [ticks, date]);

  return (
    <div className="timeline-years" ref={ref} aria-hidden="true">
      {ticks.map(({ year, at }) => (
        <span key={year} className="timeline-year" style={{ left: percent(at) }}>
          {year}
        </span>
      ))}
      <span className="timeline-date" style={{ right: percent(Math.max(0, 1 - now - OVERHANG)) }}>
        {date}
      </span>
    </div>
  );
}
