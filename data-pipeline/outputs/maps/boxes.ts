/** A rectangle in the units of the drawing, y growing downwards. */
export interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

export const boxAround = (x: number, y: number, width: number, height: number): Box => ({
  left: x - width / 2,
  top: y - height / 2,
  right: x + width / 2,
  bottom: y + height / 2,
});

export const overlaps = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

export const contains = (outer: Box, inner: Box): boolean =>
  outer.left <= inner.left &&
  outer.top <= inner.top &&
  outer.right >= inner.right &&
  outer.bottom >= inner.bottom;

/** True when `box` is inside `frame` and touches none of `taken`. */
export const isFree = (box: Box, frame: Box, taken: readonly Box[]): boolean =>
  contains(frame, box) && !taken.some((other) => overlaps(box, other));

/** Shrinks a box by `margin` on each side (grows it when negative). */
export const inset = ({ left, top, right, bottom }: Box, margin: number): Box => ({
  left: left + margin,
  top: top + margin,
  right: right - margin,
  bottom: bottom - margin,
});
