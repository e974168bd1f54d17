import { lazy, useState, type ComponentType } from 'react';

interface Preloadable<P extends object, More> {
  /** Fetches the view; what is rendered after that needs no waiting. */
  readonly preload: () => Promise<ComponentType<P> & More>;
  readonly View: ComponentType<P>;
}

/** A view in a chunk of its own that is rendered at once where it has been fetched before. */
export function preloadable<P extends object, More = unknown>(
  load: () => Promise<ComponentType<P> & More>,
): Preloadable<P, More> {
  let loaded: ComponentType<P> | null = null;
  let pending: ReturnType<typeof load> | null = null;
  const preload = () => {
    pending ??= load().then((view) => (loaded = view));
    // What failed may be tried again.
    pending.catch(() => (pending = null));
    return pending;
  };
  const Lazy = lazy(async () => ({ default: (await preload()) as ComponentType<P> }));
  return {
    preload,
    View: function View(props: P) {
      // Whichever it begins with it stays with, so that nothing is mounted twice.
      const [Chosen] = useState<ComponentType<P>>(() => loaded ?? (Lazy as ComponentType<P>));
      return <Chosen {...props} />;
    },
  };
}
