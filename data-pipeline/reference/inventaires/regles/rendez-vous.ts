import type { RendezVous } from '../../../model/lieu.ts';
import { capitalize } from '../texte.ts';
import { firstUrl } from './url.ts';

const MOIS = [
  'janvier',
  'février',
  'mars',
  'avril',
  'mai',
  'juin',
  'juillet',
  'août',
  'septembre',
  'octobre',
  'novembre',
  'décembre',
];
const JOUR = /\b(lundi|mardi|mercredi|jeudi|vendredi|samedi)/i;

/** How each way of speaking of an appointment is understood, first match first. */
const REGLES: readonly { nom: string; motif: RegExp; rendezVous: (comment: string) => RendezVous }[] = [
  {
    nom: 'uniquement, certains jours',
    motif: /(?=.*uniquement)(?=.*rendez-vous)/i,
    rendezVous: (comment) => (JOUR.test(comment) ? 'possible' : 'obligatoire'),
  },
  { nom: 'nécessaire', motif: /rendez-vous est (nécessaire|obligatoire)/i, rendezVous: () => 'obligatoire' },
  {
    nom: 'conseillé',
    motif: /rendez-vous (est )?(conseillée?|recommandée?)/i,
    rendezVous: () => 'conseille',
  },
  { nom: 'possible', motif: /rendez-vous/i, rendezVous: () => 'possible' },
];

/** What the comment says besides appointments, and which place it belongs to. */
const REMARQUES: readonly { motif: RegExp; rendez_vous_note?: string; remarque?: string }[] = [
  { motif: /^bus itinérant$/i },
  { motif: /^téléphone [\d ]+$/i },
  {
    motif: /laisser un message avec vos coordonnées/i,
    rendez_vous_note: 'Vous pouvez laisser un message avec vos coordonnées.',
  },
  {
    motif: /horaires variables selon les jours de marché/i,
    remarque: 'Horaires variables selon les jours de marché.',
  },
  {
    motif: /changera d'adresse.*dernier trimestre 2023.*médiathèque intercommunale/i,
    remarque: 'France services reçoit à la médiathèque intercommunale (l’adresse a changé à la fin de 2023).',
  },
];

const longDate = (_: string, jour: string, mois: string, annee: string): string =>
  `${jour === '01' ? '1er' : String(Number(jour))} ${MOIS[Number(mois) - 1] ?? mois} ${annee}`;

/** A comment as a sentence to print: no capitals that shout, no abbreviation, dates in words, no bare address. */
function tidyNote(comment: string): string {
  const note = comment
    .replace(/\s*(ou )?(via|sur) internet ?:? ?https?:\S+/i, ' ou sur internet')
    .replace(/https?:\S+/g, '')
    .replace(/\p{Lu}{3,}/gu, (mot) => mot.toLocaleLowerCase('fr'))
    .replace(/(\d{2})\/(\d{2})\/(\d{4})/g, longDate)
    .replace(/\b(0\d)[. ](\d{2})[. ](\d{2})[. ](\d{2})[. ](\d{2})\b/g, '$1 $2 $3 $4 $5')
    .replace(/'/g, '’')
    .replace(/\s+([.,])/g, '$1')
    .trim();
  return capitalize(note).replace(/[^.!?]$/, '$&.');
}

export interface LectureRendezVous {
  rendez_vous: RendezVous;
  rendez_vous_note: string;
  prise_rdv: string;
  remarque: string;
}

/** Reads the columns `prise_rdv` (Oui, Non) and `commentaire` of the France services list. The comment weighs more. */
export function readRendezVous(priseRdv: string, commentaire: string): LectureRendezVous {
  const comment = commentaire.trim().replace(/\brdv\b/gi, 'rendez-vous');
  const defaut: RendezVous = priseRdv === 'Oui' ? 'possible' : priseRdv === 'Non' ? 'sans' : 'inconnu';
  const base: LectureRendezVous = { rendez_vous: defaut, rendez_vous_note: '', prise_rdv: '', remarque: '' };
  if (comment === '') return base;
  const autre = REMARQUES.find(({ motif }) => motif.test(comment));
  if (autre)
    return { ...base, rendez_vous_note: autre.rendez_vous_note ?? '', remarque: autre.remarque ?? '' };
  const regle = REGLES.find(({ motif }) => motif.test(comment));
  if (!regle) return { ...base, remarque: tidyNote(comment) };
  return {
    rendez_vous: regle.rendezVous(comment),
    rendez_vous_note: tidyNote(comment),
    prise_rdv: firstUrl(comment),
    remarque: '',
  };
}
