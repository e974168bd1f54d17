/** A box in pixels, y downwards. */
export interface Rect {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const apart = (a: Rect, b: Rect) =>
  a.right <= b.left || b.right <= a.left || a.bottom <= b.top || b.bottom <= a.top;

/**
 * Of the boxes within `whole` that no obstacle touches, the one in which a picture of the given
 * aspect (width : height) becomes largest; `whole` itself where the obstacles leave no room.
 */
export function freeRect(whole: Rect, obstacles: readonly Rect[], aspect: number): Rect {
  const near = obstacles.filter((one) => !apart(one, whole));
  const lefts = [whole.left, ...near.map(({ right }) => right)];
  const rights = [whole.right, ...near.map(({ left }) => left)];
  const tops = [whole.top, ...near.map(({ bottom }) => bottom)];
  const bottoms = [whole.bottom, ...near.map(({ top }) => top)];
  let [best, most] = [whole, 0];
  for (const left of lefts) {
    for (const right of rights) {
      for (const top of tops) {
        for (const bottom of bottoms) {
          const rect = { left, top, right, bottom };
          const room = Math.min((right - left) / aspect, bottom - top);
          if (room > most && near.every((one) => apart(one, rect))) [best, most] = [rect, room];
        }
      }
    }
  }
  return best;
}
