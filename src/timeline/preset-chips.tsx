import { PRESETS, presetQuestion, type Preset } from '../domain/presets.ts';
import { ANY_TIME, asksTime } from '../domain/time-question.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';

/** Questions of time that are asked most, one press away; a second press takes them back. */
export function PresetChips() {
  const { guide, years } = useAtlas();
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { time } = state.query;
  const isAsked = (preset: Preset) => {
    const { window, reading, longer, ended } = presetQuestion(preset, guide, years);
    if (longer !== null) return time.longer === longer;
    if (ended) return time.ended;
    return (
      time.window?.from === window?.from &&
      time.window?.to === window?.to &&
      time.reading === reading
    );
  };
  const without = (preset: Preset) => {
    const { window, longer } = presetQuestion(preset, guide, years);
    if (window) return { ...time, window: null, reading: ANY_TIME.reading };
    return longer === null ? { ...time, ended: false } : { ...time, longer: null };
  };
  return (
    <div className="presets" role="group" aria-label={t('timeline.presets')}>
      <button
        type="button"
        className="chip"
        aria-pressed={!asksTime(time)}
        onClick={() => {
          ask({ time: ANY_TIME, undated: false });
        }}
      >
        {t('timeline.allYears')}
      </button>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          className="chip"
          title={t(`preset.${preset}.long`)}
          aria-pressed={isAsked(preset)}
          onClick={() => {
            ask({
              time: isAsked(preset) ? without(preset) : presetQuestion(preset, guide, years),
            });
          }}
        >
          {t(`preset.${preset}`)}
        </button>
      ))}
    </div>
  );
}
