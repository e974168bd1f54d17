import { useRef } from 'react';
import { stretchOf } from '../domain/time/timeline-bars.ts';
import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { withTexts } from '../state/say/more-texts.tsx';
import { usePrinting } from '../state/device/printing.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { Axis, Grid } from './rows/axis.tsx';
import { TimelineKey } from './rows/bar-key.tsx';
import { DensityView } from './rows/density-chart.tsx';
import { OrderChoice } from './order-choice.tsx';
import { percent } from './rows/percent.ts';
import { Rows } from './rows/rows.tsx';
import { TimelineHead } from './timeline-head.tsx';
import { UndatedCount, UndatedRow, UndatedToggle } from './rows/undated.tsx';
import { useBrush } from './window/use-brush.ts';
import { useRows } from './rows/use-rows.ts';
import { useWindow } from './window/use-window.ts';
import { WindowSlider } from './window/window-slider.tsx';

/** The timeline with the texts that it alone says. */
export const Timeline = withTexts(['time'], TimelineChart);

/**
 * The timeline: the initiatives over the years, or how many where they are too many, and the
 * window that filters them. On a narrow screen it is folded to
 * what is asked most until it is opened.
 */
function TimelineChart({ wide }: { wide: boolean }) {
  const { years } = useAtlas();
  const { t } = useI18n();
  const { state } = useUrlState();
  const { window, shown } = useWindow();
  const rows = useRows();
  const track = useRef<HTMLDivElement>(null);
  const brush = useBrush(track);
  const printing = usePrinting();
  const tall = state.timeline.tall || printing;
  const folded = !wide && !tall;
  const { from, to } = stretchOf(shown, years);

  const classes = [
    'timeline',
    folded ? 'timeline-strip' : '',
    tall ? 'timeline-tall' : '',
    rows ? '' : 'timeline-density',
    state.timeline.group === 'none' ? '' : 'timeline-grouped',
  ];
  return (
    <section className={classes.filter(Boolean).join(' ')} aria-label={t('timeline.label')}>
      <TimelineHead folded={folded} />
      {!folded && (
        <div className={window ? 'timeline-chart has-window' : 'timeline-chart'}>
          <div className="timeline-body" {...brush}>
            <Grid narrow={!wide} />
            {rows ? <Rows rows={rows} wide={wide} /> : <DensityView />}
            <div className="timeline-track" ref={track} aria-hidden="true">
              <div
                className="window-frame"
                style={{ left: percent(from), right: percent(1 - to) }}
              />
            </div>
          </div>
          <div className="timeline-rail">
            <div className="rail">
              <WindowSlider />
              <Axis narrow={!wide} />
            </div>
          </div>
        </div>
      )}
      {!folded && (
        <div className="timeline-foot">
          {rows ? <UndatedRow rows={rows} wide={wide} /> : <UndatedCount />}
          <UndatedToggle />
          {rows && <TimelineKey />}
          {rows && <OrderChoice />}
        </div>
      )}
    </section>
  );
}
