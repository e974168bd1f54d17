import type { Initiative } from '../../domain/model.ts';
import { Listed } from '../../ui/listed.tsx';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { hoverHandlers, useHovered } from '../../state/device/hover.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { primarySign } from '../../state/atlas/approach-sign.ts';
import { useResults } from '../../state/results/results.ts';
import { StateLink } from '../../ui/state-link.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { MapPanel } from './map-panel.tsx';

/** About how tall a row is, in pixels. */
const ROW = 28;
const idOf = ({ id }: Initiative) => id;

/** What covers a whole region has no pin: it lies in this tray on the map. */
export function RegionTray({ open }: { open: boolean }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { state } = useUrlState();
  const { markers, highlighted } = useResults();
  const { wide } = markers;
  const hovered = useHovered();
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
      <Listed items={wide} idOf={idOf} size={ROW} chosen={state.ficheId}>
        {(initiative) => (
          <StateLink
            className={[
              lit(initiative.id) ? 'is-lit' : '',
              highlighted && !highlighted.has(initiative.id) ? 'is-dimmed' : '',
            ].join(' ')}
            change={{ ficheId: initiative.id }}
            {...hoverHandlers(initiative.id)}
          >
            <Glyph {...primarySign(initiative, state.query, atlas)} size={16} />
            <span>
              {say(initiative.shortTitle)}
              {initiative.areaAmbiguous && (
                <em className="ambiguous"> {t('place.ambiguousShort')}</em>
              )}
            </span>
          </StateLink>
        )}
      </Listed>
    </MapPanel>
  );
}
