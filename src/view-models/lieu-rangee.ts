import type { Famille } from '@model/famille.ts';
import type { Lieu } from '@model/lieu.ts';
import { TYPES_LIEU } from '@model/type-lieu.ts';
import { lieuAnchor, toLieu } from './adresses.ts';
import { formatTelephone } from './format.ts';

/** What one line of a long list says of a lieu: its own page says the rest. */
export interface RangeeLieu {
  id: string;
  ancre: string;
  href: string;
  nom: string;
  type: string;
  commune: string;
  famille: Famille;
  telephone: { href: string; texte: string } | null;
  approximatif: boolean;
  /** Closed for good since a known day. */
  ferme: boolean;
}

/** The line of a lieu in the list of one of its familles. */
export function toRangee(lieu: Lieu, famille: Famille): RangeeLieu {
  const { id, slug, nom, type, commune, telephone, precision, ferme_depuis, itinerant } = lieu;
  return {
    id,
    ancre: lieuAnchor(id),
    href: toLieu(slug),
    nom,
    type: itinerant ? `${TYPES_LIEU[type].nom} · itinérant` : TYPES_LIEU[type].nom,
    commune,
    famille,
    telephone: telephone === null ? null : { href: `tel:${telephone}`, texte: formatTelephone(telephone) },
    approximatif: precision === 'commune',
    ferme: ferme_depuis !== null,
  };
}
