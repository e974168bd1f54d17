import { isFar } from '../../domain/near/near-groups.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useResults } from '../../state/results/results.ts';
import { usePlaybackState } from '../../state/device/playback-state.ts';

/** How many there are, said aloud when it changes. */
export function SummaryLine() {
  const { t } = useI18n();
  const { matches, undated, groups } = useResults();
  const playback = usePlaybackState();
  const all = t('count.initiatives', { count: matches.length });
  const parts =
    !groups || matches.length === 0
      ? [all]
      : isFar(groups)
        ? [t('count.away', { count: all })]
        : [
            t('count.here', { count: groups.here.length + groups.part.length }),
            t('count.around', { count: groups.around.length + groups.elsewhere.length }),
            t('count.region', { count: groups.region.length }),
          ];
  if (undated.length > 0) parts.push(t('count.undated', { count: undated.length }));
  return (
    <div className="summary">
      {/* While the years play, the timeline says them: two voices at once would be one too many. */}
      <p role={playback === 'playing' ? undefined : 'status'}>{parts.join(' · ')}</p>
    </div>
  );
}
