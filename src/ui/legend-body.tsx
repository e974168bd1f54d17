import { useAtlas, useHasSigns } from '../state/atlas/atlas.ts';
import { chooseBasemap } from '../state/device/basemap.ts';
import { Glyph } from './glyph.tsx';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { withTexts } from '../state/say/more-texts.tsx';
import { SampleGlyph } from './sample-glyph.tsx';
import { leftOut } from '../state/device/unnamed-places.ts';
import { tileSource, useBasemap } from '../state/atlas/use-basemap.ts';

/** What the signs and shapes mean, and the grounds to choose from. */
export const LegendBody = withTexts(['near'], Body);

function Body() {
  const { t, say } = useI18n();
  const { dataset } = useAtlas();
  const hasSigns = useHasSigns();
  const unnamed = leftOut.use((count) => count);
  return (
    <>
      <ul>
        {dataset.approaches.map((approach) => (
          <li key={approach.id}>
            <Glyph approach={approach} size={16} /> {say(approach.shortTitle)}
          </li>
        ))}
      </ul>
      <ul>
        {hasSigns && (
          <>
            <li>
              <SampleGlyph size={16} /> {t('legend.solid')}
            </li>
            <li>
              <SampleGlyph hollow size={16} /> {t('legend.hollow')}
            </li>
          </>
        )}
        <li>
          <span className="legend-here" aria-hidden="true" /> {t('legend.here')}
        </li>
        <li>
          <span className="legend-circle" aria-hidden="true" /> {t('legend.circle')}
        </li>
      </ul>
      {unnamed > 0 && <p>{t('legend.leftOut', { count: unnamed })}</p>}
      {dataset.basemaps.length > 0 && <Grounds />}
    </>
  );
}

/** The grounds to choose from, and what choosing one means. */
function Grounds() {
  const { t } = useI18n();
  const { basemaps } = useAtlas().dataset;
  const { basemap } = useBasemap();
  return (
    <fieldset className="grounds">
      <legend>{t('streets.title')}</legend>
      <label>
        <input type="radio" name="ground" checked={!basemap} onChange={() => chooseBasemap(null)} />
        {t('streets.none')}
      </label>
      {basemaps.map((one) => (
        <label key={one.id}>
          <input
            type="radio"
            name="ground"
            checked={basemap === one}
            onChange={() => chooseBasemap(one.id)}
          />
          {t('streets.option', tileSource(one))}
        </label>
      ))}
    </fieldset>
  );
}
