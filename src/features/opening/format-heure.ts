export const INSECABLE = '\u00a0';

/** Minutes after midnight as people say them, with non-breaking spaces: `9 h`, `13 h 30`, `minuit`. */
export function formatHeure(minutes: number): string {
  const jour = minutes % 1440;
  if (jour === 0) return 'minuit';
  const reste = jour % 60;
  const heures = `${Math.floor(jour / 60)}${INSECABLE}h`;
  return reste === 0 ? heures : `${heures}${INSECABLE}${String(reste).padStart(2, '0')}`;
}
