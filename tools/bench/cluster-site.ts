import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { peerPoints } from './peer-points.ts';

const MODULES = fileURLToPath(new URL('../../node_modules', import.meta.url));

const PAGE = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>Leaflet.markercluster</title>
  <link rel="stylesheet" href="leaflet.css" />
  <link rel="stylesheet" href="MarkerCluster.css" />
  <link rel="stylesheet" href="MarkerCluster.Default.css" />
  <style>html, body, #map { height: 100%; margin: 0; }</style>
  <div id="map"></div>
  <script src="leaflet.js"></script>
  <script src="leaflet.markercluster.js"></script>
  <script src="page.js"></script>
</html>
`;

const SCRIPT = `const map = L.map('map', { zoomSnap: 0.1, zoomDelta: 0.5, maxZoom: 16 }).setView([50.85, 4.37], 11.5);
const group = L.markerClusterGroup();
let markers = [];
fetch('points.json').then((response) => response.json()).then((points) => {
  markers = points.map(([lng, lat, title, isFirst]) =>
    Object.assign(L.marker([lat, lng], { title }), { isFirst }));
  group.addLayers(markers);
  map.addLayer(group);
});
window.refilter = (only) => {
  group.clearLayers();
  group.addLayers(only ? markers.filter((marker) => marker.isFirst) : markers);
};
window.map = map;
`;

/**
 * A bare page with Leaflet and Leaflet.markercluster on the same points, to measure beside ours: no
 * list, no facets, no timeline. Its filter keeps what draws on the first approach.
 */
export function clusterSite(folder: string, dataset: DetailedDataset): void {
  mkdirSync(folder, { recursive: true });
  for (const file of ['leaflet.js', 'leaflet.css']) {
    cpSync(`${MODULES}/leaflet/dist/${file}`, `${folder}/${file}`);
  }
  cpSync(`${MODULES}/leaflet.markercluster/dist`, folder, { recursive: true });
  writeFileSync(`${folder}/points.json`, JSON.stringify(peerPoints(dataset)));
  writeFileSync(`${folder}/page.js`, SCRIPT);
  writeFileSync(`${folder}/index.html`, PAGE);
}
