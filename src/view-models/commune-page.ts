import type { Commune } from '@model/commune.ts';
import { FAMILLES, MARQUES, type Famille } from '@model/famille.ts';
import { toFamille } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { formatCount, formatDate, joinFrench, NBSP } from './format.ts';
import { passagesSentence, type Passage } from './itinerance.ts';
import { distanceShort, toCarteLieuVue, type CarteLieu } from './lieu-carte.ts';
import { partialList } from './liste-partielle.ts';
import { mustGet } from './must-be.ts';

/** A lieu that the page already showed under another famille. */
export interface Rappel {
  numero: number;
  nom: string;
  ancre: string;
  /** The heading under which its card stands. */
  famille: string;
  distance: string;
}

export interface SectionFamille {
  famille: Famille;
  titre: string;
  nomCourt: string;
  href: string;
  /** One sentence: how many in the commune, or where the nearest is. */
  resume: string;
  cartes: CarteLieu[];
  rappels: Rappel[];
  /** Lieux of the commune that the page does not list. */
  autres: { texte: string; href: string } | null;
  partielle: string | null;
}

export interface CommunePage {
  titre: string;
  description: string;
  chapeau: string;
  sections: SectionFamille[];
  passages: Passage[];
  voisines: { nom: string; slug: string }[];
  epci: { nom: string; slug: string };
  scot: { nom: string; slug: string };
  carteAlt: string;
  anciennes: string | null;
  /** The day of the freshest and of the oldest source that the page shows. */
  dates: string;
  sources: string;
  /** Day up to which the inventories were looked at. */
  edition: string;
}

function toSection(
  famille: Famille,
  commune: Commune,
  shown: Map<string, Famille>,
  contexte: Contexte,
): SectionFamille {
  const proches = commune.proches[famille];
  const inside = commune.dans_la_commune[famille];
  const cartes: CarteLieu[] = [];
  const rappels: Rappel[] = [];
  for (const proche of proches) {
    const lieu = mustGet(contexte.lieux, proche.lieu);
    const carte = toCarteLieuVue(lieu, famille, contexte, proche);
    const before = shown.get(lieu.id);
    if (before === undefined) cartes.push(carte);
    else
      rappels.push({
        numero: proche.numero,
        nom: lieu.nom,
        ancre: carte.ancre,
        famille: MARQUES[before].nomPluriel,
        distance: distanceShort(proche),
      });
    shown.set(lieu.id, before ?? famille);
  }
  const listed = proches.filter((proche) => proche.dans_la_commune).length;
  return {
    famille,
    titre: MARQUES[famille].nomPluriel,
    nomCourt: MARQUES[famille].nomCourt,
    href: toFamille(famille),
    resume:
      inside > 0
        ? `${formatCount(inside, 'lieu', 'lieux')} dans la commune.`
        : `Aucun lieu connu dans la commune${NBSP}: voici les plus proches.`,
    cartes,
    rappels,
    autres:
      inside > listed
        ? {
            texte: `Voir aussi ${formatCount(inside - listed, 'autre lieu', 'autres lieux')} ${commune.nom_a}`,
            href: `${toFamille(famille)}#c-${commune.code_insee}`,
          }
        : null,
    partielle: partialList(famille, contexte),
  };
}

/** Exactly what the page of one commune shows. */
export function toCommunePage(commune: Commune, contexte: Contexte): CommunePage {
  const shown = new Map<string, Famille>();
  const sections = FAMILLES.map((famille) => toSection(famille, commune, shown, contexte));
  const cartes = sections.flatMap((section) => section.cartes);
  const lieux = cartes.map((carte) => mustGet(contexte.lieux, carte.id));
  const dates = lieux
    .map((lieu) => lieu.date_maj)
    .filter((date) => date !== 'inconnue')
    .sort();
  const epci = mustGet(contexte.epci, commune.epci);
  const scot = mustGet(contexte.scot, commune.scot);
  const sources = [...new Set(lieux.map((lieu) => mustGet(contexte.sources, lieu.source).nom))].sort();
  return {
    titre: `Services publics ${commune.nom_a}`,
    description: `${commune.nom} (${commune.codes_postaux.join(', ')}) : ${joinFrench(FAMILLES.map((famille) => MARQUES[famille].nom))} les plus proches, avec adresse, téléphone, horaires et distance.`,
    chapeau: `Pour chaque besoin, les lieux les plus proches ${commune.nom_de}, avec leur téléphone et leurs horaires.`,
    sections,
    passages: commune.itinerances.map((id) => passagesSentence(mustGet(contexte.itinerances, id), contexte)),
    voisines: commune.voisines
      .map((code) => mustGet(contexte.communes, code))
      .map(({ nom, slug }) => ({ nom, slug }))
      .sort((a, b) => a.nom.localeCompare(b.nom, 'fr')),
    epci: { nom: epci.nom, slug: epci.slug },
    scot: { nom: scot.nom, slug: scot.slug },
    carteAlt: `Carte ${commune.nom_de} et des communes voisines, avec les lieux numérotés de la liste.`,
    anciennes: commune.anciennes.length === 0 ? null : joinFrench(commune.anciennes.map(({ nom }) => nom)),
    dates:
      dates.length === 0
        ? 'dates inconnues'
        : dates[0] === dates.at(-1)
          ? formatDate(dates[0] ?? 'inconnue')
          : `${formatDate(dates[0] ?? 'inconnue')} à ${formatDate(dates.at(-1) ?? 'inconnue')}`,
    sources: sources.join(' ; '),
    edition: formatDate(contexte.configuration.date_reference),
  };
}
