import { useAtlas } from '../state/atlas/atlas.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { sayWindow } from '../state/say/say-period.ts';
import { usePrinting } from '../state/device/printing.ts';
import { useResults } from '../state/results/results.ts';
import { timeAsked } from '../state/say/say-time.ts';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { PresetChips } from './window/preset-chips.tsx';
import { ReadingChoice } from './reading-choice.tsx';
import { usePlayback } from './playback/use-playback.ts';
import { useWindow } from './window/use-window.ts';
import { PlaybackBar, PlayButton } from './playback/playback-bar.tsx';
import { WindowFields } from './window/window-fields.tsx';

/** The controls over the timeline: play, the window, its reading, the presets, and how tall it is. */
export function TimelineHead({ folded }: { folded: boolean }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const playback = usePlayback();
  const printing = usePrinting();
  const { timeline } = state;
  const off = playback.playback === 'off';
  const name = t(timeline.tall ? 'timeline.fold' : 'timeline.open');
  return (
    <div className="timeline-head">
      <PlayButton {...playback} />
      {folded ? (
        off && <PresetChips />
      ) : (
        <>
          <ReadingChoice />
          <WindowFields />
        </>
      )}
      {!off && <PlaybackBar {...playback} />}
      {off && !folded && <PresetChips />}
      {printing && <PrintLine />}
      <button
        type="button"
        className="tall-button"
        aria-expanded={timeline.tall}
        aria-label={name}
        title={name}
        onClick={() => go({ timeline: { ...timeline, tall: !timeline.tall } })}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={timeline.tall ? 'M4 7l6 6l6 -6' : 'M4 13l6 -6l6 6'} />
        </svg>
      </button>
    </div>
  );
}

/** What is shown, on paper: there the controls do not tell it. */
function PrintLine() {
  const i18n = useI18n();
  const atlas = useAtlas();
  const { state } = useUrlState();
  const { matches } = useResults();
  const { all } = useWindow();
  const { t, language } = i18n;
  const { time } = state.query;
  const asked = timeAsked(time, atlas, i18n).map(({ words }) => words);
  return (
    <p className="print-line">
      {t('app.name')} · <strong>{asked.join(' · ') || sayWindow(all, language)}</strong> ·{' '}
      {t('walk.count', { count: matches.length })}
    </p>
  );
}
