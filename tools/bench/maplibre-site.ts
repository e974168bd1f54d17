import { cpSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname } from 'node:path';
import type { DetailedDataset } from '../../src/domain/model.ts';
import { peerPoints } from './peer-points.ts';

const DIST = dirname(createRequire(import.meta.url).resolve('maplibre-gl/dist/maplibre-gl.css'));

const PAGE = `<!doctype html>
<html lang="nl">
  <meta charset="utf-8" />
  <title>MapLibre GL JS</title>
  <link rel="stylesheet" href="maplibre-gl.css" />
  <style>html, body, #map { height: 100%; margin: 0; }</style>
  <div id="map"></div>
  <script type="module" src="page.js"></script>
</html>
`;

const SCRIPT = `import * as maplibre from './maplibre-gl.mjs';
maplibre.setWorkerUrl?.('./maplibre-gl-worker.mjs');
const collection = (points) => ({
  type: 'FeatureCollection',
  features: points.map(([lng, lat, title]) => ({
    type: 'Feature', geometry: { type: 'Point', coordinates: [lng, lat] }, properties: { title },
  })),
});
const map = new maplibre.Map({
  container: 'map', center: [4.37, 50.85], zoom: 10.5, maxZoom: 15,
  style: { version: 8, sources: {}, layers: [{ id: 'paper', type: 'background', paint: { 'background-color': '#eee' } }] },
});
const [points] = await Promise.all([
  fetch('points.json').then((response) => response.json()),
  new Promise((done) => map.once('load', done)),
]);
map.addSource('points', { type: 'geojson', data: collection(points), cluster: true });
const size = ['case', ['has', 'point_count'], ['step', ['get', 'point_count'], 14, 100, 18, 1000, 24], 7];
map.addLayer({ id: 'points', type: 'circle', source: 'points', paint: { 'circle-radius': size, 'circle-color': '#a33' } });
const count = () => map.queryRenderedFeatures({ layers: ['points'] }).length;
const drawn = () => new Promise((done) => map.once('idle', done));
await drawn();
window.drawn = count();
window.turn = 0;
window.refilter = async (only) => {
  map.getSource('points').setData(collection(only ? points.filter((point) => point[3]) : points));
  await drawn();
  window.turn += 1;
};
window.zoomBy = async (by) => {
  map.zoomTo(map.getZoom() + by, { duration: 250 });
  await drawn();
  window.turn += 1;
};
`;

/**
 * A bare page with MapLibre GL JS and its clustering on the same points, drawn by WebGL: what an engine
 * of another kind makes of them. No list, no facets, no timeline, no names.
 */
export function maplibreSite(folder: string, dataset: DetailedDataset): void {
  mkdirSync(folder, { recursive: true });
  cpSync(DIST, folder, { recursive: true });
  writeFileSync(`${folder}/points.json`, JSON.stringify(peerPoints(dataset)));
  writeFileSync(`${folder}/page.js`, SCRIPT);
  writeFileSync(`${folder}/index.html`, PAGE);
}
