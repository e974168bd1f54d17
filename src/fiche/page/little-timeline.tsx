import { EMPTY_QUERY } from '../../domain/query/query.ts';
import type { Initiative } from '../../domain/model.ts';
import { barOf, fractionOf, yearTicks } from '../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useFicheTarget } from '../../state/navigation/fiche-target.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { percent, SpanBar } from '../../ui/span-bar.tsx';
import { StateLink } from '../../ui/state-link.tsx';

const TICKS = 6;

interface Props {
  initiatives: readonly Initiative[];
  /** Whether each row says whose it is; not where there is but one. */
  named: boolean;
}

/** When initiatives ran, a bar to each, with the same words beside it. */
export function LittleTimeline({ initiatives, named }: Props) {
  const { years, spans } = useAtlas();
  const start = ({ id }: Initiative) => spans.get(id)?.from ?? Infinity;
  const sorted = [...initiatives].sort((a, b) => (start(a) === start(b) ? 0 : start(a) - start(b)));
  return (
    <div className={named ? 'spans' : 'spans spans-one'}>
      <ol>
        {sorted.map((initiative) => (
          <Row key={initiative.id} initiative={initiative} named={named} />
        ))}
      </ol>
      <svg className="spans-axis notranslate" width="100%" height="20" aria-hidden="true">
        {yearTicks(years, TICKS).map((year) => {
          const x = percent(fractionOf(year * 12, years));
          return (
            <g key={year}>
              <line x1={x} x2={x} y1="0" y2="5" />
              <text x={x} y="17">
                {year}
              </text>
            </g>
          );
        })}
      </svg>
    </div>
  );
}

function Row({ initiative, named }: { initiative: Initiative; named: boolean }) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const targetOf = useFicheTarget();
  const span = atlas.spans.get(initiative.id) ?? null;
  const bar = span && barOf(span, atlas.years);
  const sign = primarySign(initiative, EMPTY_QUERY, atlas);
  const words = sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t);
  return (
    <li>
      {named && (
        <span className="span-name">
          <Glyph {...sign} size={14} />
          <StateLink change={targetOf(initiative.id)}>{say(initiative.shortTitle)}</StateLink>
        </span>
      )}
      <span className="span-words">{words}</span>
      <svg
        className="span-bar"
        width="100%"
        height="10"
        data-approach={sign.approach?.id ?? 'none'}
        aria-hidden="true"
      >
        <SpanBar bar={bar} />
      </svg>
    </li>
  );
}
