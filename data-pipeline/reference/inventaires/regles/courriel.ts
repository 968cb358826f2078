import { fold } from '../texte.ts';

/** Words that name a function or a service, never a person. */
const MOTS_GENERIQUES = [
  'accueil',
  'bibliotheque',
  'bus',
  'ccas',
  'centre',
  'cias',
  'citoyen',
  'contact',
  'csc',
  'efs',
  'espace',
  'france',
  'fs',
  'info',
  'mairie',
  'maison',
  'mds',
  'mediatheque',
  'mfs',
  'mobilite',
  'msp',
  'numerique',
  'pij',
  'poste',
  'sante',
  'secretariat',
  'service',
  'services',
  'social',
  'ville',
];
const DEBUTS_GENERIQUES = [
  'accueil',
  'ccas',
  'contact',
  'france',
  'fs',
  'mairie',
  'maison',
  'mediatheque',
  'mfs',
];
/** A mailbox of these hosts belongs to a counter, whatever its local part. */
const HOTES_DE_SERVICE = ['france-services.gouv.fr'];

/**
 * True when an address belongs to a service and may be published: a service host, a generic word, or nothing but the
 * name of the lieu or of its commune. An initial and a name (`e.durand@`), or two unknown words, is a person.
 */
export function isGenericEmail(courriel: string, nomsDuLieu: readonly string[]): boolean {
  const [local = '', hote = ''] = courriel.toLowerCase().split('@');
  if (HOTES_DE_SERVICE.includes(hote)) return true;
  const mots = local.split(/[._\-+\d]+/).filter((mot) => mot !== '');
  const duLieu = nomsDuLieu.flatMap((nom) => fold(nom).split(' '));
  const estGenerique = (mot: string): boolean =>
    MOTS_GENERIQUES.includes(mot) ||
    DEBUTS_GENERIQUES.some((debut) => mot.startsWith(debut) && mot.length > debut.length);
  return mots.some(estGenerique) || (mots.length > 0 && mots.every((mot) => duLieu.includes(mot)));
}
