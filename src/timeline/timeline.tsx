import { useMemo } from 'react';
import { fractionOf, yearTicks } from '../domain/timeline.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { Bars } from './bars.tsx';
import { Histogram } from './histogram.tsx';
import { percent } from './percent.ts';
import { WindowSlider } from './window-slider.tsx';

const [EVERY_YEARS, MOST_TICKS] = [28, 8];

/** The period band: the initiatives over the years, and the two-thumb window that filters them. */
export function Timeline() {
  const { dataset, years } = useAtlas();
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { undated } = useResults();
  const window = state.query.window ?? years;
  const [guideYear, guideMonth] = dataset.guideDate.split('-').map(Number);
  const now = fractionOf((guideYear ?? 0) * 12 + (guideMonth ?? 12), years);
  const ticks = useMemo(
    () => yearTicks(years, years.to - years.from < EVERY_YEARS ? MOST_TICKS : MOST_TICKS - 2),
    [years],
  );
  const guideDate = t('timeline.guideDate', {
    date: new Date(Date.UTC(guideYear ?? 0, (guideMonth ?? 1) - 1, 15)).getTime(),
  });
  return (
    <section className="timeline" aria-label={t('timeline.label')}>
      <div className="timeline-head">
        <strong>
          {state.query.window
            ? t('timeline.window', { from: String(window.from), to: String(window.to) })
            : t('timeline.all', { from: String(years.from), to: String(years.to) })}
        </strong>
        {state.query.window && (
          <>
            {undated.length > 0 && (
              <label className="undated">
                <input
                  type="checkbox"
                  checked={state.query.undated}
                  onChange={({ target }) => {
                    ask({ undated: target.checked });
                  }}
                />
                {t('timeline.undated', { count: undated.length })}
              </label>
            )}
            <button
              type="button"
              className="quiet"
              onClick={() => {
                ask({ window: null, undated: false });
              }}
            >
              {t('timeline.allYears')}
            </button>
          </>
        )}
      </div>
      <div className="band">
        <svg className="band-grid" aria-hidden="true">
          {ticks.map((year) => (
            <line
              key={year}
              x1={percent(fractionOf(year * 12, years))}
              x2={percent(fractionOf(year * 12, years))}
              y1="0"
              y2="100%"
            />
          ))}
          <line className="band-now" x1={percent(now)} x2={percent(now)} y1="0" y2="100%" />
        </svg>
        <Bars />
        <Histogram />
        <WindowSlider />
        <div className="band-years" aria-hidden="true">
          {ticks.map((year) => (
            <span
              key={year}
              ref={(element) =>
                element?.style.setProperty('--at', percent(fractionOf(year * 12 + 6, years)))
              }
            >
              {year}
            </span>
          ))}
        </div>
        <p className="band-date">{guideDate}</p>
      </div>
    </section>
  );
}
