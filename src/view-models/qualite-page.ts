import { MARQUES, type Famille } from '@model/famille.ts';
import type { Avertissement, Rapport } from '@model/rapport.ts';
import { toLieu } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { formatCount, formatDate, NBSP } from './format.ts';
import { manquantLabel } from './manquants.ts';
import { compareNames } from './ordre.ts';

/** Cells of one row, the first of which names it. */
export interface Rangee {
  nom: string;
  cellules: string[];
}

/** What a step had to say of rows of one source. */
export interface GroupeConstats {
  source: string;
  ancre: string;
  nombre: string;
  constats: { lieu: string; fichier: string; colonne: string; valeur: string; motif: string }[];
}

export interface FusionVue {
  garde: { nom: string; href: string | null };
  fusionne: string;
  source: string;
  raison: string;
}

export interface QualitePage {
  titre: string;
  description: string;
  /** « 354 lignes lues : 322 lieux retenus, 28 fusionnées, 4 refusées. » */
  bilan: string;
  sources: Rangee[];
  total: string[];
  /** By famille, then by source. */
  completude: (Rangee & { famille?: Famille })[];
  dates: (Rangee & { famille?: Famille })[];
  totaux: Rangee[];
  rejets: GroupeConstats[];
  avertissements: GroupeConstats[];
  fusions: FusionVue[];
  manquants: string[];
  reference: string;
}

const percent = new Intl.NumberFormat('fr-FR', { style: 'percent', maximumFractionDigits: 0 });

/** `12 (27 %)`; without any row there is no share. */
const withShare = (count: number, all: number): string =>
  all === 0 ? `${count}` : `${count} (${percent.format(count / all)})`;

const toCells = ({ lus, retenus, fusionnes, rejetes }: Rapport['total']): string[] =>
  [lus, retenus, fusionnes, rejetes].map((count) => count.toLocaleString('fr-FR'));

function toConstats(
  constats: readonly Avertissement[],
  prefixe: string,
  nameOf: (id: string) => string,
): GroupeConstats[] {
  return [...Map.groupBy(constats, ({ source }) => source)]
    .map(([source, membres]) => ({
      source: nameOf(source),
      ancre: `${prefixe}-${source}`,
      nombre: formatCount(membres.length, 'ligne'),
      constats: membres.map(({ identifiant, fichier, ligne, colonne, valeur, motif }) => ({
        lieu: identifiant,
        fichier: `${fichier}, ligne ${ligne}`,
        colonne,
        valeur,
        motif,
      })),
    }))
    .sort((a, b) => compareNames(a.source, b.source));
}

type Completude = Omit<Rapport['completude_sources'][number], 'source'>;

const toManques = ({ lieux, ...manques }: Completude): string[] => [
  `${lieux}`,
  ...[
    manques.sans_telephone,
    manques.sans_horaires,
    manques.sans_adresse,
    manques.sans_coordonnees,
    manques.a_verifier,
  ].map((count) => withShare(count, lieux)),
];

const toDates = ({ plus_ancienne, mediane, plus_recente, dates_inconnues }: Completude): string[] => [
  ...[plus_ancienne, mediane, plus_recente].map((date) => (date === null ? '–' : formatDate(date))),
  `${dates_inconnues}`,
];

/** One row a famille, then one a source, in the words of `toCellules`. */
const toRangees = (
  { familles, completude_sources }: Rapport,
  nameOf: (id: string) => string,
  toCellules: (completude: Completude) => string[],
): (Rangee & { famille?: Famille })[] => [
  ...familles.map((ligne) => ({
    famille: ligne.famille,
    nom: MARQUES[ligne.famille].nomPluriel,
    cellules: toCellules(ligne),
  })),
  ...completude_sources
    .map((ligne) => ({ nom: nameOf(ligne.source), cellules: toCellules(ligne) }))
    .sort((a, b) => compareNames(a.nom, b.nom)),
];

/** Exactly what the report on the data shows: read = kept + merged + rejected, and everything that is weak. */
export function toQualitePage({ rapport, sources, lieux, configuration }: Contexte): QualitePage {
  const nameOf = (id: string): string => sources.get(id)?.nom ?? id;
  const { total } = rapport;
  const count = (n: number, verbe: string): string =>
    `${formatCount(n, 'ligne')} ${verbe}${n < 2 ? '' : 's'}`;
  return {
    titre: 'Qualité des données',
    description: `Ce que valent les données ${configuration.departement.nom_de}${NBSP}: lignes lues, retenues, fusionnées et refusées de chaque source, ce qui manque et ce qui est ancien.`,
    bilan: `${count(total.lus, 'lue')}${NBSP}: ${count(total.retenus, 'retenue')}, ${count(total.fusionnes, 'fusionnée')}, ${count(total.rejetes, 'refusée')}.`,
    sources: rapport.sources
      .map((bilan) => ({ nom: nameOf(bilan.source), cellules: toCells(bilan) }))
      .sort((a, b) => compareNames(a.nom, b.nom)),
    total: toCells(total),
    completude: toRangees(rapport, nameOf, toManques),
    dates: toRangees(rapport, nameOf, toDates),
    totaux: rapport.totaux_officiels.map(({ libelle, connus, total: officiel, quand }) => ({
      nom: libelle,
      cellules: [`${connus}`, `${officiel}`, quand],
    })),
    rejets: toConstats(rapport.rejets, 'rejets', nameOf),
    avertissements: toConstats(rapport.avertissements, 'avertissements', nameOf),
    fusions: rapport.fusions.map(({ garde, fusionne, noms, source, raison }) => {
      const lieu = lieux.get(garde);
      return {
        garde: { nom: `${noms[0]} (${garde})`, href: lieu === undefined ? null : toLieu(lieu.slug) },
        fusionne: `${noms[1]} (${fusionne})`,
        source: nameOf(source),
        raison,
      };
    }),
    manquants: rapport.manquants.map(manquantLabel),
    reference: formatDate(rapport.date_reference),
  };
}
