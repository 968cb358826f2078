import type { Proche } from '@model/commune.ts';
import type { Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { TYPES_LIEU } from '@model/type-lieu.ts';
import { encodeHoraires } from '../features/opening/encode-horaires.ts';
import { lieuAnchor, toLieu } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { formatDate, formatDistance, formatDuree, formatTelephone } from './format.ts';
import { weekLines, type LigneSemaine } from './horaires.ts';
import { mustGet } from './must-be.ts';

/** What a card of a lieu shows, in reading order. Absent facts are `null`: the card says what is unknown. */
export interface CarteLieu {
  id: string;
  ancre: string;
  href: string;
  nom: string;
  type: string;
  famille: Famille;
  numero: number | null;
  /** Encoded hours for the browser, `null` when unknown. */
  horaires: string | null;
  semaine: LigneSemaine[];
  fermeDepuis: string | null;
  metres: number | null;
  distance: Distance | null;
  adresse: string;
  approximatif: boolean;
  telephone: { href: string; texte: string } | null;
  courriel: string | null;
  rendezVous: string | null;
  source: string;
  aVerifier: boolean;
}

const RENDEZ_VOUS: Readonly<Record<Lieu['rendez_vous'], string | null>> = {
  sans: 'Sans rendez-vous',
  possible: 'Avec ou sans rendez-vous',
  conseille: 'Rendez-vous conseillé',
  obligatoire: 'Sur rendez-vous',
  inconnu: null,
};

/** A distance in words; the precisions stand once at the foot of a printed page instead of on each lieu. */
export interface Distance {
  /** `Dans la commune`, or `À 8,3 km` */
  longueur: string;
  /** `à vol d’oiseau` */
  precisionLongueur: string;
  /** `· environ 15 min en voiture` */
  duree: string;
  /** `(estimation)` */
  precisionDuree: string;
}

/** `À 8,3 km à vol d’oiseau · environ 15 min en voiture (estimation)`, or `Dans la commune`. */
export function toDistance(proche: Pick<Proche, 'dans_la_commune' | 'metres' | 'minutes'>): Distance {
  const { dans_la_commune, metres, minutes } = proche;
  return {
    longueur: dans_la_commune ? 'Dans la commune' : `À ${formatDistance(metres)}`,
    precisionLongueur: dans_la_commune ? '' : 'à vol d’oiseau',
    duree: minutes === null ? '' : `· environ ${formatDuree(minutes)} en voiture`,
    precisionDuree: minutes === null ? '' : '(estimation)',
  };
}

/** `dans la commune`, or `8,3 km` as the crow flies. */
export function distanceShort(proche: Pick<Proche, 'dans_la_commune' | 'metres'>): string {
  return proche.dans_la_commune ? 'dans la commune' : formatDistance(proche.metres);
}

/** Street, complement, postal code and commune on one line; the commune alone when the street is unknown. */
export function addressLine(lieu: Lieu): string {
  const ville = [lieu.code_postal, lieu.commune].filter(Boolean).join(' ');
  const rue = [lieu.adresse, lieu.complement_adresse].filter(Boolean).join(', ');
  return rue === '' ? `${ville} (adresse exacte inconnue)` : `${rue}, ${ville}`;
}

export function rendezVousSentence(lieu: Lieu): string | null {
  const regle = RENDEZ_VOUS[lieu.rendez_vous];
  if (lieu.rendez_vous_note === null) return regle;
  return regle === null ? lieu.rendez_vous_note : `${regle}. ${lieu.rendez_vous_note}`;
}

/** The card of a lieu, with its distance from a commune when it is listed by one. */
export function toCarteLieuVue(lieu: Lieu, famille: Famille, contexte: Contexte, proche?: Proche): CarteLieu {
  const source = mustGet(contexte.sources, lieu.source);
  return {
    id: lieu.id,
    ancre: lieuAnchor(lieu.id),
    href: toLieu(lieu.slug),
    nom: lieu.nom,
    type: TYPES_LIEU[lieu.type].nom,
    famille,
    numero: proche?.numero ?? null,
    horaires: lieu.horaires && encodeHoraires(lieu.horaires),
    semaine: lieu.horaires ? weekLines(lieu.horaires) : [],
    fermeDepuis: lieu.ferme_depuis,
    metres: proche?.metres ?? null,
    distance: proche ? toDistance(proche) : null,
    adresse: addressLine(lieu),
    approximatif: lieu.precision === 'commune',
    telephone:
      lieu.telephone === null
        ? null
        : { href: `tel:${lieu.telephone}`, texte: formatTelephone(lieu.telephone) },
    courriel: lieu.courriels[0] ?? null,
    rendezVous: rendezVousSentence(lieu),
    source: `${source.nom}, ${formatDate(lieu.date_maj)}`,
    aVerifier: lieu.statut === 'a-verifier',
  };
}
