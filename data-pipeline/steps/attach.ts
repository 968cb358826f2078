import type { Lieu, Provenance } from '../model/lieu.ts';
import { toSlug } from '../model/slug.ts';
import { FAMILLES } from '../model/famille.ts';
import type { FicheSituee } from './fiche.ts';
import type { Groupe } from './merge.ts';

/** Signs of a whole segment, when the name can be cut for it; a name keeps at least `NOM_MINIMAL`. */
const LONGUEUR_SLUG = 70;
const NOM_MINIMAL = 24;

/** `Mairie de Loos`, `fs-2224` -> `mairie-de-loos-fs-2224`; a long name is cut between two words, the id never. */
export function slugOfLieu(nom: string, id: string): string {
  const slug = toSlug(nom);
  const place = Math.max(NOM_MINIMAL, LONGUEUR_SLUG - id.length - 1);
  const court =
    slug.length <= place
      ? slug
      : slug
          .slice(0, place + 1)
          .replace(/-[^-]*$/, '')
          .slice(0, place);
  return court === '' ? id : `${court}-${id}`;
}

/** One place, its fiches best first, to a lieu of today's commune. Field by field, the best fiche that says something. */
export function attachLieu(groupe: Groupe): Omit<Lieu, 'plus_proche_pour'> {
  const [premiere] = groupe;
  const { communeFaits } = premiere;
  const first = <C extends keyof FicheSituee>(champ: C): FicheSituee[C] =>
    groupe.map((fiche) => fiche[champ]).find((valeur) => valeur !== null) ?? premiere[champ];
  const firstList = (
    champ: 'courriels' | 'publics_specifiquement_adresses' | 'frais_a_charge' | 'modalites_acces',
  ): string[] => groupe.map((fiche) => fiche[champ]).find((liste) => liste.length > 0) ?? [];
  const union = (champ: 'services' | 'dispositif_programmes_nationaux'): string[] => [
    ...new Set(groupe.flatMap((fiche) => fiche[champ])),
  ];
  // Fields that only make sense together come from one fiche.
  const deAdresse = groupe.find(({ adresse }) => adresse !== null) ?? premiere;
  const deHoraires = groupe.find(({ horairesLus }) => horairesLus !== null) ?? premiere;
  const deRendezVous = groupe.find(({ rendez_vous }) => rendez_vous !== 'inconnu') ?? premiere;
  const { point } = groupe.find(({ point }) => point.precision === 'adresse') ?? premiere;
  return {
    id: premiere.id,
    slug: slugOfLieu(premiere.nom, premiere.id),
    identifiants: [...new Set(groupe.map(({ id }) => id))],
    pivot: first('pivot'),
    nom: premiere.nom,
    type: premiere.type,
    familles: FAMILLES.filter((famille) => groupe.some(({ familles }) => familles.includes(famille))),
    adresse: deAdresse.adresse,
    complement_adresse: deAdresse.complement_adresse,
    code_postal: deAdresse.code_postal ?? first('code_postal'),
    code_insee: communeFaits.code_insee,
    commune: communeFaits.nom,
    ...point,
    telephone: first('telephone'),
    courriels: firstList('courriels'),
    site_web: first('site_web'),
    horaires: deHoraires.horairesLus,
    horaires_osm: deHoraires.horaires,
    presentation_resume: first('presentation_resume'),
    services: union('services'),
    publics_specifiquement_adresses: firstList('publics_specifiquement_adresses'),
    frais_a_charge: firstList('frais_a_charge'),
    dispositif_programmes_nationaux: union('dispositif_programmes_nationaux'),
    modalites_acces: firstList('modalites_acces'),
    rendez_vous: deRendezVous.rendez_vous,
    rendez_vous_note: deRendezVous.rendez_vous_note,
    prise_rdv: first('prise_rdv'),
    fiche_acces_libre: first('fiche_acces_libre'),
    itinerant: premiere.itinerant,
    remarque: first('remarque'),
    ferme_depuis: first('ferme_depuis'),
    provenances: groupe.map(toProvenance),
    source: premiere.source,
    date_maj: premiere.date_maj,
    statut: premiere.statut,
  };
}

const toProvenance = (fiche: FicheSituee): Provenance => ({
  source: fiche.source,
  identifiant: fiche.id,
  url: fiche.source_url,
  date_maj: fiche.date_maj,
});
