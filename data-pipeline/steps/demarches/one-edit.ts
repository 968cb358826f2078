/** True when one letter added, dropped or changed, or two neighbours swapped, makes `a` into `b`; also when they are equal. */
export function isWithinOneEdit(a: string, b: string): boolean {
  const [court, long] = a.length <= b.length ? [a, b] : [b, a];
  if (long.length - court.length > 1) return false;
  const rang = [...court].findIndex((lettre, i) => lettre !== long[i]);
  if (rang < 0) return true;
  if (court.length < long.length) return court.slice(rang) === long.slice(rang + 1);
  const suite = court.slice(rang + 1) === long.slice(rang + 1);
  const echange =
    court[rang] === long[rang + 1] &&
    court[rang + 1] === long[rang] &&
    court.slice(rang + 2) === long.slice(rang + 2);
  return suite || echange;
}
