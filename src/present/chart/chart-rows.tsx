import { barOf, fractionOf, yearTicks } from '../../domain/time/timeline-bars.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { datedRows } from '../../state/atlas/dated-rows.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { signOn } from '../slide-items.ts';
import { ChartBar } from './chart-bar.tsx';
import { ChartGlyph } from './chart-glyph.tsx';
import { PALETTE, TEXT_FONT } from './palette.ts';

const [NAMES, WORDS, PITCH, FOOT, SIZE] = [162, 106, 15, 20, 11.5];
/** Room along the axis for a year, in the units of the drawing. */
const YEAR = 34;

/**
 * The periods as bars, each with its name and the period in words: a timeline to read on paper.
 * @param width of the drawing in its own units, in which its letters are 11.5 high
 */
export function ChartRows({ width }: { width: number }) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const { dataset, spans, periods, years } = atlas;
  const rows = datedRows(atlas);
  const undated = dataset.initiatives.filter(({ id }) => !spans.get(id));
  const height = rows.length * PITCH;
  const band = width - NAMES - WORDS;
  return (
    <>
      <svg
        className="chart-rows notranslate"
        viewBox={`0 0 ${width} ${height + FOOT}`}
        role="img"
        aria-label={t('paper.timeline')}
        fontFamily={TEXT_FONT}
        fontSize={SIZE}
        fill={PALETTE.ink}
      >
        {yearTicks(years, Math.floor(band / YEAR)).map((year) => {
          const x = NAMES + fractionOf(year * 12, years) * band;
          return (
            <g key={year}>
              <line x1={x} x2={x} y1="0" y2={height} stroke={PALETTE.border} strokeWidth="0.5" />
              <text x={x + 2} y={height + 14}>
                {year}
              </text>
            </g>
          );
        })}
        {rows.map(({ initiative, span }, index) => {
          const sign = signOn(initiative, null, atlas);
          const y = index * PITCH;
          return (
            <g key={initiative.id}>
              <ChartGlyph {...sign} x={8} y={y + PITCH / 2} size={12} />
              <text x="19" y={y + PITCH - 4} fontWeight="600">
                {say(initiative.shortTitle)}
              </text>
              <ChartBar
                bar={barOf(span, years)}
                colour={sign.approach?.colour ?? PALETTE.muted}
                x={NAMES}
                width={band}
                y={y + 3.5}
                height={PITCH - 7}
              />
              <text x={NAMES + band + 8} y={y + PITCH - 4} fill={PALETTE.muted}>
                {sayPeriod(periods.get(initiative.id) ?? null, language, t)}
              </text>
            </g>
          );
        })}
        <line x1={NAMES} x2={NAMES + band} y1={height} y2={height} stroke={PALETTE.ink} />
      </svg>
      {undated.length > 0 && (
        <p>
          {t('present.undated', {
            names: undated.map(({ shortTitle }) => say(shortTitle)).join(', '),
          })}
        </p>
      )}
    </>
  );
}
