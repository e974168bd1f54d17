/** Parts a list into as few runs of at most `most` as it takes, all about as long; none for an empty list. */
export function evenChunks<T>(list: readonly T[], most: number): readonly (readonly T[])[] {
  const parts = Math.ceil(list.length / most);
  return Array.from({ length: parts }, (_, part) =>
    list.slice(
      Math.round((part * list.length) / parts),
      Math.round(((part + 1) * list.length) / parts),
    ),
  );
}
