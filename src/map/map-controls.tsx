import { useMap } from 'react-leaflet';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';
import { boundsOfInitiatives, frame, homeBounds, type Cover } from './camera.ts';
import { Unmapped } from './unmapped.tsx';

/** Zoom, the results in sight, the opening view: buttons of our own, in the person's language. */
export function MapControls({ cover }: { cover: Cover }) {
  const map = useMap();
  const atlas = useAtlas();
  const { t } = useI18n();
  const { shown } = useResults();
  const { state, go } = useUrlState();
  const actions = [
    ['+', t('map.zoomIn'), () => map.zoomIn()],
    ['−', t('map.zoomOut'), () => map.zoomOut()],
    [
      '⤢',
      t('map.fitResults'),
      () => {
        frame(map, boundsOfInitiatives(shown, atlas) ?? homeBounds(atlas), cover);
      },
    ],
    [
      '⌂',
      t('map.home'),
      () => {
        frame(map, homeBounds(atlas), cover);
      },
    ],
  ] as const;
  return (
    <Unmapped className="map-controls" role="group" aria-label={t('map.controls')}>
      {actions.map(([sign, name, act]) => (
        <button
          key={sign}
          type="button"
          aria-label={name}
          title={name}
          onClick={() => {
            act();
            if (state.view) go({ view: null }, { replace: true });
          }}
        >
          <span aria-hidden="true">{sign}</span>
        </button>
      ))}
    </Unmapped>
  );
}
