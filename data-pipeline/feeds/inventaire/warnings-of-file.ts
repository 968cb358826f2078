import type { Avertissement } from '../../model/rapport.ts';
import type { Table } from './read-table.ts';

/** What is odd about a whole file, as the report tells it: at its first line. */
export const warningsOfFile = (fichier: string, remarques: Table<string>['remarques']): Avertissement[] =>
  remarques.map((remarque) => ({
    fichier,
    source: '',
    ligne: 1,
    identifiant: '',
    genre: 'fichier',
    ...remarque,
  }));
