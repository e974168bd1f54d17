import { useMemo, type Ref } from 'react';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useFollowAddress } from '../../state/navigation/use-given-address.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { useNear } from '../../state/near/use-near.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { useTextHits } from '../../state/search/use-text-hits.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { ChartGlyph } from '../chart/chart-glyph.tsx';
import { ChartMap } from '../chart/chart-map.tsx';
import { TYPE } from '../chart/measure.ts';
import { HEAD_FONT, PALETTE, TEXT_FONT } from '../chart/palette.ts';
import { useChart } from '../chart/use-chart.ts';
import { sayAddress } from '../say-address.ts';
import { slideItems } from '../slide-items.ts';
import { contentOfView } from '../slides/view-content.ts';
import { viewName } from '../view-name.ts';
import { pathToHandOn, toHandOn } from '../read-view.ts';
import { useSources } from '../use-sources.ts';
import { fitText } from './fit-text.ts';
import { PictureLegend } from './picture-legend.tsx';

/** The size of a slide, and of what stands on it, in pixels. */
export const SIZE = { width: 1920, height: 1080 };
const CHART = { x: 40, y: 130, width: 1180, height: 780 };
const LIST = { x: 1270, y: 160, width: 610, pitch: 58, most: 12 };
const LETTERS = 26;
const SCALE = LETTERS / TYPE;
/** The room of the chart, in its own units. */
/** Names are at least as large as the smallest text of the list. */
const PARTS = [1, 0.87, 0.77];
const ROOM = { width: CHART.width / SCALE, height: CHART.height / SCALE };
const [HEADING, NAME, SMALL] = [
  { weight: 700, size: 58, family: HEAD_FONT },
  { weight: 600, size: 25, family: TEXT_FONT },
  { weight: 400, size: 20, family: TEXT_FONT },
];

/** The view at hand as a drawing that stands by itself: map, list, legend, sources. */
export function Picture({ ref }: { ref?: Ref<SVGSVGElement> }) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, say, language } = i18n;
  const { state } = useUrlState();
  const placeNames = usePlaceNames();
  const sources = useSources();
  const textHits = useTextHits(state.query.text);
  const handedOn = useMemo(() => toHandOn(state), [state]);
  const { hits: nearHits } = useNear(handedOn);
  const { address, isLocal } = useFollowAddress(pathToHandOn(state));
  const { lit, approach, box } = useMemo(
    () => contentOfView(handedOn, atlas, { textHits, nearHits }),
    [handedOn, atlas, textHits, nearHits],
  );
  const items = useMemo(() => slideItems(lit, approach, atlas), [lit, approach, atlas]);
  const layout = useChart(items, ROOM, {
    box,
    parts: PARTS,
    mostNumbered: 8,
    enlarges: true,
    // The list beside the map names them, as far as it goes.
    listsWhole: lit.length > LIST.most,
  });
  const title = viewName(state, atlas, i18n);
  const listed = items.filter((item) => item.lit);
  const named = listed.slice(0, listed.length > LIST.most ? LIST.most - 1 : LIST.most);
  const rest = listed.length - named.length;
  const small = { fontSize: 20, fill: PALETTE.muted };
  return (
    <svg
      ref={ref}
      className="notranslate"
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${SIZE.width} ${SIZE.height}`}
      role="img"
      aria-label={t('picture.alt')}
      fontFamily={TEXT_FONT}
      fontSize={LETTERS}
      fill={PALETTE.ink}
    >
      <title>{`${title} · ${t('app.name')}`}</title>
      <rect width={SIZE.width} height={SIZE.height} fill={PALETTE.paper} />
      <text x="40" y="86" fontFamily={HEAD_FONT} fontSize="58" fontWeight="700">
        {fitText(title, 1840, HEADING)}
      </text>
      <g transform={`translate(${CHART.x} ${CHART.y}) scale(${SCALE})`}>
        {layout && <ChartMap items={items} layout={layout} />}
      </g>
      {named.map(({ initiative, approach: own, hollow }, index) => {
        const y = LIST.y + index * LIST.pitch;
        const period = sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t);
        const words = `${placeNames(initiative)}, ${period}`;
        const width = LIST.width - 44;
        return (
          <g key={initiative.id}>
            <ChartGlyph approach={own} hollow={hollow} x={LIST.x + 14} y={y - 3} size={30} />
            <text x={LIST.x + 44} y={y} fontSize="25" fontWeight="600">
              {fitText(say(initiative.shortTitle), width, NAME)}
            </text>
            <text x={LIST.x + 44} y={y + 25} {...small}>
              {fitText(words, width, SMALL)}
            </text>
          </g>
        );
      })}
      {rest > 0 && (
        <text x={LIST.x + 44} y={LIST.y + named.length * LIST.pitch} {...small}>
          {t('picture.more', { count: rest })}
        </text>
      )}
      <PictureLegend />
      <text x="40" y="1018" {...small}>
        {sources[0]}
      </text>
      <text x="40" y="1048" {...small}>
        {sources.slice(1).join(' ')}
      </text>
      {!isLocal && (
        <text x="1880" y="1048" textAnchor="end" {...small}>
          {fitText(sayAddress(address), 700, SMALL)}
        </text>
      )}
    </svg>
  );
}
