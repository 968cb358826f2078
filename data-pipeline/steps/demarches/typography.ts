import type { Demarche } from '../../model/demarche.ts';

const INSECABLE = '\u00a0';

/** French spaces that do not break, set when the content is read so that nobody has to type them. */
export const toFrenchSpacing = (texte: string): string =>
  texte
    .replace(/ (?=[;:!?»€%])/g, INSECABLE)
    .replace(/« /g, `«${INSECABLE}`)
    .replace(/\b(n°|\d{1,3}) (?=\d)/g, `$1${INSECABLE}`);

/** The texts that pages show; words and numbers to match or to dial stay as they are. */
export function setDemarche(demarche: Demarche): Demarche {
  const { titre, titre_court, resume, a_apporter, cout, urgence } = demarche;
  return {
    ...demarche,
    titre: toFrenchSpacing(titre),
    titre_court: toFrenchSpacing(titre_court),
    resume: toFrenchSpacing(resume),
    a_apporter: a_apporter.map(toFrenchSpacing),
    cout: cout === null ? null : toFrenchSpacing(cout),
    urgence: urgence === null ? null : { ...urgence, quand: toFrenchSpacing(urgence.quand) },
  };
}
