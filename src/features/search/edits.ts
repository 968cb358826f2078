/**
 * How many mistakes make `a` into `b`: a letter added, dropped or changed, or two neighbours swapped
 * (optimal string alignment). With `open`, `b` may go on after `a`: a word still being typed.
 */
export function countEdits(a: string, b: string, open = false): number {
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min((last[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (last[j - 1] ?? 0) + (same ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      row.push(cost);
    }
    before = last;
    last = row;
  }
  return open ? Math.min(...last) : (last[b.length] ?? 0);
}
