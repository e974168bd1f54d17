import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { textWidth } from '../../state/device/text-size.ts';
import { ChartGlyph } from '../chart/chart-glyph.tsx';
import { PALETTE, TEXT_FONT } from '../chart/palette.ts';

const [LEFT, BASE, ROOM, SIGN, GAP] = [40, 958, 1840, 34, 34];
const LETTERING = { weight: 400, size: 22, family: TEXT_FONT };

/** What the signs of a picture mean, in one line that is as wide as it needs to be. */
export function PictureLegend() {
  const { dataset } = useAtlas();
  const { t, say } = useI18n();
  const { approaches } = dataset;
  const entries = [
    ...approaches.map((approach) => ({
      approach,
      hollow: false,
      text: say(approach.shortTitle),
    })),
    { approach: approaches[1] ?? approaches[0], hollow: true, text: t('basis.editorial') },
    { approach: null, hollow: false, text: t('legend.here') },
  ];
  const widths = entries.map(({ text }) => SIGN + textWidth(text, LETTERING) + GAP);
  const lefts = widths.map((_, index) =>
    widths.slice(0, index).reduce((sum, width) => sum + width, 0),
  );
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <g
      fontSize="22"
      transform={`translate(${LEFT} ${BASE}) scale(${Math.min(1, ROOM / Math.max(1, whole))})`}
    >
      {entries.map(({ approach, hollow, text }, index) => (
        <g key={text} transform={`translate(${lefts[index]!} 0)`}>
          {approach === null ? (
            <rect y="-18" width="24" height="22" fill={PALETTE.here} stroke={PALETTE.ink} />
          ) : (
            <ChartGlyph approach={approach} hollow={hollow} x={12} y={-7} size={26} />
          )}
          <text x={SIGN}>{text}</text>
        </g>
      ))}
    </g>
  );
}
