import { atCommune } from '../search/reasons.ts';
import type { NomFiltre } from './filtres.ts';
import type { Origine } from './origine.ts';

const NBSP = '\u00a0';

/** `1 lieu`, `12 lieux` */
export const countLieux = (count: number): string => `${count}${NBSP}${count < 2 ? 'lieu' : 'lieux'}`;

/** What a list is, for the eye and for a screen reader: `12 lieux, du plus proche au plus loin depuis Fourmies`. */
export function phraseListe(count: number, origine: Origine | null): string {
  if (count === 0) return 'Aucun lieu avec ces choix';
  const nombre = countLieux(count);
  if (origine === null) return count === 1 ? nombre : `${nombre}, par commune, de A à Z`;
  const depuis = origine.commune ? `depuis ${origine.commune.nom}` : 'depuis votre position';
  return count === 1 ? `${nombre}, ${depuis}` : `${nombre}, du plus proche au plus loin ${depuis}`;
}

/** `à Fourmies`, `autour de moi`; `null` when no place is known. */
export function phrasePlace(origine: Origine | null): string | null {
  if (origine === null) return null;
  return origine.commune ? atCommune(origine.commune.nom) : 'autour de moi';
}

/** What a need and a place are together, for the heading and the title: `Papiers perdus à Fourmies`. */
export function phraseDemande(besoin: string | null, place: string | null): string {
  if (besoin === null) return place === null ? 'Trouver un lieu' : `Les services ${place}`;
  return place === null ? besoin : `${besoin} ${place}`;
}

/** `Je n’ai pas compris : « zorglub », « 42 ».` `nothing`: nor anything else. */
export const phraseReste = (reste: readonly string[], nothing: boolean): string =>
  `Je n’ai pas compris${NBSP}: ${reste.map((mot) => `«${NBSP}${mot}${NBSP}»`).join(', ')}.${nothing ? ' Essayez avec d’autres mots, ou par un des chemins ci-dessous.' : ''}`;

/** What taking a filter off does. */
export const PHRASES_ALLEGEMENT: Readonly<Record<NomFiltre, string>> = {
  familles: 'Tous les services',
  ouvert: 'Même fermés, ou d’horaires inconnus',
  sansRdv: 'Avec ou sans rendez-vous',
  itinerant: 'Ceux qui ne se déplacent pas',
  operateurs: 'Tous les organismes',
  acces: 'Même sans fiche d’accessibilité',
  rayon: 'Plus loin',
};

export const SANS_FILTRE = 'Sans aucun filtre';

const FAITS = {
  ouvert: ['Horaires connus', 'Horaires inconnus'],
  rdv: ['Règle connue', 'Règle inconnue'],
  acces: ['Accès connu', 'Accès inconnu'],
} as const;

/** What a filter may hide without saying: `Horaires connus pour 5 lieux sur 12.`; `null` when the fact is known of all. */
export function phraseConnus(fait: keyof typeof FAITS, connus: number, total: number): string | null {
  if (connus === total) return null;
  const [known, unknown] = FAITS[fait];
  return connus === 0 ? `${unknown} pour ces lieux.` : `${known} pour ${countLieux(connus)} sur ${total}.`;
}

/** Above the field of the commune, folded away once a place is known. */
export const phraseChanger = (isKnown: boolean): string =>
  isKnown ? 'Changer de lieu' : `Où êtes-vous${NBSP}? Le plus proche d’abord`;

export const phraseSansCommune = (texte: string): string =>
  texte === ''
    ? 'Écrivez le nom de votre commune, ou son code postal.'
    : `Je ne trouve pas de commune pour «${NBSP}${texte}${NBSP}».`;
export const PLUSIEURS_COMMUNES = `Plusieurs communes répondent${NBSP}: choisissez la vôtre.`;
export const PRES_DE_MOI = `Vous cherchez près de vous${NBSP}: touchez «${NBSP}Autour de moi${NBSP}», ou indiquez votre commune.`;

/** Why the device gave no usable position, each with the way on. */
export const PHRASES_POSITION = {
  absente: 'Cet appareil ne sait pas dire où il est. Indiquez votre commune.',
  refusee: 'Vous n’avez pas donné votre position. Indiquez votre commune.',
  introuvable: 'Votre position n’a pas été trouvée. Indiquez votre commune.',
  dehors: 'Votre position est en dehors du département. Indiquez une commune.',
} as const;
export type Refus = keyof typeof PHRASES_POSITION;

export const PHRASES_PANNE = {
  lieux:
    'La liste des lieux n’est pas arrivée. Vérifiez la connexion et réessayez, ou passez par les chemins ci-dessous.',
  recherche:
    'Votre recherche n’a pas pu être lue. Vérifiez la connexion et réessayez, ou passez par les chemins ci-dessous.',
} as const;
