import type { Famille } from '@model/famille.ts';
import { toRows, type DocumentsRecherche } from '@model/recherche.ts';
import { toSlug } from '@model/slug.ts';
import { toCommune, toFamille, toLieu } from '../../view-models/adresses.ts';
import { toDemarche, toReponses } from './adresses.ts';

export type Genre = 'commune' | 'demarche' | 'lieu' | 'famille' | 'operateur';

/** Where a phrase comes from: it says how surely it names its entry, and what the result says of it. */
const SORTES = ['ancien', 'mot', 'faute', 'postal', 'insee'] as const;
export type Sorte = 'nom' | (typeof SORTES)[number];

/** One thing that can be found. */
export interface Entree {
  genre: Genre;
  /** Code INSEE of a commune, id of all others. */
  id: string;
  label: string;
  /** For a chip. */
  court: string;
  /** What tells it from its homonyms: postal codes, commune, national number; may be ''. */
  detail: string;
  href: string;
  /** 1 (largest towns) to 5; 3 for what is not a commune, 2 for an emergency. */
  rang: number;
  /** Ids of the familles that answer, the first to try first. */
  familles: string[];
  /** Ids of the operators that answer, the main one first. */
  operateurs: string[];
  /** All that it is called, its name first. */
  appellations: [texte: string, sorte: Sorte][];
}

export interface CommuneEntree extends Entree {
  /** Degrees WGS84, to a thousandth (about 100 m). */
  latitude: number;
  longitude: number;
}

/** From the columns of the download to everything that can be found. */
export function decodeDocuments(documents: DocumentsRecherche): Entree[] {
  const communes = decodeCommunes(documents);
  const familles = toRows(documents.familles);
  const operateurs = toRows(documents.operateurs);
  const famillesOf = (digits: string): string[] =>
    [...digits].map((digit) => familles[Number(digit)]?.id ?? '');
  return [
    ...communes,
    ...toRows(documents.demarches).map((row) =>
      toEntree('demarche', {
        ...row,
        href: toDemarche(row.id),
        familles: famillesOf(row.familles),
        operateurs: row.operateurs.map((place) => operateurs[place]?.id ?? ''),
      }),
    ),
    ...familles.map((row) =>
      toEntree('famille', { ...row, href: toFamille(row.id as Famille), familles: [row.id] }),
    ),
    ...operateurs.map((row) => {
      const ids = famillesOf(row.familles);
      return toEntree('operateur', {
        ...row,
        href: toReponses(row.id),
        familles: ids,
        operateurs: [row.id],
      });
    }),
    ...toRows(documents.lieux).map((row) => {
      const name = toSlug(row.label).slice(0, row.coupe || undefined);
      return toEntree('lieu', {
        ...row,
        href: toLieu(name ? `${name}-${row.id}` : row.id),
        detail: communes[row.commune]?.label ?? '',
        familles: famillesOf(row.familles),
      });
    }),
  ];
}

function decodeCommunes(documents: DocumentsRecherche): CommuneEntree[] {
  let before = 0;
  return toRows(documents.communes).map((row) => {
    const id = typeof row.id === 'string' ? row.id : String(before + row.id).padStart(5, '0');
    before = Number(id);
    const entree = toEntree('commune', {
      ...row,
      id,
      href: toCommune(`${toSlug(row.label)}-${id}`),
      detail: row.postal.slice(0, 2).join(', ') + (row.postal.length > 2 ? '…' : ''),
      insee: [id, ...row.insee],
    });
    return { ...entree, latitude: row.latitude / 1000, longitude: row.longitude / 1000 };
  });
}

type Facts = Partial<Entree & Record<Sorte, string[]>> & Pick<Entree, 'id' | 'label' | 'href'>;

function toEntree(genre: Genre, facts: Facts): Entree {
  const { id, label, href, court = label, detail = '', rang = 3, familles = [], operateurs = [] } = facts;
  const appellations = SORTES.flatMap((sorte) =>
    (facts[sorte] ?? []).map((texte): [string, Sorte] => [texte, sorte]),
  );
  appellations.unshift([label, 'nom'], [court, 'nom']);
  return { genre, id, label, court, detail, href, rang, familles, operateurs, appellations };
}
