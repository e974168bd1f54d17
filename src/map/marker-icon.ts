import L from 'leaflet';
import type { Approach } from '../domain/model.ts';
import { GLYPH_PATHS } from '../state/glyph.tsx';

export const MARKER_SIZE = 30;
const SVG = 'http://www.w3.org/2000/svg';

/** A round marker with the approach's glyph; `label` is what a screen reader says. */
export function markerIcon(
  approach: Approach | undefined,
  hollow: boolean,
  label: string,
): L.DivIcon {
  const svg = document.createElementNS(SVG, 'svg');
  svg.setAttribute('viewBox', '0 0 20 20');
  svg.setAttribute('class', hollow ? 'glyph glyph-hollow' : 'glyph');
  svg.setAttribute('aria-hidden', 'true');
  svg.style.setProperty('--approach', approach?.colour ?? 'var(--muted)');
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', GLYPH_PATHS[approach?.glyph ?? 'circle']);
  svg.append(path);
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = label;
  const face = document.createElement('span');
  face.className = 'marker-face';
  face.append(svg, name);
  return L.divIcon({
    html: face,
    className: 'marker',
    iconSize: [MARKER_SIZE, MARKER_SIZE],
    iconAnchor: [MARKER_SIZE / 2, MARKER_SIZE / 2],
  });
}
