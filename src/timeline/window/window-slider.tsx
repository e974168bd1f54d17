import { useRef, type KeyboardEvent } from 'react';
import type { Unit } from '../../domain/time/units.ts';
import { stepped, withEnd } from '../../domain/time/window-drag.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayBoundary } from '../../state/say/say-period.ts';
import { useRun } from './history-run.ts';
import { useWindow } from './use-window.ts';

const KEYS: Readonly<Record<string, number>> = {
  ArrowRight: 1,
  ArrowUp: 1,
  ArrowLeft: -1,
  ArrowDown: -1,
  PageUp: 5,
  PageDown: -5,
};

/** The two thumbs of the window. */
export function WindowSlider() {
  const { t } = useI18n();
  return (
    <div className="window" role="group" aria-label={t('timeline.slider')}>
      <Thumb end="from" />
      <Thumb end="to" />
    </div>
  );
}

/**
 * One end of the window: a native range input, which every browser and screen reader knows. It
 * counts months and moves by years; with Shift by months. A run of steps becomes one entry in the
 * history.
 */
function Thumb({ end }: { end: 'from' | 'to' }) {
  const { language, t } = useI18n();
  const { shown, all, choose } = useWindow();
  const run = useRun();
  const dragging = useRef<Unit | null>(null);
  // Steps may come faster than the page draws: each goes on from the one before.
  const latest = useRef(shown);

  const now = () => (run.running() ? latest.current : shown);
  const boundary = () => (end === 'from' ? now().from : now().to + 1);
  const move = (to: number, unit: Unit) => {
    const limited = Math.max(all.from, Math.min(to, all.to + 1));
    latest.current = withEnd(now(), end, limited, unit);
    choose(latest.current, { replace: run.step() });
  };
  const ends: Readonly<Record<string, number>> = { Home: all.from, End: all.to + 1 };
  const onKeyDown = (event: KeyboardEvent) => {
    run.press(event.timeStamp);
    const unit = event.shiftKey ? 'month' : 'year';
    const by = KEYS[event.key];
    const to = by === undefined ? ends[event.key] : stepped(boundary(), by, unit);
    if (to === undefined || event.ctrlKey || event.metaKey || event.altKey) return;
    event.preventDefault();
    move(to, unit);
  };

  const value = end === 'from' ? shown.from : shown.to + 1;
  const date = sayBoundary(value, shown[end], language);
  return (
    <input
      type="range"
      className={`thumb-${end}`}
      min={all.from}
      max={all.to + 1}
      value={value}
      aria-label={t(`timeline.${end}`)}
      aria-valuetext={t(`timeline.value.${end}`, { date })}
      onKeyDown={onKeyDown}
      onPointerDown={({ shiftKey }) => {
        run.end();
        dragging.current = shiftKey ? 'month' : 'year';
      }}
      onPointerUp={() => {
        run.end();
        dragging.current = null;
      }}
      onBlur={run.end}
      onChange={({ target }) => {
        const next = Number(target.value);
        if (dragging.current) move(next, dragging.current);
        // A screen reader steps by single months: it means one year in that direction.
        else move(stepped(boundary(), next > value ? 1 : -1, 'year'), 'year');
      }}
    />
  );
}
