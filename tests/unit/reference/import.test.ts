import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { COLONNES, COLONNES_ECARTES, COLONNES_ITINERANCES } from '../../../data-pipeline/model/inventaire.ts';
import {
  importInventaires,
  type Import,
} from '../../../data-pipeline/reference/inventaires/import-inventaires.ts';
import { ReferenceFault } from '../../../data-pipeline/reference/territory/reference-fault.ts';

/** An excerpt of the reference, faults included, with three rows made up: no longer active, unknown type, unknown bus. */
const REFERENCE = join(import.meta.dirname, '../../fixtures/reference');

const rowsOf = ({ fichiers }: Import, fichier: string): Record<string, string>[] =>
  parse(fichiers.get(fichier) ?? '', { columns: true });
const byId = (rendu: Import, fichier: string, id: string) =>
  rowsOf(rendu, fichier).find((row) => row['id'] === id);

describe('importInventaires', () => {
  const rendu = importInventaires(REFERENCE);

  it('accounts for every row of every source', () => {
    expect(
      rendu.resultats.map(({ source, lus, lignes, arrets, ecartes }) => [
        source,
        lus,
        lignes.length,
        arrets.length,
        ecartes.length,
      ]),
    ).toEqual([
      ['france-services-anct', 7, 7, 0, 0],
      ['aidants-connect', 17, 14, 0, 3],
      ['maisons-nord-solidarites', 3, 3, 0, 0],
      ['maisons-de-sante', 5, 3, 0, 2],
      ['mobilite', 3, 3, 0, 0],
      ['mediation-numerique', 4, 3, 0, 1],
      ['itinerances', 7, 1, 6, 1],
    ]);
  });

  it('writes the columns of the model, LF, sorted by commune then id', () => {
    expect([...rendu.fichiers.keys()].sort()).toEqual([
      'inventaires/accueil-social.csv',
      'inventaires/ecartes.csv',
      'inventaires/france-services.csv',
      'inventaires/maison-de-sante.csv',
      'inventaires/mediation-numerique.csv',
      'inventaires/mobilite.csv',
      'itinerances.csv',
    ]);
    for (const [fichier, text] of rendu.fichiers) {
      const colonnes = fichier.endsWith('ecartes.csv')
        ? COLONNES_ECARTES
        : fichier === 'itinerances.csv'
          ? COLONNES_ITINERANCES
          : COLONNES;
      expect(text.split('\n')[0]).toBe(colonnes.join(','));
      expect(text).not.toContain('\r');
      if (fichier.endsWith('ecartes.csv')) continue;
      const keys = rowsOf(rendu, fichier).map((row) => `${row['code_insee'] ?? ''} ${row['id'] ?? ''}`);
      expect(keys).toEqual([...keys].sort());
    }
  });

  it('is the same twice', () => {
    expect([...importInventaires(REFERENCE).fichiers]).toEqual([...rendu.fichiers]);
  });

  it('keeps no nominative e-mail and says so', () => {
    expect(byId(rendu, 'inventaires/france-services.csv', 'fs-1782')?.['courriels']).toBe('');
    expect(rendu.resultats[0]?.corrections).toContainEqual({
      identifiant: 'fs-1782',
      regle: 'courriel nominatif retiré',
      avant: 'e.exemple@arleux.com',
      apres: '',
    });
  });

  it('a bus is a base, a place has its hours', () => {
    expect(byId(rendu, 'inventaires/france-services.csv', 'fs-345')).toMatchObject({
      type: 'bus-france-services',
      itinerance: 'Itinérant',
      remarque: 'Adresse de rattachement : le bus n’y reçoit pas.',
      horaires: 'Mo-Th 09:30-12:30,13:30-16:00; Fr 09:00-13:00',
    });
    expect(byId(rendu, 'inventaires/france-services.csv', 'fs-1787')?.['code_postal']).toBe('59550');
  });

  it('a France services of the Aidants Connect list goes where the pipeline merges it', () => {
    expect(byId(rendu, 'inventaires/mediation-numerique.csv', 'ac-74')).toMatchObject({
      type: 'france-services',
      dispositif_programmes_nationaux: 'Aidants Connect|France Services',
    });
  });

  it('what is refused is written with its reason', () => {
    expect(
      rowsOf(rendu, 'inventaires/ecartes.csv').map(({ source, identifiant, genre }) => [
        source,
        identifiant,
        genre,
      ]),
    ).toEqual([
      ['aidants-connect', '4818', 'hors-territoire'],
      ['aidants-connect', '5216', 'commune'],
      ['aidants-connect', '9001', 'ferme'],
      ['maisons-de-sante', "Maison médicale d'Escautpont (SISA des Rives de l'Escaut)", 'pas-ouvert'],
      ['maisons-de-sante', 'Centre communal de santé du Cateau-Cambrésis', 'pas-ouvert'],
      ['mediation-numerique', 'Lieu de type inconnu', 'type'],
      ['itinerances', '59157', 'bus'],
    ]);
  });

  it('a row of which two communes are possible is not guessed', () => {
    expect(
      rowsOf(rendu, 'inventaires/ecartes.csv').find(({ identifiant }) => identifiant === '5216')?.['motif'],
    ).toBe(
      'la commune ne peut pas être établie : la ville écrite (Lille) ne correspond pas au code postal (59700).',
    );
  });

  it('stops have a rule only where the source writes it', () => {
    const regles = rowsOf(rendu, 'itinerances.csv').map(({ id, regle }) => [id, regle]);
    expect(regles.filter(([, regle]) => regle !== '')).toEqual([
      ['it-2785-59462', 'FREQ=MONTHLY;BYDAY=3TU'],
      ['it-2079-59499', 'FREQ=MONTHLY;BYDAY=2WE'],
    ]);
    expect(byId(rendu, 'inventaires/mediation-numerique.csv', 'mn-flandre-lys-itinerant')).toMatchObject({
      itinerance: 'Itinérant',
      code_insee: '59268',
      source: 'itinerances',
    });
  });
});

describe('a reference that is not what it should be', () => {
  let dossier = '';
  beforeEach(() => {
    dossier = mkdtempSync(join(tmpdir(), 'reference-'));
    cpSync(REFERENCE, dossier, { recursive: true });
  });
  afterEach(() => {
    rmSync(dossier, { recursive: true });
  });
  const FICHIER = 'mobilite/mobilite.csv';
  const write = (content: string | Uint8Array): void => {
    writeFileSync(join(dossier, FICHIER), content);
  };

  it.each([
    [
      'missing',
      () => {
        rmSync(join(dossier, FICHIER));
      },
      /introuvable ou illisible/,
    ],
    [
      'not UTF-8',
      () => {
        write(Uint8Array.from([0xe9, 0x2c, 0x0a]));
      },
      /UTF-8/,
    ],
    [
      'empty',
      () => {
        write('');
      },
      /est vide/,
    ],
    [
      'without a column',
      () => {
        write('nom,type\nA,B\n');
      },
      /colonne « adresse »/,
    ],
    [
      'an open quote',
      () => {
        write('nom,type\n"A,B\n');
      },
      /pas un CSV lisible/,
    ],
  ])('%s stops the import with one sentence', (_, spoil, sentence) => {
    spoil();
    expect(() => importInventaires(dossier)).toThrow(ReferenceFault);
    expect(() => importInventaires(dossier)).toThrow(sentence);
    expect(() => importInventaires(dossier)).toThrow(/^[^\n]+$/);
  });

  it('an id given twice stops it', () => {
    cpSync(join(dossier, 'maisons-de-sante/msp.csv'), join(dossier, 'maisons-de-sante/sante-hors-msp.csv'));
    expect(() => importInventaires(dossier)).toThrow(
      'L’identifiant « msp-fourmies » est donné à deux lieux.',
    );
  });
});
