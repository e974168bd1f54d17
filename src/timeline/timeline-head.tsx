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

/** The controls over the band: play, the window, its reading, the presets, and how tall it is. */
export function TimelineHead({ folded }: { folded: boolean }) {
  const { t } = useI18n();
  const { state, go } = useUrlState();
  const walking = usePlayback();
  const printing = usePrinting();
  const { band } = state;
  const off = walking.walk === 'off';
  const name = t(band.tall ? 'timeline.fold' : 'timeline.open');
  return (
    <div className="timeline-head">
      <PlayButton {...walking} />
      {folded ? (
        off && <PresetChips />
      ) : (
        <>
          <ReadingChoice />
          <WindowFields />
        </>
      )}
      {!off && <PlaybackBar {...walking} />}
      {off && !folded && <PresetChips />}
      {printing && <PrintLine />}
      <button
        type="button"
        className="tall-button"
        aria-expanded={band.tall}
        aria-label={name}
        title={name}
        onClick={() => go({ band: { ...band, tall: !band.tall } })}
      >
        <svg viewBox="0 0 20 20" aria-hidden="true">
          <path d={band.tall ? 'M4 7l6 6l6 -6' : 'M4 13l6 -6l6 6'} />
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
