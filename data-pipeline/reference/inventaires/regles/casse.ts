import { capitalize, fold } from '../texte.ts';

const PARTICULES = new Set(
  'à au aux d de des du en et l la le les lez lès ou par pour sans sous sur'.split(' '),
);

/** Words that an upper-case source writes without accents, or whose case is settled: folded -> written. */
const ORTHOGRAPHE: Readonly<Record<string, string>> = {
  andre: 'André',
  cambresienne: 'Cambrésienne',
  chateau: 'Château',
  clemenceau: 'Clemenceau',
  crevecoeur: 'Crèvecœur',
  delvainquiere: 'Delvainquière',
  dr: 'Docteur',
  ecrire: 'écrire',
  eglise: 'Église',
  epeule: 'Épeule',
  francois: 'François',
  gen: 'Général',
  general: 'Général',
  jaures: 'Jaurès',
  leon: 'Léon',
  mal: 'Maréchal',
  marechal: 'Maréchal',
  nationale: 'nationale',
  prolongee: 'prolongée',
  republique: 'République',
  reussir: 'Réussir',
};

const isShouting = (mot: string): boolean => /\p{Lu}{2}/u.test(mot) && !/\p{Ll}/u.test(mot);

/** `JAURES` -> `Jaurès`, `d’orves` -> `d’Orves`, `VAILLANT-COUTURIER` -> `Vaillant-Couturier`. */
const titleWord = (mot: string): string =>
  mot
    .toLocaleLowerCase('fr')
    .replace(/[\p{L}\p{M}]+/gu, (part) =>
      PARTICULES.has(part) ? part : (ORTHOGRAPHE[fold(part)] ?? capitalize(part)),
    );

/** Title case with French particles: the part of a street after its kind. */
export const toTitle = (text: string): string => text.split(' ').map(titleWord).join(' ');

/** Lowers only the words that shout, except `sigles`; the other words keep the source's casing. */
export const softenCase = (text: string, sigles: ReadonlySet<string>): string =>
  text
    .split(' ')
    .map((mot) => (isShouting(mot) && !sigles.has(mot.replace(/[^\p{L}]/gu, '')) ? titleWord(mot) : mot))
    .join(' ');

/** French typography of saints in names of places: `St Roch`, `Saint Waast` -> `Saint-Roch`, `Saint-Waast`. */
export const hyphenSaint = (text: string): string => text.replace(/\b(?:St|Saint)[ -](?=\p{Lu})/gu, 'Saint-');
