import { MARQUES, type Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { TYPES_LIEU } from '@model/type-lieu.ts';
import { toCommune, toTerritoire } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { mustGet } from './must-be.ts';
import { formatCount, NBSP } from './format.ts';
import { toRangee, type RangeeLieu } from './lieu-rangee.ts';
import { partialList } from './liste-partielle.ts';
import { byName, byNameThenId, compareNames } from './ordre.ts';
import { withNoBreakSpaces } from './typographie.ts';

export interface GroupeCommune {
  /** `c-59309`: pages of communes lead here. */
  ancre: string;
  nom: string;
  href: string;
  rangees: RangeeLieu[];
}

export interface GroupeEpci {
  ancre: string;
  nom: string;
  href: string;
  nombre: string;
  communes: GroupeCommune[];
}

export interface ItinerantVue {
  rangee: RangeeLieu;
  /** « 12 communes desservies », or that none is known. */
  arrets: string;
}

export interface FamillePage {
  famille: Famille;
  titre: string;
  description: string;
  nombre: string;
  partielle: string | null;
  /** What the official total leaves out, when the list holds more than its type. */
  noteTotal: string | null;
  types: { nom: string; nombre: number }[];
  groupes: GroupeEpci[];
  itinerants: ItinerantVue[];
  carteAlt: string;
}

const lieuxOf = (famille: Famille, { lieux }: Contexte): Lieu[] =>
  [...lieux.values()].filter(({ familles }) => familles.includes(famille)).sort(byNameThenId);

function countTypes(lieux: readonly Lieu[]): FamillePage['types'] {
  const parType = Map.groupBy(lieux, ({ type }) => type);
  return [...parType]
    .map(([type, membres]) => ({ nom: TYPES_LIEU[type].nom, nombre: membres.length }))
    .sort((a, b) => b.nombre - a.nombre || compareNames(a.nom, b.nom));
}

function toGroupes(famille: Famille, fixes: readonly Lieu[], contexte: Contexte): GroupeEpci[] {
  const parCommune = Map.groupBy(fixes, ({ code_insee }) => code_insee);
  return [...contexte.epci.values()]
    .map((epci) => ({
      ancre: `epci-${epci.slug}`,
      nom: epci.nom,
      href: toTerritoire(epci.slug),
      communes: epci.communes
        .map((code) => mustGet(contexte.communes, code))
        .filter(({ code_insee }) => parCommune.has(code_insee))
        .map(({ code_insee, nom, slug }) => ({
          ancre: `c-${code_insee}`,
          nom,
          href: toCommune(slug),
          rangees: (parCommune.get(code_insee) ?? []).map((lieu) => toRangee(lieu, famille)),
        }))
        .sort(byName),
    }))
    .filter(({ communes }) => communes.length > 0)
    .map((groupe) => ({
      ...groupe,
      nombre: formatCount(
        groupe.communes.reduce((sum, { rangees }) => sum + rangees.length, 0),
        'lieu',
        'lieux',
      ),
    }))
    .sort(byName);
}

function toItinerant(lieu: Lieu, famille: Famille, { itinerances }: Contexte): ItinerantVue {
  const communes = new Set(
    [...itinerances.values()].filter((stop) => stop.lieu === lieu.id).map(({ code_insee }) => code_insee),
  );
  return {
    rangee: toRangee(lieu, famille),
    arrets:
      communes.size === 0
        ? 'Communes desservies inconnues'
        : formatCount(communes.size, 'commune desservie', 'communes desservies'),
  };
}

function totalNote(famille: Famille, types: number, { configuration }: Contexte): string | null {
  const counted = configuration.totaux_officiels
    .filter((total) => total.famille === famille)
    .map(({ type }) => `« ${TYPES_LIEU[type].nom} »`);
  if (counted.length === 0 || types < 2) return null;
  return withNoBreakSpaces(
    `Le total officiel ne compte que le type ${counted.join(' et ')} : les autres types de la liste n’y sont pas comptés.`,
  );
}

/** Exactly what the page of one famille shows; what the famille is comes from its own sheet (content/familles). */
export function toFamillePage(famille: Famille, contexte: Contexte): FamillePage {
  const lieux = lieuxOf(famille, contexte);
  const types = countTypes(lieux);
  const { nomPluriel } = MARQUES[famille];
  const { departement } = contexte.configuration;
  const nombre = formatCount(lieux.length, 'lieu', 'lieux');
  return {
    famille,
    titre: `${nomPluriel} ${departement.nom_dans}`,
    description: `${nomPluriel} ${departement.nom_dans}${NBSP}: ${nombre} par intercommunalité et par commune, avec leur téléphone. À quoi ça sert, pour qui, ce qu’il faut apporter.`,
    nombre,
    partielle: partialList(famille, contexte),
    noteTotal: totalNote(famille, types.length, contexte),
    types,
    groupes: toGroupes(
      famille,
      lieux.filter(({ itinerant }) => !itinerant),
      contexte,
    ),
    itinerants: lieux
      .filter(({ itinerant }) => itinerant)
      .map((lieu) => toItinerant(lieu, famille, contexte)),
    carteAlt: `Carte ${departement.nom_de}${NBSP}: les communes et les lieux des cinq services. Ceux de cette page sont aussi dans la liste.`,
  };
}
