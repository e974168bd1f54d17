import { check } from '@placemarkio/check-geojson';
import { kml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse } from 'csv-parse/sync';
import jsonld from 'jsonld';
import { expect, test } from 'vitest';
import { CONTACT } from '../../src/domain/testing/test-contact.ts';
import { siteDataset } from './site-dataset.ts';
import { publish } from '../../src/data/publish/publish.ts';
import { publishCsv } from '../../src/data/publish/formats/csv.ts';
import { publishJsonLd } from '../../src/data/publish/formats/json-ld.ts';
import { publishKml } from '../../src/data/publish/formats/kml.ts';

const dataset = siteDataset();
const reached = {
  ...dataset,
  initiatives: dataset.initiatives.map((one) =>
    one.id === 'calame' ? { ...one, ...CONTACT } : one,
  ),
};
const calame = dataset.initiatives.find(({ id }) => id === 'calame')!;

test('GeoJSON: a strict checker finds nothing against it', () => {
  const text = JSON.stringify(publish(dataset)['data/initiatives.geojson']);
  const read = check(text) as { features: { id: string }[] };
  expect(read.features).toHaveLength(19);
});

test('CSV: another reader finds every row and column', () => {
  const rows = parse<Record<string, string>>(publishCsv(dataset), { bom: true, columns: true });
  expect(rows).toHaveLength(19);
  expect(rows.find(({ id }) => id === 'calame')).toMatchObject({
    title_fr: calame.title.fr,
    period: '2010/..',
    placeIds: '21014',
  });
});

test('KML: another reader finds each place of an initiative, with its name and description', () => {
  const document = new DOMParser().parseFromString(publishKml(dataset, 'fr'), 'text/xml');
  const { features } = kml(document);
  const own = features.filter(({ properties }) => properties?.name === calame.title.fr);
  expect(own).toHaveLength(1);
  expect(own[0]!.properties).toMatchObject({ description: calame.summary.fr, period: '2010/..' });
  const [lng, lat] = dataset.places.find(({ id }) => id === '21014')!.point;
  expect(own[0]!.geometry).toEqual({ type: 'Point', coordinates: [lng, lat] });
  // Two places, two points; none for a whole region.
  const named = (id: string) => {
    const { title } = dataset.initiatives.find((one) => one.id === id)!;
    return features.filter(({ properties }) => properties?.name === title.fr);
  };
  expect(named('le-meridien').length).toBeGreaterThan(1);
  expect(named('voix-des-sans-papiers')).toEqual([]);
});

test('JSON-LD: a processor makes triples of it in the words of schema.org, without a network', async () => {
  const triples = await jsonld.toRDF(publishJsonLd(dataset, 'nl'), {
    format: 'application/n-quads',
  });
  expect(triples).toContain(`<https://schema.org/name> ${JSON.stringify(calame.title.nl)}@nl`);
  expect(triples).toContain('<https://schema.org/foundingDate> "2024-07"');
  expect(JSON.stringify(triples).match(/<https:\/\/schema\.org\/Project>/g)).toHaveLength(19);
});

test('how to reach an initiative goes with every form that it is given in', async () => {
  const [row] = parse<Record<string, string>>(publishCsv(reached), {
    bom: true,
    columns: true,
  }).filter(({ id }) => id === 'calame');
  expect(row).toMatchObject({
    // Spreadsheets would take a plus for a sum.
    phone: "'+3225123456",
    openingHours: CONTACT.openingHours,
    spokenLanguages: 'fr | ary',
    whoMayCome_fr: 'Tous les jeunes.',
    addressPoint: '50.8507, 4.3712',
  });
  const document = new DOMParser().parseFromString(publishKml(reached, 'nl'), 'text/xml');
  const own = kml(document).features.find(({ properties }) => properties?.phone !== undefined);
  expect(own?.properties).toMatchObject({ email: CONTACT.email, whoMayCome: 'Alle jongeren.' });
  const triples = await jsonld.toRDF(publishJsonLd(reached, 'nl'), {
    format: 'application/n-quads',
  });
  for (const said of [
    '<https://schema.org/telephone> "+3225123456"',
    '<https://schema.org/opens> "13:30"',
    '<https://schema.org/openingHoursSpecification>',
    '<https://schema.org/availableLanguage> "ary"',
  ]) {
    expect(triples).toContain(said);
  }
});
