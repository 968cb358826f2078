import { withPrepositions, type Liaison } from '../../steps/territoire/liaison.ts';
import { ancienneRows } from '../territory/anciennes.ts';
import { readDecoupage } from '../territory/decoupage.ts';
import { fold, tidySpaces } from './texte.ts';

export interface CommuneCog {
  code: string;
  /** As the official code writes it, with the typographic apostrophe. */
  nom: string;
  /** With its preposition: `d’Anor`, `du Quesnoy`. */
  nom_de: string;
  codesPostaux: readonly string[];
  /** Names of the communes that it has absorbed: how people still name its quarters. */
  anciennes: readonly string[];
}

/** The communes of one département in the official geographic code, by every way in which a record can name one. */
export interface Cog {
  /** Accepts a former, associated or delegated code and leads to today's commune. */
  byCode: (code: string) => CommuneCog | undefined;
  byNom: (nom: string) => CommuneCog | undefined;
  byCodePostal: (codePostal: string) => readonly CommuneCog[];
  /** Communes associées, which keep a town hall and a name of their own. */
  associees: readonly { code: string; nom: string; chefLieu: string }[];
}

/** Names that people write for a commune associée when the official one differs. */
const NOMS_USUELS: Readonly<Record<string, string>> = { '59298': 'Hellemmes' };

const isLiaison = (code: number): code is Liaison => code >= 0 && code <= 5;

/**
 * Reads the official geographic code of a département.
 * @throws ReferenceFault when it is incomplete.
 */
export function readCog(departement: string): Cog {
  const decoupage = readDecoupage(departement);
  const anciennes = ancienneRows(decoupage);
  const communes = decoupage.communes.map(
    ({ code, nom: officiel, typeLiaison, codesPostaux }): CommuneCog => {
      const nom = tidySpaces(officiel);
      const { nom_de } = withPrepositions(nom, isLiaison(typeLiaison) ? typeLiaison : 0);
      return {
        code,
        nom,
        nom_de,
        codesPostaux,
        anciennes: anciennes
          .filter(({ commune }) => commune === code)
          .map((ancienne) => NOMS_USUELS[ancienne.code_insee] ?? ancienne.nom),
      };
    },
  );
  const parCode = new Map(communes.map((commune) => [commune.code, commune]));
  const today = new Map(anciennes.map(({ code_insee, commune }) => [code_insee, commune]));
  const parNom = new Map(communes.map((commune) => [fold(commune.nom), commune]));
  return {
    byCode: (code) => parCode.get(code) ?? parCode.get(today.get(code) ?? ''),
    byNom: (nom) => parNom.get(fold(nom)),
    byCodePostal: (codePostal) => communes.filter(({ codesPostaux }) => codesPostaux.includes(codePostal)),
    associees: anciennes
      .filter(({ genre }) => genre === 'associee')
      .map(({ code_insee: code, nom, commune: chefLieu }) => ({
        code,
        nom: NOMS_USUELS[code] ?? nom,
        chefLieu,
      })),
  };
}
