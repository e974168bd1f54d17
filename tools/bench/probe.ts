import { chromium, type Browser, type Page } from '@playwright/test';
import { broughtChromium } from '../browsers/bring-chromium.ts';

/** What a step cost: until its result was painted, and what of that the page was at work. */
export interface Cost {
  readonly ms: number;
  readonly work: number;
}

/** A page with the means to measure it. */
export interface Probe {
  readonly page: Page;
  /** Bytes that came over the line, compressed. */
  readonly bytes: () => number;
  /** Milliseconds that the page has been at work: script, style, layout and paint. */
  readonly work: () => Promise<number>;
  /** MB that stay after garbage was collected, those of workers included. */
  readonly heap: () => Promise<number>;
  readonly close: () => Promise<void>;
}

/** What runs in the page is told as source: the compiler of the tools would name its functions. */
const HEAP = '(globalThis.gc?.(), performance.memory?.usedJSHeapSize ?? 0)';

/** Starts Chromium; its pages tell precise times and heaps. */
export function startBrowser(): Promise<Browser> {
  const launch = broughtChromium();
  return chromium.launch({
    ...launch,
    args: [...launch.args, '--enable-precise-memory-info', '--js-flags=--expose-gc'],
  });
}

/** Opens a laptop's page in a browser profile of its own: nothing is cached. */
export async function probe(browser: Browser): Promise<Probe> {
  const context = await browser.newContext({
    // Keeping the site on the device is measured by nobody, and would go on meanwhile.
    serviceWorkers: 'block',
    viewport: { width: 1366, height: 768 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  let received = 0;
  session.on('Network.loadingFinished', ({ encodedDataLength }) => {
    received += encodedDataLength;
  });
  await session.send('Network.enable');
  await session.send('Performance.enable');
  return {
    page,
    bytes: () => received,
    work: async () => {
      const { metrics } = await session.send('Performance.getMetrics');
      return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
    },
    heap: async () => {
      await session.send('HeapProfiler.collectGarbage');
      const sizes = await Promise.all([
        page.evaluate<number>(HEAP),
        ...page.workers().map((worker) => worker.evaluate<number>(HEAP)),
      ]);
      return sizes.reduce((sum, size) => sum + size, 0) / 1e6;
    },
    close: () => context.close(),
  };
}

/**
 * Milliseconds from an act in the page to the frame that shows its result, and the work of that.
 * @param act source of what is done
 * @param sign source of a text that is another once the result is there
 */
export async function costOf({ page, work }: Probe, act: string, sign: string): Promise<Cost> {
  const before = await work();
  const ms = await page.evaluate<number>(`(async () => {
    const tell = () => String(${sign});
    const was = tell();
    const start = performance.now();
    ${act};
    while (tell() === was) {
      if (performance.now() - start > 30000) throw new Error('Nothing changed: ' + was);
      await new Promise((done) => requestAnimationFrame(done));
    }
    await new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
    return performance.now() - start;
  })()`);
  // What goes on after the first frame is work of the same step.
  await page.waitForTimeout(250);
  return { ms, work: (await work()) - before };
}

/** Milliseconds from the start of the loading until something is in the page and painted. */
export async function openCost({ page }: Probe, address: string, ready: string): Promise<number> {
  await page.addInitScript({
    content: `const look = () => {
      if (!(${ready})) requestAnimationFrame(look);
      else setTimeout(() => (globalThis.readyAt = performance.now()));
    };
    requestAnimationFrame(look);`,
  });
  await page.goto(address);
  await page.waitForFunction(() => 'readyAt' in globalThis, null, { timeout: 120_000 });
  return page.evaluate<number>('globalThis.readyAt');
}
