/** The same function, that works each answer out once: for many calls with few different texts. */
export function memo<T>(work: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text) ?? { answer: work(text) };
    known.set(text, found);
    return found.answer;
  };
}
