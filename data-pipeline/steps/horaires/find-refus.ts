import type { Plage } from '../../model/horaires.ts';
import { compileOsm, type Regle } from './compile-osm.ts';
import { incertain, MOTIFS, regleEcrasee } from './motifs.ts';
import { FERIES, type Observation } from './observe-horaires.ts';
import { MINUTES_PAR_JOUR, openByDay } from './open-by-day.ts';

/** Longer than any reception centre by night: such a range has been written backwards, `12:00-09:00`. */
const NUIT_MAXIMALE = 16 * 60;
const RENDEZ_VOUS = /rendez[- ]?vous|\brdv\b|appointment/i;
const FERIES_FERMES = /^PH (off|closed)$/;

/** Why hours that can be read cannot be published, or `null`. */
export function findRefus(regles: readonly Regle[], observation: Observation): string | null {
  const { jours, joursFeries, incertitudes, nommeDates } = observation;
  const doute = incertitudes.find((commentaire) => !RENDEZ_VOUS.test(commentaire));
  if (doute !== undefined) return incertain(doute);

  const ordinaires = jours.flatMap(({ plages }) => plages);
  if (ordinaires.length === 0) return whyNeverOpen(regles, observation);
  if ([...ordinaires, ...joursFeries.flat()].some(isTooLongANight)) return MOTIFS.nuitTropLongue;
  if (nommeDates) return null;

  const feriesFermes = regles.some(({ selecteurs }) => FERIES_FERMES.test(selecteurs));
  if (feriesFermes && joursFeries.flat().length > 0) return MOTIFS.feriesEcrases;
  const ecrasee = regles.find((regle) => isOverwritten(regle, observation));
  return ecrasee ? regleEcrasee(ecrasee.texte) : null;
}

const isTooLongANight = ([ouvre, ferme]: Plage): boolean =>
  ferme > MINUTES_PAR_JOUR && ferme - ouvre > NUIT_MAXIMALE;

function whyNeverOpen(regles: readonly Regle[], { incertitudes }: Observation): string {
  if (incertitudes.length > 0) return MOTIFS.rendezVousSeulement;
  const feriesSeulement = regles.every(({ selecteurs }) => FERIES.test(selecteurs));
  return feriesSeulement ? MOTIFS.feriesSeulement : MOTIFS.jamaisOuvert;
}

/** A weekly rule none of whose hours is left: `Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00` is open in the afternoon only. */
function isOverwritten({ selecteurs }: Regle, { jours }: Observation): boolean {
  const ouvreDesJours = /\d:\d\d/.test(selecteurs) && !/\b(off|closed|PH)\b/.test(selecteurs);
  const seule = compileOsm(selecteurs);
  if (!ouvreDesJours || !seule.ok) return false;
  const siSeule = openByDay(seule.compile.oh, jours[0]?.jour ?? 0, jours.length).plages;
  return !siSeule.some((plagesSeule, rang) =>
    plagesSeule.some(([ouvre, ferme]) =>
      jours[rang]?.plages.some((plage) => plage[0] <= ouvre && ferme <= plage[1]),
    ),
  );
}
