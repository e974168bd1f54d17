import * as L from 'leaflet';
import type { Approach, Place } from '../../domain/model.ts';
import { glyphPath } from '../../ui/glyph.tsx';

const SVG = 'http://www.w3.org/2000/svg';

const [projector, laptop] = [matchMedia('(min-width: 110rem)'), matchMedia('(min-width: 60rem)')];

/** Diameter of a marker in pixels, after the screen: a phone, a laptop, a projector. */
export function markerSize(): number {
  if (projector.matches) return 38;
  return laptop.matches ? 30 : 26;
}

/** Diameter in pixels of a marker that counts those of a place: of a few as a marker's own. */
export function countSize({ level }: Pick<Place, 'level'>, count: number): number {
  const digits = String(count).length;
  return Math.max(level === 'region' ? 40 : markerSize(), digits > 2 ? 14 + digits * 8 : 0);
}

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
  svg.dataset.approach = approach?.id ?? 'none';
  const path = document.createElementNS(SVG, 'path');
  path.setAttribute('d', glyphPath(approach));
  svg.append(path);
  const name = document.createElement('span');
  name.className = 'visually-hidden';
  name.textContent = label;
  const face = document.createElement('span');
  face.className = 'marker-face';
  face.append(svg, name);
  const size = markerSize();
  return L.divIcon({
    html: face,
    className: 'marker',
    iconSize: [size, size],
    iconAnchor: [size / 2, size / 2],
  });
}
