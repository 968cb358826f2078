import type { TypeLieu } from '../model/type-lieu.ts';
import type { FicheSituee } from './fiche.ts';
import { isSameStreet, normaliseAddress, type AdresseNormalisee } from './normalise-address.ts';
import { isSameName, isSimilarName, nameTokens } from './normalise-name.ts';

/** A fiche with what the rules compare, worked out once. */
export interface Candidat {
  fiche: FicheSituee;
  adresse: AdresseNormalisee | null;
  mots: string[];
  /** True when it is the only fixed France services of its source in its commune. */
  seuleFranceServices: boolean;
}

export interface Regle {
  nom: string;
  /** In French, for the report. */
  raison: string;
  applies(a: Candidat, b: Candidat): boolean;
}

/** Types of which one address holds one: two rows there are one body. Two associations may share a door. */
const TYPES_UNIQUES: ReadonlySet<TypeLieu> = new Set([
  'france-services',
  'msp',
  'maison-nord-sante',
  'ccas',
  'cias',
  'maison-nord-solidarites',
  'mairie',
  'intercommunalite',
  'mediatheque',
]);

const isFixedFranceServices = ({ fiche }: Candidat): boolean =>
  fiche.type === 'france-services' && !fiche.itinerant;
const isSameType = (a: Candidat, b: Candidat): boolean => a.fiche.type === b.fiche.type;
/** One body by its type, which one address holds once, or else by its name. */
const isSameBody = (a: Candidat, b: Candidat): boolean =>
  isSameType(a, b) && (TYPES_UNIQUES.has(a.fiche.type) || isSimilarName(a.mots, b.mots));
const isSameAddress = (a: Candidat, b: Candidat): boolean =>
  a.adresse !== null && a.adresse.cle === b.adresse?.cle;
const areBothFranceServices = (a: Candidat, b: Candidat): boolean =>
  isFixedFranceServices(a) && isFixedFranceServices(b);

/** Two doors that are both known and differ are two places, whatever the names. */
const areElsewhere = (a: Candidat, b: Candidat): boolean =>
  Boolean(a.adresse?.exacte && b.adresse?.exacte && a.adresse.cle !== b.adresse.cle);

/** In order; the first that applies gives the reason. Both fiches are of one commune, both fixed or both travelling. */
export const REGLES: readonly Regle[] = [
  {
    nom: 'identifiant',
    raison: 'même identifiant',
    applies: (a, b) => a.fiche.id === b.fiche.id,
  },
  {
    nom: 'pivot',
    // A town has one SIRET for all its services, and gives its own address for each: the SIRET alone proves nothing.
    raison: 'même SIRET, même adresse et même type',
    applies: (a, b) =>
      a.fiche.pivot !== null && a.fiche.pivot === b.fiche.pivot && isSameAddress(a, b) && isSameBody(a, b),
  },
  {
    nom: 'france-services-telephone',
    raison: 'deux France services de la même commune, même téléphone',
    applies: (a, b) =>
      areBothFranceServices(a, b) && a.fiche.telephone !== null && a.fiche.telephone === b.fiche.telephone,
  },
  {
    nom: 'france-services-rue',
    raison: 'deux France services de la même commune, même rue',
    applies: (a, b) =>
      areBothFranceServices(a, b) &&
      a.adresse !== null &&
      b.adresse !== null &&
      isSameStreet(a.adresse, b.adresse),
  },
  {
    nom: 'france-services-seule',
    raison: 'seule France services de chaque liste dans la commune, noms semblables',
    applies: (a, b) =>
      areBothFranceServices(a, b) &&
      a.fiche.source !== b.fiche.source &&
      a.seuleFranceServices &&
      b.seuleFranceServices &&
      isSimilarName(a.mots, b.mots),
  },
  {
    nom: 'adresse',
    raison: 'même adresse et même type, rien ne les distingue',
    applies: (a, b) => isSameBody(a, b) && isSameAddress(a, b) && a.adresse?.exacte === true,
  },
  {
    nom: 'nom',
    raison: 'même nom et même type dans la même commune',
    applies: (a, b) => isSameType(a, b) && isSameName(a.mots, b.mots) && !areElsewhere(a, b),
  },
];

/** The first rule by which two fiches are one place, or `undefined`. Never one that travels with one that stands. */
export function ruleFor(a: Candidat, b: Candidat): Regle | undefined {
  if (a.fiche.communeFaits.code_insee !== b.fiche.communeFaits.code_insee) return undefined;
  if (a.fiche.itinerant !== b.fiche.itinerant) return undefined;
  return REGLES.find((regle) => regle.applies(a, b));
}

/** Same door or same name without a rule that makes them one: a person should look. */
export function isDoubtful(a: Candidat, b: Candidat): boolean {
  if (
    a.fiche.communeFaits.code_insee !== b.fiche.communeFaits.code_insee ||
    a.fiche.itinerant !== b.fiche.itinerant
  )
    return false;
  return (isSameAddress(a, b) && a.adresse?.exacte === true) || isSameName(a.mots, b.mots);
}

export function toCandidats(fiches: readonly FicheSituee[]): Candidat[] {
  const cleOf = (fiche: FicheSituee): string => `${fiche.communeFaits.code_insee} ${fiche.source}`;
  const franceServices = new Map<string, number>();
  for (const fiche of fiches)
    if (fiche.type === 'france-services' && !fiche.itinerant)
      franceServices.set(cleOf(fiche), (franceServices.get(cleOf(fiche)) ?? 0) + 1);
  return fiches.map((fiche) => ({
    fiche,
    adresse: normaliseAddress(fiche.adresse),
    mots: nameTokens(fiche.nom, fiche.communeFaits.nom),
    seuleFranceServices: franceServices.get(cleOf(fiche)) === 1,
  }));
}
