/** No option is active: the caret is in the field. */
export const NONE = -1;

/** The option that an arrow makes active: round the list, from its first or last when none is. */
export function moveActive(key: 'ArrowDown' | 'ArrowUp', active: number, count: number): number {
  if (count === 0) return NONE;
  if (key === 'ArrowDown') return active + 1 < count ? active + 1 : 0;
  return active > 0 ? active - 1 : count - 1;
}
