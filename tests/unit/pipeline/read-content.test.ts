import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { phraseOf } from '../../../data-pipeline/feeds/inventaire/phrases.ts';
import { readContent } from '../../../data-pipeline/steps/read-content.ts';

const CONTENU = fileURLToPath(new URL('../../fixtures/pipeline/content', import.meta.url));
const ECARTES = 'source,identifiant,nom,commune,genre,colonne,valeur,motif';

let dossier: string;
beforeEach(() => {
  dossier = mkdtempSync(join(tmpdir(), 'content-'));
  cpSync(CONTENU, dossier, { recursive: true });
});
afterEach(() => rmSync(dossier, { recursive: true }));

const write = (chemin: string, texte: string, encodage: BufferEncoding = 'utf8'): void =>
  writeFileSync(join(dossier, chemin), texte, encodage);
const phrases = (): string[] => readContent(dossier).avertissements.map(phraseOf);

it('has nothing to say of files that are as they should be', () => {
  write('geocodage.csv', 'adresse,code_insee,latitude,longitude\n1 rue Haute,59901,50.5,3\n');
  expect(phrases()).toEqual([]);
  expect(readContent(dossier).geocodage).toHaveLength(1);
});

it.each([
  [
    'itinerances.csv in windows-1252',
    () => {
      write(
        'itinerances.csv',
        `${stops()}it-9,fs-3,Alba,59901,le marché,,,,,,pages,,2021,a-verifier\n`,
        'latin1',
      );
    },
  ],
  [
    'itinerances.csv with semicolons',
    () => {
      write('itinerances.csv', stops().replaceAll(',', ';'));
    },
  ],
  [
    'itinerances.csv with an unknown column',
    () => {
      write('itinerances.csv', stops().replaceAll('\n', ',x\n'));
    },
  ],
  [
    'ecartes.csv with semicolons',
    () => {
      write('inventaires/ecartes.csv', `${ECARTES.replaceAll(',', ';')}\n`);
    },
  ],
  [
    'geocodage.csv without a column',
    () => {
      write('geocodage.csv', 'adresse,code_insee,latitude\n1 rue Haute,59901,50.5\n');
    },
  ],
])('%s is read, and told', (_, spoil) => {
  spoil();
  expect(phrases()).toMatchSnapshot();
});

it('does not read a cache that lacks a column', () => {
  write('geocodage.csv', 'adresse,code_insee,latitude\n1 rue Haute,59901,50.5\n');
  expect(readContent(dossier).geocodage).toEqual([]);
});

/** The header and the first stop. */
const stops = (): string =>
  `${readFileSync(join(CONTENU, 'itinerances.csv'), 'utf8').split('\n').slice(0, 2).join('\n')}\n`;
