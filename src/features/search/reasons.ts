import type { Phrase } from './phrases.ts';

/** « Le Cateau-Cambrésis » -> « au Cateau-Cambrésis ». */
export const atCommune = (nom: string): string =>
  `à ${nom}`.replace(/^à Le /, 'au ').replace(/^à Les /, 'aux ');

/** Why a phrase brought its entry, when the entry's label does not say it. A mistake is not repeated to who made it. */
export function reasonOf({ entree, texte, sorte }: Phrase): string | null {
  if (sorte === 'faute' || sorte === 'nom') return null;
  if (sorte === 'postal') return `code postal ${texte}`;
  if (sorte === 'insee') return `code INSEE ${texte}`;
  if (entree.genre === 'commune') return `${texte}, aujourd’hui ${entree.label}`;
  if (sorte === 'ancien') return `ancien nom : ${texte}`;
  return entree.genre === 'demarche' ? `pour « ${texte} »` : `aussi appelé ${texte}`;
}
