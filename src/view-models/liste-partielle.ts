import type { Famille } from '@model/famille.ts';
import type { Contexte } from './contexte.ts';
import { NBSP } from './format.ts';

/**
 * « Liste partielle : 10 sur 81 maisons de santé pluriprofessionnelles, nombre officiel à la fin de 2022. », that no total is
 * published, or `null` when nothing says that the list is partial.
 */
export function partialList(famille: Famille, contexte: Contexte): string | null {
  const sentences = contexte.rapport.totaux_officiels
    .filter((total) => total.famille === famille && total.connus < total.total)
    .map(
      ({ libelle, connus, total, quand }) => `${connus} sur ${total} ${libelle}, nombre officiel ${quand}`,
    );
  if (sentences.length === 0)
    return contexte.configuration.listes_partielles.includes(famille)
      ? `Liste partielle${NBSP}: aucun total officiel n’est publié.`
      : null;
  return `Liste partielle${NBSP}: ${sentences.join(' ; ')}.`;
}
