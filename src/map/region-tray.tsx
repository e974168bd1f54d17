import { useAtlas } from '../state/atlas.ts';
import { Glyph } from '../state/glyph.tsx';
import { hoverHandlers, useHovered } from '../state/hover.ts';
import { useI18n } from '../state/i18n-context.ts';
import { primarySign } from '../state/primary.ts';
import { useResults } from '../state/results.tsx';
import { StateLink } from '../state/state-link.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { MapPanel } from './map-panel.tsx';

/** What covers a whole region has no pin: it lies in this tray on the map. */
export function RegionTray({ open }: { open: boolean }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const { shown, highlighted } = useResults();
  const hovered = useHovered();
  const wide = atlas.dataset.initiatives.filter(
    ({ id }) => shown.has(id) && (atlas.anchors.get(id)?.regions.length ?? 0) > 0,
  );
  if (wide.length === 0) return null;
  const lit = (id: string) => id === state.ficheId || id === hovered;
  return (
    <MapPanel
      className="tray"
      open={open || wide.some(({ id }) => id === state.ficheId)}
      title={
        <>
          {t('tray.title')} <span className="count">({wide.length})</span>
        </>
      }
    >
      <ul>
        {wide.map((initiative) => (
          <li
            key={initiative.id}
            className={[
              lit(initiative.id) ? 'is-lit' : '',
              highlighted && !highlighted.has(initiative.id) ? 'is-dimmed' : '',
            ].join(' ')}
          >
            <StateLink change={{ ficheId: initiative.id }} {...hoverHandlers(initiative.id)}>
              <Glyph {...primarySign(initiative, state.query, atlas)} size={16} />
              <span>
                {say(initiative.shortTitle)}
                {initiative.areaAmbiguous && (
                  <em className="ambiguous"> {t('place.ambiguousShort')}</em>
                )}
              </span>
            </StateLink>
          </li>
        ))}
      </ul>
    </MapPanel>
  );
}
