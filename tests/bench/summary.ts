/** One thing and its size in bytes. */
export type Sized = readonly [name: string, bytes: number];

export interface Summary {
  count: number;
  median: number;
  largest: number;
  /** Name of the largest. */
  name: string;
  total: number;
}

/** Throws on an empty list: what is measured must exist. */
export function summarize(items: readonly Sized[]): Summary {
  const sorted = items.toSorted(([, a], [, b]) => a - b);
  const last = sorted.at(-1);
  const middle = sorted[Math.floor(sorted.length / 2)];
  if (last === undefined || middle === undefined) throw new Error('Nothing to summarize.');
  const total = sorted.reduce((sum, [, bytes]) => sum + bytes, 0);
  return { count: sorted.length, median: middle[1], largest: last[1], name: last[0], total };
}
