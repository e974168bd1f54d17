import { costOf, type Cost, type Probe } from './probe.ts';

/** What is in sight once the site can be used: a marker, a row of the list and a thumb of the timeline. */
export const USABLE =
  "document.querySelector('.marker') && document.querySelector('.results .result') && document.querySelector('.thumb-from') && document.querySelector('[data-alive]')";
export const CLUSTER_USABLE = "document.querySelector('.marker-cluster, .leaflet-marker-icon')";
export const MAPLIBRE_USABLE = 'window.drawn > 0';

export const STEPS = ['filter', 'slider', 'search', 'letter', 'selection', 'zoom'] as const;
export type Step = (typeof STEPS)[number];

const SUMMARY = "document.querySelector('.summary p').textContent";
/** Where the markers stand: Leaflet moves them when a zoom is done. */
const MARKERS =
  "[...document.querySelectorAll('.leaflet-marker-icon')].slice(0, 8).map((one) => one.style.transform).join() + document.querySelector('.leaflet-zoom-anim')";

const press = (selector: string, key: string) =>
  `document.querySelector('${selector}').dispatchEvent(new KeyboardEvent('keydown', { key: '${key}', bubbles: true }))`;

/** Types as React hears it. */
const type = (text: string) => `
  const field = document.querySelector('.ask input');
  Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value').set.call(field, '${text}');
  field.dispatchEvent(new Event('input', { bubbles: true }));`;

/** Searching by the address, as a link or "back" does: without the pause that waits for more letters. */
const ask = (search: string) => `history.replaceState(null, '', location.pathname + '${search}')`;

/**
 * Per step what it cost, each so many times.
 * @param words two words that find different numbers of initiatives
 * @param isMany whether every year changes how many there are
 */
export async function measureSteps(
  probe: Probe,
  runs: number,
  words: readonly [string, string],
  isMany: boolean,
): Promise<ReadonlyMap<Step, readonly Cost[]>> {
  const { page } = probe;
  const costs = new Map<Step, Cost[]>(STEPS.map((step) => [step, []]));
  const add = async (step: Step, act: string, sign: string) => {
    costs.get(step)!.push(await costOf(probe, act, sign));
  };
  const filter = "document.querySelector('.facet input').click()";
  for (let run = 0; run < runs; run++) await add('filter', filter, SUMMARY);
  if (runs % 2 === 1) await costOf(probe, filter, SUMMARY);
  for (let run = 0; run < runs; run++) {
    const key = run % 2 === 0 ? 'ArrowRight' : 'ArrowLeft';
    // Among few, a year more may change no number: the thumb moves with the result there.
    await add(
      'slider',
      press('.thumb-from', key),
      isMany ? SUMMARY : `${SUMMARY} + document.querySelector('.thumb-from').value`,
    );
  }
  const rest = async (source: string) => {
    await page.evaluate(source);
    await page.waitForTimeout(1000);
  };
  await rest(ask(''));
  // The first question fetches the words and makes the index: that is measured by itself.
  await costOf(probe, ask(`?q=${words[0]}`), SUMMARY);
  for (let run = 0; run < runs; run++) {
    await add('search', ask(`?q=${words[(run + 1) % 2]!}`), SUMMARY);
  }
  await rest(ask(''));
  for (let run = 0; run < runs; run++) {
    await add(
      'letter',
      type('a'.repeat(run + 1)),
      "document.querySelector('.ask input').value.length",
    );
  }
  await rest(type(''));
  for (let run = 0; run < runs; run++) {
    const row = `document.querySelectorAll('.results .result a')[${run % 5}].click()`;
    await add('selection', row, "document.querySelector('#fiche-title')?.textContent");
  }
  await costOf(
    probe,
    "document.querySelector('.fiche .close').click()",
    "document.querySelector('.fiche')",
  );
  for (let run = 0; run < runs; run++) {
    const button = run % 2 === 0 ? 0 : 1;
    await add(
      'zoom',
      `document.querySelectorAll('.map-controls button')[${button}].click()`,
      MARKERS,
    );
    await page.waitForTimeout(300);
  }
  return costs;
}

/** Of a page beside ours: a filter and a zoom are what it has. */
async function measurePeer(
  probe: Probe,
  runs: number,
  acts: { readonly filter: (run: number) => string; readonly zoom: (run: number) => string },
  zoomed: string,
): Promise<ReadonlyMap<Step, readonly Cost[]>> {
  const [filter, zoom]: [Cost[], Cost[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    filter.push(await costOf(probe, acts.filter(run), 'window.turn'));
  }
  for (let run = 0; run < runs; run++) {
    zoom.push(await costOf(probe, acts.zoom(run), zoomed));
    await probe.page.waitForTimeout(300);
  }
  return new Map<Step, readonly Cost[]>([
    ['filter', filter],
    ['zoom', zoom],
  ]);
}

const isEven = (run: number) => String(run % 2 === 0);

/** The same of the page with Leaflet.markercluster; it refilters at once, within the call. */
export const measureCluster = (probe: Probe, runs: number) =>
  measurePeer(
    probe,
    runs,
    {
      filter: (run) => `window.refilter(${isEven(run)}); window.turn = (window.turn ?? 0) + 1`,
      zoom: (run) => `window.map.zoom${run % 2 === 0 ? 'In' : 'Out'}()`,
    },
    MARKERS,
  );

/** The same of the page with MapLibre, which tells itself when it has drawn. */
export const measureMaplibre = (probe: Probe, runs: number) =>
  measurePeer(
    probe,
    runs,
    {
      filter: (run) => `window.refilter(${isEven(run)})`,
      zoom: (run) => `window.zoomBy(${run % 2 === 0 ? 0.5 : -0.5})`,
    },
    'window.turn',
  );
