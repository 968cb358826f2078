import type { Proche } from '@model/commune.ts';
import type { Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { TYPES_LIEU } from '@model/type-lieu.ts';
import { encodeHoraires } from '../features/opening/encode-horaires.ts';
import { lieuAnchor, toLieu } from './adresses.ts';
import type { Contexte } from './contexte.ts';
import { toDistance, type Distance } from './distance.ts';
import { formatDate, formatDistance, formatTelephone } from './format.ts';
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
  /** What a person should know before she goes: for whom it is, what is uncertain. */
  remarque?: string | null;
  source: string;
  /** Date of the source, after its name. */
  date?: string;
  aVerifier: boolean;
}

const RENDEZ_VOUS: Readonly<Record<Lieu['rendez_vous'], string | null>> = {
  sans: 'Sans rendez-vous',
  possible: 'Avec ou sans rendez-vous',
  conseille: 'Rendez-vous conseillé',
  obligatoire: 'Sur rendez-vous',
  inconnu: null,
};

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
  const note = lieu.rendez_vous_note;
  if (note === null || regle === null) return note ?? regle;
  // A note that speaks of appointments says more exactly what the rule says.
  return /rendez-vous/i.test(note) ? note : `${regle}. ${note}`;
}

const ADRESSE_INCONNUE = /^Adresse exacte inconnue\.\s*/;

/** The remark, without what the address line already says. */
function remarqueSentence({ remarque, adresse }: Lieu): string | null {
  const rest = adresse === null ? remarque?.replace(ADRESSE_INCONNUE, '') : remarque;
  return rest ? rest : null;
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
    remarque: remarqueSentence(lieu),
    source: source.nom,
    date: formatDate(lieu.date_maj),
    aVerifier: lieu.statut === 'a-verifier',
  };
}
