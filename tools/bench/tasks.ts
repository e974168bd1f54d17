import type { Browser, CDPSession } from '@playwright/test';
import { USABLE } from './steps.ts';

/** As slow a processor as an older phone's, beside this one's. */
const SLOWER = 4;
/** How long after the map can be used tasks are still counted, in milliseconds. */
const AFTER = 1500;

/** A task on the page's own thread: nothing else happens on the page until it is done. */
interface TraceEvent {
  readonly name: string;
  readonly cat: string;
  readonly pid: number;
  readonly tid: number;
  readonly ts: number;
  readonly dur?: number;
  readonly args: { readonly name?: string };
}

/**
 * Work of a known size, as apps do it: things made, sorted and written. What it takes is the unit in
 * which tasks are told, so that a slow machine and a fast one find the same.
 */
const LOOP = `(() => {
  const once = () => {
    const start = performance.now();
    const things = Array.from({ length: 4000 }, (_, index) => ({ id: 'n' + (index * 7919) % 4001, index }));
    things.sort((a, b) => (a.id < b.id ? -1 : 1));
    JSON.parse(JSON.stringify(things));
    return performance.now() - start;
  };
  const times = Array.from({ length: 15 }, once).sort((a, b) => a - b);
  return times[7];
})()`;

/** Resolves once the page tells that it can be used, without a script that looks for it in between. */
function untilUsable(session: CDPSession): Promise<void> {
  return new Promise((resolve) => {
    session.once('Runtime.bindingCalled', () => {
      resolve();
    });
  });
}

/**
 * The tasks from the first paint on until the map can be used and is at rest, on a phone with a slow
 * processor: their lengths in units of the loop, the longest first.
 */
export async function tasksOf(browser: Browser, address: string): Promise<readonly number[]> {
  const context = await browser.newContext({
    serviceWorkers: 'block',
    viewport: { width: 390, height: 844 },
  });
  const page = await context.newPage();
  const session = await context.newCDPSession(page);
  const events: TraceEvent[] = [];
  session.on('Tracing.dataCollected', ({ value }) => {
    events.push(...(value as unknown as TraceEvent[]));
  });
  await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWER });
  await session.send('Runtime.enable');
  await session.send('Runtime.addBinding', { name: 'tellUsable' });
  // On a phone the timeline is folded to a line without a thumb.
  const usable = USABLE.replace("document.querySelector('.thumb-from')", 'true');
  await page.addInitScript({
    content: `const look = () => {
      if (!(${usable})) return requestAnimationFrame(look);
      performance.mark('usable');
      tellUsable('');
    };
    requestAnimationFrame(look);`,
  });
  await session.send('Tracing.start', {
    transferMode: 'ReportEvents',
    traceConfig: { includedCategories: ['toplevel', 'blink.user_timing'] },
  });
  const told = untilUsable(session);
  await page.goto(address);
  await told;
  await page.waitForTimeout(AFTER);
  const ended = new Promise((resolve) => session.once('Tracing.tracingComplete', resolve));
  await session.send('Tracing.end');
  await ended;
  const [paint, marked, unit] = await page.evaluate<[number, number, number]>(
    `[performance.getEntriesByName('first-contentful-paint')[0].startTime,
      performance.getEntriesByName('usable')[0].startTime, ${LOOP}]`,
  );
  await context.close();
  const mark = events.find(({ name, cat }) => name === 'usable' && cat.includes('user_timing'));
  const main = events.find(
    ({ name, pid, args }) =>
      name === 'thread_name' && pid === mark?.pid && args.name === 'CrRendererMain',
  );
  if (!mark || !main) throw new Error('The trace does not tell when the map could be used.');
  const from = mark.ts + (paint - marked) * 1000;
  return events
    .filter(
      ({ name, pid, tid, ts }) =>
        name === 'ThreadControllerImpl::RunTask' &&
        pid === main.pid &&
        tid === main.tid &&
        ts > from,
    )
    .map(({ dur = 0 }) => dur / 1000 / unit)
    .sort((a, b) => b - a);
}
