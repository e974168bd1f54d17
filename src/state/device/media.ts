/** Whether motion is not wanted: then what would move goes a step at a time. */
export const isStill = () => matchMedia('(prefers-reduced-motion: reduce)').matches;

/** How a hook hears that a media query begins or ceases to match. */
export function listenTo(query: MediaQueryList) {
  return (listener: () => void) => {
    query.addEventListener('change', listener);
    return () => {
      query.removeEventListener('change', listener);
    };
  };
}
