import type { WriteStream } from 'node:tty';
import type { Suivi } from '../pipeline.ts';

type Sortie = Pick<WriteStream, 'write'> & { isTTY?: boolean };

const secondes = new Intl.NumberFormat('fr', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/**
 * One line a step: name, count, time. A terminal sees the step while it runs; elsewhere (a file, a CI) each step is one
 * plain line once it is done.
 */
export function showProgress(sortie: Sortie, environnement: NodeJS.ProcessEnv): Suivi {
  const vivant = sortie.isTTY === true && !environnement['CI'];
  return async (titre, travail, bilan) => {
    const nom = titre.padEnd(24);
    if (vivant) sortie.write(`  … ${nom}`);
    const debut = performance.now();
    const line = (signe: string, texte: string): string =>
      `${vivant ? '\r\x1b[K' : ''}  ${signe} ${nom} ${texte.padEnd(44)} ${secondes.format((performance.now() - debut) / 1000).padStart(6)} s\n`;
    try {
      const resultat = await travail();
      sortie.write(line('✓', bilan(resultat)));
      return resultat;
    } catch (erreur) {
      sortie.write(line('✗', 'arrêté'));
      throw erreur;
    }
  };
}
