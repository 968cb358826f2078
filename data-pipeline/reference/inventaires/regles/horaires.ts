const JOURS = ['Mo', 'Tu', 'We', 'Th', 'Fr', 'Sa'] as const;

/** `09:00 - 12:00 / 14:00 - 17:00` -> `09:00-12:00,14:00-17:00`; empty stays empty. */
const toPlages = (cellule: string): string =>
  cellule
    .trim()
    .replace(/\s*-\s*/g, '-')
    .replace(/\s*\/\s*/g, ',');

/**
 * The six weekday cells of the France services list (Monday first; empty is closed) -> OpenStreetMap `opening_hours`,
 * equal days that follow each other joined: `Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-13:00`. All empty -> ''.
 */
export function toOpeningHours(cellules: readonly string[]): string {
  const groupes: { de: string; a: string; plages: string }[] = [];
  let veille = '';
  JOURS.forEach((jour, index) => {
    const plages = toPlages(cellules[index] ?? '');
    const dernier = groupes.at(-1);
    if (dernier && plages === veille && plages !== '') dernier.a = jour;
    else if (plages !== '') groupes.push({ de: jour, a: jour, plages });
    veille = plages;
  });
  return groupes.map(({ de, a, plages }) => `${de === a ? de : `${de}-${a}`} ${plages}`).join('; ');
}
