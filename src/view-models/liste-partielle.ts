import type { Famille } from '@model/famille.ts';
import type { Contexte } from './contexte.ts';
import { NBSP } from './format.ts';

/**
 * « Liste partielle : 10 sur 81 maisons de santé pluriprofessionnelles, nombre officiel à la fin de 2022. », or `null` when no
 * official total of this famille is known or when the list reaches it.
 */
export function partialList(famille: Famille, contexte: Contexte): string | null {
  const sentences = contexte.rapport.totaux_officiels
    .filter((total) => total.famille === famille && total.connus < total.total)
    .map(
      ({ libelle, connus, total, quand }) => `${connus} sur ${total} ${libelle}, nombre officiel ${quand}`,
    );
  return sentences.length === 0 ? null : `Liste partielle${NBSP}: ${sentences.join(' ; ')}.`;
}
