/** The same thing each time, made when it is first asked for. */
export function whenAsked<T extends object>(make: () => T): () => T {
  let made: T | null = null;
  return () => (made ??= make());
}
