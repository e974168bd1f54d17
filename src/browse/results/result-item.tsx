import { memo, useEffect, useRef } from 'react';
import type { NearbyEntry } from '../../domain/near/near-groups.ts';
import { runningAt } from '../../domain/time/time-question.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { hoverHandlers, useIsHovered } from '../../state/device/hover.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayDistance } from '../../state/say/say-distance.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useResults } from '../../state/results/results.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

type Props = Pick<NearbyEntry, 'initiative'> & Partial<NearbyEntry>;

/**
 * One initiative in the list: its sign, name, places and period, and how far it is. A long list draws
 * itself once more for every row that is taller than another was: its items not with it.
 */
export const ResultItem = memo(function ResultItem({ initiative, ...near }: Props) {
  const atlas = useAtlas();
  const { language, t, say } = useI18n();
  const { state } = useUrlState();
  const { highlighted } = useResults();
  const ref = useRef<HTMLDivElement>(null);
  const hovered = useIsHovered(initiative.id);
  const selected = state.ficheId === initiative.id;
  const oneRegion = atlas.regions.length === 1;
  const anchoring = atlas.anchors.get(initiative.id);
  const period = sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t);
  const stands = runningAt(atlas.spans.get(initiative.id) ?? null, atlas.guide);
  const outer = anchoring
    ? [
        ...anchoring.markers.map(({ name }) => say(name)),
        ...anchoring.regions.map(({ name }) => (oneRegion ? t('tray.title') : say(name))),
      ].join(', ')
    : '';

  useEffect(() => {
    if (selected) ref.current?.scrollIntoView({ block: 'nearest' });
  }, [selected]);

  const classes = [
    'result',
    hovered ? 'is-hovered' : '',
    selected ? 'is-selected' : '',
    highlighted && !highlighted.has(initiative.id) ? 'is-dimmed' : '',
  ];
  return (
    <div ref={ref} className={classes.join(' ')}>
      <StateLink
        change={{ ficheId: initiative.id, view: null }}
        aria-current={selected ? 'true' : undefined}
        {...hoverHandlers(initiative.id)}
      >
        <Glyph {...primarySign(initiative, state.query, atlas)} size={20} />
        <span className="result-name">{say(initiative.shortTitle)}</span>
        <Distance {...near} />
        <span className="result-facts">
          {stands === 'runs' && <strong>{t('status.runs')} · </strong>}
          {outer}
          {initiative.areaAmbiguous && ` (${t('place.ambiguousShort')})`} ·{' '}
          {stands === 'ended' ? t('status.ended', { period }) : period}
        </span>
      </StateLink>
    </div>
  );
});

function Distance({ distanceKm = 0, approximate = false }: Partial<NearbyEntry>) {
  const i18n = useI18n();
  if (distanceKm === 0) return null;
  return <span className="result-distance">{sayDistance({ distanceKm, approximate }, i18n)}</span>;
}
