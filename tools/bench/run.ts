import { fileURLToPath } from 'node:url';
import { chromium, type Page } from '@playwright/test';
import { BROWSER } from '../browser.ts';
import { build, preview } from 'vite';
import { madeUpDataset } from '../made-up/initiatives.ts';
import { siteDataset } from '../site-dataset.ts';
import { domainCosts } from './domain.ts';
import { publishedData } from '../vite-data.ts';

/** Budgets of the design, section 12: a step to its painted result, in milliseconds. */
const BUDGETS: readonly (readonly [count: number, budget: number])[] = [
  [19, 16.7],
  [5_000, 50],
  [50_000, 100],
];
const [STEPS, PORT] = [24, 4190];
const OUT = fileURLToPath(new URL('../../node_modules/.cache/bench', import.meta.url));

const middle = (times: readonly number[]) => [...times].sort((a, b) => a - b)[times.length >> 1]!;
const worst = (times: readonly number[]) => Math.max(...times);
const say = (ms: number) => `${ms.toFixed(1)} ms`;

/** Milliseconds from each key press on a thumb to the next frame painted. */
function steps(page: Page, count: number): Promise<number[]> {
  return page.evaluate(async (many) => {
    const thumb = document.querySelector<HTMLInputElement>('.thumb-from')!;
    const times: number[] = [];
    for (let step = 0; step < many; step++) {
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      const start = performance.now();
      const key = step < many / 2 ? 'ArrowRight' : 'ArrowLeft';
      thumb.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true }));
      await new Promise((done) => requestAnimationFrame(() => setTimeout(done, 0)));
      times.push(performance.now() - start);
    }
    return times;
  }, count);
}

await build({
  root: fileURLToPath(new URL('.', import.meta.url)),
  logLevel: 'error',
  base: './',
  plugins: [publishedData()],
  build: {
    target: 'es2022',
    outDir: OUT,
    emptyOutDir: true,
    rolldownOptions: { input: fileURLToPath(new URL('harness.html', import.meta.url)) },
  },
});
const server = await preview({
  root: fileURLToPath(new URL('.', import.meta.url)),
  build: { outDir: OUT },
  preview: { port: PORT, strictPort: true },
});
const browser = await chromium.launch(BROWSER);
const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
const session = await page.context().newCDPSession(page);
await session.send('Performance.enable');
/** Milliseconds that the page has been at work: script, style, layout and paint. */
const busy = async () => {
  const { metrics } = await session.send('Performance.getMetrics');
  return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
};
console.log('One step of the window, from the key to the painted frame, the timeline by itself:');
for (const [count, budget] of BUDGETS) {
  await page.goto(`http://localhost:${PORT}/harness.html?count=${count}`);
  await page.locator('.thumb-from').waitFor({ timeout: 120_000 });
  await steps(page, STEPS);
  const before = await busy();
  const times = await steps(page, STEPS);
  const work = ((await busy()) - before) / STEPS;
  console.log(
    `  ${count.toLocaleString('en')}: ${say(middle(times))}, worst ${say(worst(times))}, of which work ${say(work)} (budget ${say(budget)})`,
  );
}
await browser.close();
await server.close();

console.log('Pure work, once:');
for (const [count] of BUDGETS) {
  const dataset = madeUpDataset(siteDataset(), count);
  for (const [what, ms] of domainCosts(dataset)) {
    console.log(`  ${count.toLocaleString('en')}: ${what} ${say(ms)}`);
  }
}
