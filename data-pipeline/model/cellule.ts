/**
 * Signs that show nothing and yet change what is read or in which order: zero-width (U+200B to U+200D, U+2060 to
 * U+2064, U+FEFF) and direction marks (U+061C, U+200E, U+200F, U+202A to U+202E, U+2066 to U+2069).
 */
const INVISIBLES = /[\u061C\u200B-\u200F\u202A-\u202E\u2060-\u2064\u2066-\u2069\uFEFF]/gu;

/** One line of text: without invisible signs; spaces, line ends and control signs become one space. */
export const cleanCellule = (texte: string): string =>
  texte
    .replace(INVISIBLES, '')
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** Most signs of a cell of text once it is cleaned; `presentation_resume` is limited by the national schema. */
export const LONGUEUR_MAX = {
  nom: 200,
  presentation_resume: 280,
  remarque: 600,
  /** A list of values separated by `|`. */
  liste: 2000,
  autre: 500,
} as const;
