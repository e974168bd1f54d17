import { readFileSync } from 'node:fs';
import { area, feature, featureCollection, intersect, union } from '@turf/turf';
import type { FeatureCollection, MultiPolygon, Polygon } from 'geojson';
import { schematicOf } from './data/place-shapes.ts';
import { siteSource } from './data/site-dataset.ts';
import { FIRST_LANGUAGE } from '../src/domain/languages.ts';
import { inEveryLanguage } from '../src/domain/country/place-name.ts';

type Shape = Polygon | MultiPolygon;

const pair = (a: Shape, b: Shape) => featureCollection([feature(a), feature(b)]);

/** Intersection over union of two shapes: 0 apart, 1 the same (Jaccard, 1912). */
function likeness(a: Shape, b: Shape): number {
  const shared = intersect(pair(a, b));
  return shared ? area(shared) / area(union(pair(a, b))!) : 0;
}

const [path] = process.argv.slice(2);
if (!path) {
  throw new Error(
    'Name a GeoJSON file of communes with their NIS codes as ids: npm run shapes:compare -- FILE',
  );
}
const source = siteSource();
const { features } = JSON.parse(readFileSync(path, 'utf8')) as FeatureCollection<Shape>;
const shapes = schematicOf(source);
const regions = source.places.filter(({ properties }) => properties.level === 'region');
for (const region of regions) {
  const rows = source.places
    .filter(({ properties }) => properties.within === region.id)
    .flatMap(({ id, properties: { name } }) => {
      const real = features.find((one) => String(one.id) === id);
      const own = shapes.get(id);
      return real && own
        ? [
            {
              name: inEveryLanguage(name)[FIRST_LANGUAGE],
              real,
              score: likeness(own, real.geometry),
            },
          ]
        : [];
    })
    .sort((a, b) => a.score - b.score);
  if (rows.length < 2) continue;
  for (const { name, score } of rows) console.log(`${score.toFixed(2)}  ${name}`);
  const mean = rows.reduce((sum, { score }) => sum + score, 0) / rows.length;
  const whole = union(featureCollection(rows.map(({ real }) => real)))!;
  console.log(`${mean.toFixed(2)}  mean of ${rows.length} communes`);
  console.log(
    `${likeness(shapes.get(region.id)!, whole.geometry).toFixed(2)}  ${inEveryLanguage(region.properties.name)[FIRST_LANGUAGE]}`,
  );
}
