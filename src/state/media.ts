/** How a hook hears that a media query begins or ceases to match. */
export function listenTo(query: MediaQueryList) {
  return (listener: () => void) => {
    query.addEventListener('change', listener);
    return () => {
      query.removeEventListener('change', listener);
    };
  };
}
