import type { Horaires } from '../../model/horaires.ts';
import { buildExceptions, type Explain } from './build-exceptions.ts';
import { compileOsm, type TexteCompile } from './compile-osm.ts';
import { findRefus } from './find-refus.ts';
import { commentaireNonRepris, passeMinuit, refus } from './motifs.ts';
import { DATE, type Observation, observeHoraires } from './observe-horaires.ts';
import { MINUTES_PAR_JOUR, toIsoDate, toWallDate } from './open-by-day.ts';

/** `Jul 14`, `2026 Dec 24,31`: days by their name, not a period of them. */
const JOUR_NOMME = /^[^-]*\b[A-Z][a-z]{2} \d{2}\b[^-]*?( \d\d:\d\d| off| closed|$)/;

export type HorairesLus =
  { ok: true; horaires: Horaires; avertissements: string[] } | { ok: false; motif: string };

/**
 * Turns an OpenStreetMap `opening_hours` text into what a page needs. `dateReference` (ISO date) is the first day of
 * the 18 months over which dated rules are unrolled. `motif` and `avertissements` are sentences for whoever edits the
 * inventory. Never throws; the answer depends neither on the clock nor on the time zone of the machine, `week` rules
 * aside: the library counts ISO weeks wrongly in zones of the southern hemisphere.
 *
 * What is decided: `PH off` gives `feries: []`, PH hours give those, silence gives `null`; `24/7` alone includes the
 * public holidays. Moments on appointment count as not open, with a warning; other moments left unknown, school
 * holidays, sun times, open ends, weeks without any opening are refused.
 */
export function parseHoraires(osm: string, dateReference: string): HorairesLus {
  const lecture = compileOsm(osm.trim());
  if (!lecture.ok) return lecture;
  const observation = observeHoraires(lecture.compile, dateReference);
  const motif = findRefus(lecture.compile.regles, observation);
  if (motif !== null) return { ok: false, motif: refus(osm.trim(), motif) };
  return {
    ok: true,
    horaires: toHoraires(lecture.compile, observation),
    avertissements: listAvertissements(lecture.compile, observation),
  };
}

function toHoraires({ oh, regles }: TexteCompile, observation: Observation): Horaires {
  const { semaine, feries, deroule, jours, dernier } = observation;
  if (!deroule) return { semaine, feries, exceptions: [], valables_jusqu_au: null };
  const explain: Explain = ({ jour, plages: [plage] }) => {
    const regle = regles[oh.getMatchingRule(toWallDate(jour, plage?.[0] ?? 720)) ?? -1];
    return { motif: regle?.commentaire ?? null, nommeCeJour: JOUR_NOMME.test(regle?.selecteurs ?? '') };
  };
  const exceptions = buildExceptions(jours, { semaine, feries, explain });
  return { semaine, feries, exceptions, valables_jusqu_au: toIsoDate(dernier) };
}

function listAvertissements(compile: TexteCompile, { jours }: Observation): string[] {
  const { regles, texte, avertissements } = compile;
  const passe = jours.some(({ plages }) => plages.some(([, ferme]) => ferme > MINUTES_PAR_JOUR));
  return [
    ...avertissements,
    // The comment of a dated rule becomes the reason of the exception.
    ...regles.flatMap(({ selecteurs, commentaire }) =>
      commentaire === null || DATE.test(selecteurs) ? [] : [commentaireNonRepris(commentaire)],
    ),
    ...(passe ? [passeMinuit(texte)] : []),
  ];
}
