import { afterEach, expect, test, vi } from 'vitest';
import { loadGazetteer } from './load-gazetteer.ts';
import { gazetteer, publishedGazetteer } from '../publish/publish-gazetteer.ts';
import { readSource } from '../source/read-source.ts';
import { soundFiles } from '../testing/test-source.ts';

const source = readSource(soundFiles()).source!;
const { localities } = gazetteer({ ...source, towns: [] }, [
  { name: 'Aalter', nis: '44084', population: 18802, point: [3.4469, 51.0903] },
]);
const site = new URL('https://kaart.example/map/');
const serving = (body: unknown, status = 200) =>
  vi.fn((_address: RequestInfo | URL) =>
    Promise.resolve(new Response(JSON.stringify(body), { status })),
  );

afterEach(() => {
  vi.unstubAllGlobals();
});

test('what is published is what is loaded, from below the site', async () => {
  const fetchFile = serving(publishedGazetteer(localities));
  expect(await loadGazetteer(site, fetchFile)).toEqual(localities);
  expect(fetchFile.mock.calls[0]![0]).toEqual(
    new URL('https://kaart.example/map/data/gazetteer.json'),
  );
});

test('a broken entry is left out and told with its place and field; the rest stays', async () => {
  const told = vi.fn();
  vi.stubGlobal('reportError', told);
  const published = publishedGazetteer(localities);
  const broken = { ...published.localities[1], point: 'here' };
  const body = { localities: [published.localities[0], broken] };
  expect(await loadGazetteer(site, serving(body))).toEqual([localities[0]]);
  expect(String(told.mock.calls[0]![0])).toContain('data/gazetteer.json, localities[1].point');
});

test('no file, or no gazetteer, is an error', async () => {
  await expect(loadGazetteer(site, serving({}, 404))).rejects.toThrow('404');
  await expect(loadGazetteer(site, serving([]))).rejects.toThrow();
});
