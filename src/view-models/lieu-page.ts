import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { toCommune, toFamille, toTerritoire } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { mustGet } from './must-be.ts';
import { correctionMail } from './courriel-correction.ts';
import { capitalise, joinFrench, NBSP } from './format.ts';
import { exceptionLines, feriesSentence, validiteSentence } from './horaires.ts';
import { passagesSentence, type Passage } from './itinerance.ts';
import { toCarteLieuVue, type CarteLieu } from './lieu-carte.ts';
import { toCommunesProches, type CommunesProches } from './lieu-communes.ts';
import { toRangee, type RangeeLieu } from './lieu-rangee.ts';
import { statutSentence, toSources, type SourceVue } from './lieu-sources.ts';
import { byName, byNameThenId } from './ordre.ts';

export interface Arret extends Passage {
  commune: { nom: string; href: string };
}

export interface LieuPage {
  description: string;
  carte: CarteLieu;
  /** What it also is: a famille that its type already names is left out. */
  familles: { nom: string; href: string }[];
  /** All its familles, in order. */
  fiches: Famille[];
  commune: { nom: string; nomA: string; nomDe: string; href: string };
  epci: { nom: string; href: string };
  /** What weakens the address: an inexact point, a service that travels. */
  reserve: string | null;
  carteLegende: string;
  /** `geo:` address, only when the point is the address of a counter. */
  yAller: string | null;
  carteAlt: string;
  courriels: string[];
  site: { href: string; texte: string } | null;
  priseRdv: string | null;
  /** Public holidays, dated changes, until when they are known. */
  horairesNotes: string[];
  resume: string | null;
  remarque: string | null;
  /** What the inventory says, one list a subject, unknown subjects left out. */
  faits: { titre: string; valeurs: string[] }[];
  ficheAccesLibre: string | null;
  /** `null` for a lieu that does not travel. */
  arrets: Arret[] | null;
  procheDe: CommunesProches;
  voisins: RangeeLieu[];
  sources: SourceVue[];
  statut: string;
  signaler: string;
  /** The publisher has not said yet where corrections go. */
  sansDestinataire: boolean;
}

function reserveSentence({ itinerant, precision }: Lieu): string | null {
  if (itinerant) return `Ce service se déplace${NBSP}: cette adresse est sa base, pas un guichet.`;
  if (precision === 'adresse') return null;
  return `L’emplacement exact n’est pas connu${NBSP}: sur la carte, le repère est au centre de la commune.`;
}

function mapCaption({ itinerant, precision }: Lieu): string {
  if (itinerant) return 'La base de ce service.';
  return precision === 'adresse' ? 'Le repère est à l’adresse.' : 'Le repère est au centre de la commune.';
}

function mapAlt(lieu: Lieu, adresse: string, nomDe: string): string {
  if (lieu.itinerant) return `Carte ${nomDe} : la base de ${lieu.nom}.`;
  return lieu.precision === 'adresse'
    ? `Carte : ${lieu.nom}, ${adresse}.`
    : `Carte ${nomDe} : le repère de ${lieu.nom} est au centre de la commune, faute d’adresse exacte.`;
}

function toFaits(lieu: Lieu): LieuPage['faits'] {
  const subjects: [string, string[]][] = [
    ['Ce qu’on peut y faire', lieu.services],
    ['Pour qui', lieu.publics_specifiquement_adresses],
    ['Prix', lieu.frais_a_charge],
    ['Comment s’y rendre ou les joindre', lieu.modalites_acces],
    ['Dispositifs', lieu.dispositif_programmes_nationaux],
  ];
  return subjects
    .filter(([, valeurs]) => valeurs.length > 0)
    .map(([titre, valeurs]) => ({ titre, valeurs: valeurs.map(capitalise) }));
}

function toArrets(lieu: Lieu, contexte: Contexte): Arret[] | null {
  if (!lieu.itinerant) return null;
  return [...contexte.itinerances.values()]
    .filter((stop) => stop.lieu === lieu.id)
    .map((stop) => {
      const { nom, slug } = mustGet(contexte.communes, stop.code_insee);
      return { ...passagesSentence(stop, contexte), commune: { nom, href: toCommune(slug) } };
    })
    .sort((a, b) => byName(a.commune, b.commune));
}

function horairesNotes({ horaires }: Lieu, reference: string): string[] {
  if (horaires === null) return [];
  const exceptions = exceptionLines(horaires, reference).map((line) => `${line}.`);
  const validite = validiteSentence(horaires);
  return [feriesSentence(horaires), ...exceptions, ...(validite === null ? [] : [validite])];
}

const mainFamille = ({ familles }: Lieu): Famille =>
  FAMILLES.find((famille) => familles.includes(famille)) ?? FAMILLES[0];

const toNeighbours = (lieu: Lieu, { lieux }: Contexte): RangeeLieu[] =>
  [...lieux.values()]
    .filter(({ id, code_insee }) => code_insee === lieu.code_insee && id !== lieu.id)
    .sort(byNameThenId)
    .map((voisin) => toRangee(voisin, mainFamille(voisin)));

function describe(titre: string, carte: CarteLieu, familles: { nom: string }[]): string {
  const tel = carte.telephone === null ? '' : ` Téléphone : ${carte.telephone.texte}.`;
  return `${titre} : ${joinFrench(familles.map(({ nom }) => nom))}. ${carte.adresse}.${tel} Horaires, accès, ce qu’il faut apporter.`;
}

/**
 * Exactly what the page of one lieu shows, but for what its familles are (content/familles). `titre` is its own among
 * all pages; `url` is the full address of the page, for the message that corrects it.
 */
export function toLieuPage(lieu: Lieu, titre: string, url: string, contexte: Contexte): LieuPage {
  const commune = mustGet(contexte.communes, lieu.code_insee);
  const epci = mustGet(contexte.epci, commune.epci);
  const carte = toCarteLieuVue(lieu, mainFamille(lieu), contexte);
  const familles = FAMILLES.filter((famille) => lieu.familles.includes(famille)).map((famille) => ({
    famille,
    nom: MARQUES[famille].nom,
    href: toFamille(famille),
  }));
  const { date_reference, editeur } = contexte.configuration;
  return {
    description: describe(titre, carte, familles),
    carte,
    familles: familles.filter(({ nom }) => nom !== carte.type),
    fiches: familles.map(({ famille }) => famille),
    commune: { nom: commune.nom, nomA: commune.nom_a, nomDe: commune.nom_de, href: toCommune(commune.slug) },
    epci: { nom: epci.nom, href: toTerritoire(epci.slug) },
    reserve: reserveSentence(lieu),
    carteLegende: mapCaption(lieu),
    yAller: lieu.precision === 'adresse' && !lieu.itinerant ? `geo:${lieu.latitude},${lieu.longitude}` : null,
    carteAlt: mapAlt(lieu, carte.adresse, commune.nom_de),
    courriels: lieu.courriels,
    site: lieu.site_web === null ? null : { href: lieu.site_web, texte: new URL(lieu.site_web).host },
    priseRdv: lieu.prise_rdv,
    horairesNotes: horairesNotes(lieu, date_reference),
    resume: lieu.presentation_resume,
    remarque: lieu.remarque || null,
    faits: toFaits(lieu),
    ficheAccesLibre: lieu.fiche_acces_libre,
    arrets: toArrets(lieu, contexte),
    procheDe: toCommunesProches(lieu, contexte),
    voisins: toNeighbours(lieu, contexte),
    sources: toSources(lieu, contexte),
    statut: statutSentence(lieu),
    signaler: correctionMail(lieu, url, editeur.courriel_corrections),
    sansDestinataire: editeur.courriel_corrections === null,
  };
}
