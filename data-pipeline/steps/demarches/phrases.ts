import type { z } from 'zod';
import { entreGuillemets } from '../../feeds/inventaire/phrases.ts';
import { THEMES, URGENCES } from '../../model/demarche.ts';
import { FAMILLES } from '../../model/famille.ts';

/** What a key expects, by the last name on the way to it. */
const ATTENDUS: Readonly<Record<string, string>> = {
  id: 'un identifiant (lettres minuscules sans accent, chiffres et tirets)',
  titre_court: 'un titre de 30 caractères au plus',
  resume: 'un résumé de 240 caractères au plus',
  theme: `un thème (${Object.keys(THEMES).join(', ')})`,
  familles: `une liste de familles (${FAMILLES.join(', ')})`,
  operateurs: 'une liste d’identifiants d’opérateurs',
  mots: 'une liste de mots',
  fautes: 'une liste de mots',
  anciens_noms: 'une liste de mots',
  a_apporter: 'une liste de textes',
  entre: 'une liste d’au moins deux identifiants',
  numero: `un numéro national d’urgence (${Object.keys(URGENCES).join(', ')})`,
  sigle: '« null » ou un texte',
  cout: '« null » ou un texte',
  urgence: '« null » ou un numéro, un nom et un moment (numero, nom, quand)',
  en_ligne: 'un site officiel (nom, url)',
  url: 'une adresse web (elle commence par https://)',
  telephone: '« null » ou un numéro national (3646 ou 0 809 401 401)',
  partenaire_france_services: 'true ou false',
};

/** One issue of zod as a sentence: file, place, value, what was expected. `lu` is the whole file as it was read. */
export function phraseOfIssue(issue: z.core.$ZodIssue, fichier: string, lu: unknown): string {
  const place = [
    fichier,
    ...issue.path.map((pas) => (typeof pas === 'number' ? `n° ${pas + 1}` : String(pas))),
  ].join(', ');
  if (issue.code === 'unrecognized_keys')
    return `${place} : ${issue.keys.map(entreGuillemets).join(', ')} n’existe pas ici.`;
  const nom = issue.path.findLast((pas) => typeof pas === 'string');
  const attendu = ATTENDUS[String(nom ?? '')] ?? 'un texte';
  const valeur = issue.path.reduce<unknown>((dans, pas) => Object(dans)[pas], lu);
  if (valeur === undefined) return `${place} : la valeur manque ; il y faut ${attendu}.`;
  const montre = entreGuillemets(typeof valeur === 'string' ? valeur : JSON.stringify(valeur));
  const conseil = typeof valeur === 'number' ? ', écrit entre guillemets droits' : '';
  return `${place} : ${montre} ne convient pas ; il y faut ${attendu}${conseil}.`;
}
