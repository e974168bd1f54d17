import { changesBetween } from '../../domain/time/playback.ts';
import type { Initiative } from '../../domain/model.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayWindow } from '../../state/say/say-period.ts';
import { useResults } from '../../state/results/results.ts';
import { PACES, PLAYBACK_CONTROL, type usePlayback } from './use-playback.ts';
import { useWindow } from '../window/use-window.ts';
import { WordSelect } from '../word-select.tsx';

const MOST_NAMED = 3;

type Controls = ReturnType<typeof usePlayback>;

/** Play and pause. */
export function PlayButton({ playback, start, pause }: Controls) {
  const { t } = useI18n();
  const playing = playback === 'playing';
  const name = t(playing ? 'walk.pause' : 'walk.play');
  return (
    <button
      type="button"
      className="playback-button"
      aria-label={name}
      title={name}
      onClick={playing ? pause : start}
      {...PLAYBACK_CONTROL}
    >
      <svg viewBox="0 0 20 20" aria-hidden="true">
        <path d={playing ? 'M5 4h3.6v12H5ZM11.4 4H15v12h-3.6Z' : 'M6 3.5L16.5 10L6 16.5Z'} />
      </svg>
    </button>
  );
}

/** The walk under way: a step by hand, its pace, and what each step brings and takes away. */
export function PlaybackBar({ playback, pace, last, setPace, step, leave }: Controls) {
  const { t } = useI18n();
  return (
    <div className="playback-bar">
      <div className="playback-steps" {...PLAYBACK_CONTROL}>
        <button
          type="button"
          aria-label={t('walk.back')}
          title={t('walk.back')}
          onClick={() => step(-1)}
        >
          <span aria-hidden="true">‹</span>
        </button>
        <button
          type="button"
          aria-label={t('walk.on')}
          title={t('walk.on')}
          onClick={() => step(1)}
        >
          <span aria-hidden="true">›</span>
        </button>
        <WordSelect
          label={t('walk.pace')}
          words={PACES}
          chosen={pace}
          say={(one) => t(`walk.${one}`)}
          onChoose={setPace}
        />
      </div>
      <QuietLine last={last} />
      <button
        type="button"
        className="quiet"
        aria-label={t('walk.leave')}
        title={t('walk.leave')}
        onClick={leave}
        {...PLAYBACK_CONTROL}
      >
        <span aria-hidden="true">×</span>
      </button>
      {playback === 'paused' && <span className="visually-hidden">{t('walk.paused')}</span>}
    </div>
  );
}

/** What the year has, and what came and went with the last step: a quiet line, also said aloud. */
function QuietLine({ last }: Pick<Controls, 'last'>) {
  const { language, t, say } = useI18n();
  const { matches } = useResults();
  const { shown } = useWindow();
  // Once the window was moved by hand, the step before says nothing of what is seen.
  const isStep = last?.window.from === shown.from && last.window.to === shown.to;
  const { come, gone } = changesBetween(isStep ? last.before : matches, matches);
  const names = (list: readonly Initiative[]) =>
    list.length > MOST_NAMED
      ? String(list.length)
      : list.map(({ shortTitle }) => say(shortTitle)).join(', ');
  return (
    <p className="quiet-line" role="status">
      <strong>{sayWindow(shown, language)}</strong> {t('walk.count', { count: matches.length })}
      {come.length > 0 && <span className="come">{t('walk.come', { names: names(come) })}</span>}
      {gone.length > 0 && <span className="gone">{t('walk.gone', { names: names(gone) })}</span>}
    </p>
  );
}
