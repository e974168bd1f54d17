import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { useI18n } from '../state/i18n-context.ts';
import { Unmapped } from './unmapped.tsx';

/** What the signs and shapes mean, and how far to trust them. */
export function Legend() {
  const { t, say } = useI18n();
  const { dataset } = useAtlas();
  const official = dataset.places.some(({ tier }) => tier === 'official');
  const [sample] = dataset.approaches.slice(1);
  return (
    <Unmapped className="legend">
      <details>
        <summary>{t('legend.title')}</summary>
        <ul className="legend-signs">
          {dataset.approaches.map((approach) => (
            <li key={approach.id}>
              <Glyph approach={approach} size={16} /> {say(approach.shortTitle)}
            </li>
          ))}
        </ul>
        <ul>
          <li>
            <Glyph approach={sample} size={16} /> {t('legend.solid')}
          </li>
          <li>
            <Glyph approach={sample} hollow size={16} /> {t('legend.hollow')}
          </li>
          <li>
            <span className="legend-circle" aria-hidden="true" /> {t('legend.circle')}
          </li>
        </ul>
      </details>
      <p>{t(official ? 'legend.official' : 'legend.schematic')}</p>
      <p className="attribution">
        <a href="https://leafletjs.com" rel="noopener noreferrer external">
          Leaflet
        </a>{' '}
        · {t('legend.sources')}
      </p>
    </Unmapped>
  );
}
