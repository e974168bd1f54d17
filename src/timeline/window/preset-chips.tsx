import {
  asksPreset,
  PRESETS,
  sinceYear,
  withoutPreset,
  withPreset,
  type Preset,
} from '../../domain/time/presets.ts';
import { ANY_TIME, asksTime } from '../../domain/time/time-question.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

/** Questions of time that are asked most, one press away; a second press takes them back. */
export function PresetChips() {
  const { guide, years } = useAtlas();
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const { time } = state.query;
  const year = String(sinceYear(time, guide, years));
  const isAsked = (preset: Preset) => asksPreset(time, preset, years);
  return (
    <div className="presets" role="group" aria-label={t('timeline.presets')}>
      <button
        type="button"
        className="chip"
        aria-pressed={!asksTime(time)}
        onClick={() => ask({ time: ANY_TIME, undated: false })}
      >
        {t('timeline.allYears')}
      </button>
      {PRESETS.map((preset) => (
        <button
          key={preset}
          type="button"
          className="chip"
          title={t(`preset.${preset}.long`, { year })}
          aria-pressed={isAsked(preset)}
          onClick={() =>
            ask({
              time: isAsked(preset)
                ? withoutPreset(time, preset)
                : withPreset(time, preset, guide, years),
            })
          }
        >
          {t(`preset.${preset}`, { year })}
        </button>
      ))}
    </div>
  );
}
