import '@fontsource-variable/atkinson-hyperlegible-next/wght.css';
import '@fontsource-variable/bricolage-grotesque/wght.css';
import '../styles/index.css';
import 'virtual:colours.css';
import { meetDarkening } from './darkened.ts';
import { noteActs } from './first-acts.ts';
import { SHAPES } from '../map/window-shapes.ts';
import { standBy, standByUntil } from './stand-by.ts';
import { trustNothingElse } from './trusted-types.ts';

/** The first signs of a person who may want more than to read. */
const SIGNS = ['pointermove', 'pointerdown', 'keydown', 'focusin', 'scroll'] as const;
/** How long a page that is only read waits for one, in milliseconds. */
const PATIENCE = 5000;
/** How long the app may take before the page says that it is slow, in milliseconds. */
const SLOW = 10_000;

trustNothingElse();
meetDarkening();

const app = document.getElementById('app');
/** The first view of the map is only painted: it wants the app at once. */
const isWritten = app?.firstElementChild != null && app.dataset.first === undefined;

// Addresses change their depth without a load: what is relative to one is made whole first.
for (const icon of document.querySelectorAll<HTMLLinkElement>('link[rel="icon"]')) {
  icon.href = new URL(icon.href).href;
}

const start = () => {
  // What the app is made of is fetched all at once, but not before it is wanted.
  const files = document.querySelector<HTMLTemplateElement>('template[data-app]');
  // One by one: to ask for all of them takes longer than a frame.
  for (const link of [...(files?.content.children ?? [])])
    setTimeout(() => document.head.append(link));
  // React by itself: to read it and the app at once would be one long task.
  const shown = import('react-dom/client')
    .then(() => import('../main.tsx'))
    .then(({ started }) => started);
  // Slow is said where nothing can be done yet; a page to read waits for nothing.
  if (!isWritten) standByUntil(shown, SLOW);
  shown.catch((error: unknown) => {
    reportError(error);
    standBy('failed');
  });
};

/** The first view is painted before its app takes anything from it. */
function startAfterPaint(): void {
  if (document.visibilityState === 'hidden') start();
  else requestAnimationFrame(() => setTimeout(start));
}

/**
 * A page that was written at build time reads and leads on by itself, so the app comes with the
 * first sign of a person, or when all has long been quiet: it takes nothing from the reading.
 */
function startWhenWanted(): void {
  const stop = new AbortController();
  const begin = () => {
    stop.abort();
    clearTimeout(timer);
    start();
  };
  const timer = setTimeout(begin, PATIENCE);
  for (const sign of SIGNS) {
    addEventListener(sign, begin, { signal: stop.signal, passive: true, capture: true });
  }
}

if (!isWritten) {
  noteActs();
  // Of the two forms of the panel only that which is seen is of use to anybody.
  const other = matchMedia(SHAPES.wide).matches ? '.first-narrow' : '.first-wide';
  app?.querySelector(other)?.remove();
  // What an address asks is not what the plain first view shows.
  if (app && location.search !== '') app.dataset.first = 'asked';
  startAfterPaint();
} else if (document.readyState === 'complete') startWhenWanted();
else addEventListener('load', startWhenWanted, { once: true });
