import { useMap } from 'react-leaflet';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { frame, type CameraTarget } from './camera.ts';
import type { MapPadding } from './overlays.ts';

/** Gives the way to send the camera somewhere by a button; the view of the address gives way. */
export function useFrame(padding: MapPadding): (shot: CameraTarget | null) => void {
  const map = useMap();
  const { state, go } = useUrlState();
  return (shot) => {
    if (!shot) return;
    frame(map, shot, padding);
    if (state.view) go({ view: null }, { replace: true });
  };
}
