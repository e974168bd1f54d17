import { useEffect, useRef } from 'react';
import type { YearWindow } from '../domain/query.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';
import { percent } from './percent.ts';
import { useRun } from './use-run.ts';

/**
 * Two native range inputs over the band: every browser and screen reader knows them. A run of
 * steps becomes one entry in the history.
 */
export function WindowSlider() {
  const { years } = useAtlas();
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const window = state.query.window ?? years;
  const run = useRun();
  const band = useRef<HTMLDivElement>(null);
  const span = years.to + 1 - years.from;
  const from = Math.max(years.from, Math.min(window.from, years.to));
  const to = Math.min(years.to, Math.max(window.to, years.from));

  useEffect(() => {
    band.current?.style.setProperty('--from', percent((from - years.from) / span));
    band.current?.style.setProperty('--to', percent((to + 1 - years.from) / span));
  }, [from, to, years, span]);

  const choose = (next: YearWindow) => {
    const whole = next.from <= years.from && next.to >= years.to;
    ask({ window: whole ? null : next }, { replace: run.step() });
  };

  const ends = {
    onKeyDown: ({ timeStamp }: { timeStamp: number }) => {
      run.press(timeStamp);
    },
    onPointerDown: run.end,
    onPointerUp: run.end,
    onBlur: run.end,
  };

  return (
    <div className="window" ref={band} role="group" aria-label={t('timeline.slider')}>
      <div className="window-frame" aria-hidden="true" />
      <input
        {...ends}
        type="range"
        className="thumb-from"
        aria-label={t('timeline.from')}
        aria-valuetext={String(from)}
        min={years.from}
        max={years.to + 1}
        value={from}
        onChange={({ target }) => {
          choose({ from: Math.min(Number(target.value), to), to });
        }}
      />
      <input
        {...ends}
        type="range"
        className="thumb-to"
        aria-label={t('timeline.to')}
        aria-valuetext={String(to)}
        min={years.from}
        max={years.to + 1}
        value={to + 1}
        onChange={({ target }) => {
          choose({ from, to: Math.max(Number(target.value) - 1, from) });
        }}
      />
    </div>
  );
}
