import type { Cog, CommuneCog } from '../cog.ts';
import { containsWords, fold } from '../texte.ts';

/** What a record says of its place; any of it may be wrong. */
export interface Indices {
  nom: string;
  adresse: string;
  code_insee: string;
  code_postal: string;
  ville: string;
  /** Digits, valid or not: the first nine are the SIREN. */
  siret: string;
}

interface Lecture {
  indices: Indices;
  insee: CommuneCog | undefined;
  ville: CommuneCog | undefined;
  siret: CommuneCog | undefined;
  /** Communes that share the postal code. */
  postales: readonly CommuneCog[];
}

const longestFirst = (a: CommuneCog, b: CommuneCog): number => b.nom.length - a.nom.length;
const named = ({ indices, postales }: Lecture): CommuneCog | undefined =>
  [...postales].sort(longestFirst).find(({ nom }) => containsWords(indices.nom, nom));

/** Ways in which a record proves its commune, the surest first. Each needs two facts that agree. */
export const PREUVES: readonly { nom: string; prove: (lecture: Lecture) => CommuneCog | undefined }[] = [
  {
    nom: 'SIRET de la commune ou de son CCAS, confirmé par le code postal, la ville ou le nom',
    prove: ({ indices, siret, ville, postales }) =>
      siret && (postales.includes(siret) || ville === siret || containsWords(indices.nom, siret.nom))
        ? siret
        : undefined,
  },
  { nom: 'commune écrite dans le nom, confirmée par le code postal', prove: named },
  {
    nom: 'ville et code postal',
    prove: ({ insee, ville, postales }) =>
      ville &&
      postales.includes(ville) &&
      (insee === undefined || insee === ville || !postales.includes(insee))
        ? ville
        : undefined,
  },
  { nom: 'ville et code INSEE', prove: ({ insee, ville }) => (insee && insee === ville ? insee : undefined) },
  {
    nom: 'code INSEE et code postal',
    prove: ({ insee, ville, postales }) =>
      insee && postales.includes(insee) && ville === undefined ? insee : undefined,
  },
  {
    nom: 'ville et code CEDEX',
    prove: ({ indices, ville, postales }) =>
      ville && postales.length === 0 && /\b(B\.?P|CS|CEDEX)\b/i.test(indices.adresse) ? ville : undefined,
  },
];

/** INSEE code that a SIREN of a commune (21) or of its CCAS (26) bears: `215900671` -> `59067`, wherever the commune is now. */
const codeOfSiren = (siret: string): string => {
  const [, departement = '', commune = ''] = /^2[16](\d{2})0(\d{3})/.exec(siret) ?? [];
  return departement + commune;
};

/** Postal codes that, in these communes, belong to one commune associée only. */
const CODES_DES_ASSOCIEES: Readonly<Record<string, string>> = {
  '59160': '59355',
  '59260': '59298',
  '59279': '59380',
};

/** Name of the commune associée where the lieu stands, when the record says it (Lomme, Hellemmes, Saint-Pol-sur-Mer…); else ''. */
function findAssociee(cog: Cog, indices: Indices, commune: CommuneCog): string {
  const locales = cog.associees.filter(({ chefLieu }) => chefLieu === commune.code);
  const isWritten = (nom: string): boolean =>
    [indices.nom, indices.ville, indices.adresse].some((text) =>
      containsWords(text, nom.replace(/-sur-Mer$/, '')),
    );
  const found =
    locales.find(({ code }) => code === codeOfSiren(indices.siret)) ??
    locales.find(({ nom }) => isWritten(nom)) ??
    locales.find(({ code }) => code === CODES_DES_ASSOCIEES[indices.code_postal]);
  return found?.nom ?? '';
}

/** `codePostal` when it is one of the commune's, else its only one, else ''. */
export function postalCodeIn({ codesPostaux }: CommuneCog, codePostal: string): string {
  if (codesPostaux.includes(codePostal)) return codePostal;
  const [premier = '', ...suivants] = codesPostaux;
  return suivants.length === 0 ? premier : '';
}

export interface CommuneProuvee {
  commune: CommuneCog;
  /** Name of the rule that decided. */
  preuve: string;
  associee: string;
  code_postal: string;
}

/** Why a commune cannot be known, in French, and which value says so. */
export interface CommuneInconnue {
  genre: string;
  colonne: string;
  valeur: string;
  motif: string;
}

/** Today's commune of a record, or why it cannot be known. */
export function findCommune(
  cog: Cog,
  departement: string,
  indices: Indices,
): CommuneProuvee | CommuneInconnue {
  const { code_postal: postal, ville } = indices;
  if (!postal.startsWith(departement)) {
    return {
      genre: 'hors-territoire',
      colonne: 'code_postal',
      valeur: postal,
      motif: `le code postal ${postal} est celui d’un autre département.`,
    };
  }
  const lecture: Lecture = {
    indices,
    insee: cog.byCode(indices.code_insee),
    ville:
      cog.byNom(ville) ?? cog.byCode(cog.associees.find(({ nom }) => fold(nom) === fold(ville))?.code ?? ''),
    siret: cog.byCode(codeOfSiren(indices.siret)),
    postales: cog.byCodePostal(postal),
  };
  for (const { nom: preuve, prove } of PREUVES) {
    const commune = prove(lecture);
    if (!commune) continue;
    return {
      commune,
      preuve,
      associee: findAssociee(cog, indices, commune),
      code_postal: postalCodeIn(commune, postal),
    };
  }
  return {
    genre: 'commune',
    colonne: 'commune',
    valeur: `${postal} ${ville}`,
    motif: `la commune ne peut pas être établie : la ville écrite (${ville}) ne correspond pas au code postal (${postal}).`,
  };
}
