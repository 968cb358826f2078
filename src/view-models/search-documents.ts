import type { Commune } from '@model/commune.ts';
import type { Demarche } from '@model/demarche.ts';
import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import type { FicheFamille } from '@model/fiche-famille.ts';
import type { Lieu } from '@model/lieu.ts';
import type { Operateur } from '@model/operateur.ts';
import {
  toColumns,
  type DocumentsRecherche,
  type LigneCommune,
  type LigneDemarche,
  type LigneFamille,
  type LigneLieu,
  type LigneOperateur,
} from '@model/recherche.ts';
import { toSlug } from '@model/slug.ts';
import { rangOf } from '@model/tuiles.ts';

type CommuneFacts = Pick<
  Commune,
  'code_insee' | 'nom' | 'codes_postaux' | 'latitude' | 'longitude' | 'population' | 'anciennes'
>;
type LieuFacts = Pick<Lieu, 'id' | 'slug' | 'nom' | 'code_insee' | 'familles'>;

/** What can be found: the collections, in any order. */
export interface SearchSources {
  communes: Iterable<CommuneFacts>;
  lieux: Iterable<LieuFacts>;
  /** Heads of content/familles/*.md. */
  fiches: Iterable<FicheFamille>;
  demarches: Iterable<Demarche>;
  operateurs: Iterable<Operateur>;
}

/**
 * What the search box downloads (model/recherche.ts), each kind sorted by its id: the same content gives the same bytes.
 * Throws when a lieu or a démarche names what does not exist.
 */
export function toSearchDocuments(sources: SearchSources): DocumentsRecherche {
  const communes = sortedBy('code_insee', sources.communes);
  const operateurs = sortedBy('id', sources.operateurs);
  const fiches = new Map([...sources.fiches].map((fiche) => [fiche.famille, fiche]));
  const rowOfCommune = rowsBy('code_insee', communes);
  const rowOfOperateur = rowsBy('id', operateurs);
  return {
    communes: toColumns(communes.map((commune, row) => toLigneCommune(commune, communes[row - 1]))),
    lieux: toColumns(sortedBy('id', sources.lieux).map((lieu) => toLigneLieu(lieu, rowOfCommune))),
    familles: toColumns(FAMILLES.map((famille) => toLigneFamille(famille, fiches.get(famille)))),
    operateurs: toColumns(operateurs.map(toLigneOperateur)),
    demarches: toColumns(
      sortedBy('id', sources.demarches).map((demarche) => toLigneDemarche(demarche, rowOfOperateur)),
    ),
  };
}

type Keyed<Key extends string> = Record<Key, string>;
type RowOf = (id: string) => number;

const sortedBy = <Key extends string, Item extends Keyed<Key>>(key: Key, items: Iterable<Item>): Item[] =>
  [...items].sort((a, b) => (a[key] < b[key] ? -1 : 1));

function rowsBy<Key extends string>(key: Key, items: readonly Keyed<Key>[]): RowOf {
  const rows = new Map(items.map((item, row) => [item[key], row]));
  return (id) => {
    const row = rows.get(id);
    if (row === undefined) throw new Error(`no search document "${id}"`);
    return row;
  };
}

const toThousandths = (degrees: number): number => Math.round(degrees * 1000);

const toLigneCommune = (commune: CommuneFacts, before: CommuneFacts | undefined): LigneCommune => ({
  id: stepFrom(before?.code_insee, commune.code_insee),
  label: commune.nom,
  rang: rangOf(commune.population).rang,
  latitude: toThousandths(commune.latitude),
  longitude: toThousandths(commune.longitude),
  ancien: commune.anciennes.map(({ nom }) => nom),
  postal: commune.codes_postaux,
  insee: commune.anciennes.map(({ code_insee }) => code_insee),
});

/** Codes of one département follow each other, so that the step is shorter than the code, except in Corse. */
function stepFrom(before: string | undefined, code: string): string | number {
  const step = Number(code) - Number(before);
  return Number.isNaN(step) ? code : step;
}

const digitsOf = (familles: readonly Famille[]): string =>
  familles.map((famille) => FAMILLES.indexOf(famille)).join('');

const toLigneLieu = (lieu: LieuFacts, rowOfCommune: RowOf): LigneLieu => ({
  id: lieu.id,
  label: lieu.nom,
  commune: rowOfCommune(lieu.code_insee),
  familles: digitsOf(lieu.familles),
  coupe: keptOf(lieu),
});

/** How many signs of the folded name a slug keeps, 0 for all. Throws when it is made of something else. */
function keptOf({ nom, id, slug }: LieuFacts): number {
  const folded = toSlug(nom);
  const kept = Math.max(0, slug.length - id.length - 1);
  const expected = kept === 0 ? id : `${folded.slice(0, kept)}-${id}`;
  if (slug !== expected) throw new Error(`slug "${slug}" of lieu "${id}" is not its name, cut, and its id`);
  return kept === folded.length ? 0 : kept;
}

function toLigneFamille(famille: Famille, fiche: FicheFamille | undefined): LigneFamille {
  const { nom, nomPluriel } = MARQUES[famille];
  const mots = new Set([nom, fiche?.titre ?? nom, ...(fiche?.aussi_appele ?? [])]);
  mots.delete(nomPluriel);
  return { id: famille, label: nomPluriel, mot: [...mots] };
}

function toLigneOperateur({
  id,
  nom,
  sigle,
  anciens_noms,
  mots,
  fautes,
  familles,
  telephone,
}: Operateur): LigneOperateur {
  const isSaid = sigle === null || nom.includes(sigle);
  return {
    id,
    label: isSaid ? nom : `${nom} (${sigle})`,
    court: sigle ?? nom,
    detail: telephone ?? '',
    familles: digitsOf(familles),
    ancien: anciens_noms,
    mot: isSaid ? mots : [nom, ...mots],
    faute: fautes,
  };
}

function toLigneDemarche(demarche: Demarche, rowOfOperateur: RowOf): LigneDemarche {
  const numero = demarche.urgence?.numero;
  return {
    id: demarche.id,
    label: demarche.titre,
    court: demarche.titre_court,
    detail: numero === undefined ? '' : `urgence : ${numero}`,
    rang: demarche.theme === 'urgence' ? 2 : 3,
    familles: digitsOf(demarche.familles),
    operateurs: demarche.operateurs.map(rowOfOperateur),
    mot: numero === undefined ? demarche.mots : [...demarche.mots, numero],
    faute: demarche.fautes,
  };
}
