import { picturesOf, withoutData, withPictures } from '../with-pictures.ts';
import type { Value } from '../edited-kinds.ts';
import type { Change } from './patch.ts';

/**
 * A change whose pictures are published by now, those by their file alone: what a person kept on this
 * device has the picture itself, and would seem to differ.
 * @param now what is published
 */
export function withLandedPictures(change: Change, now: Value | null): Change {
  const { kind, after } = change;
  if (!after || !now) return change;
  const published = new Set(picturesOf(kind, now).map(({ file }) => file));
  const isLanded = (picture: Value) => 'data' in picture && published.has(picture.file);
  if (!picturesOf(kind, after).some(isLanded)) return change;
  return {
    ...change,
    after: withPictures(kind, after, (pictures) =>
      pictures.map((one) => (isLanded(one) ? withoutData(one) : one)),
    ),
  };
}
