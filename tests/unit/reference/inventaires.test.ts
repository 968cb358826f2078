import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { parse as parseYaml } from 'yaml';
import { configurationSchema } from '../../../data-pipeline/model/configuration.ts';
import { FAMILLES } from '../../../data-pipeline/model/famille.ts';
import { ficheFamilleSchema } from '../../../data-pipeline/model/fiche-famille.ts';
import { COLONNES, COLONNES_ITINERANCES } from '../../../data-pipeline/model/inventaire.ts';
import { ligneInventaireSchema } from '../../../data-pipeline/model/ligne-inventaire.ts';
import { sourcesSchema } from '../../../data-pipeline/model/source.ts';
import { PATHS } from '../../../data-pipeline/paths.ts';
import { isGenericEmail } from '../../../data-pipeline/reference/inventaires/regles/courriel.ts';

const read = (path: string): string => readFileSync(join(PATHS.content, path), 'utf8');
const rowsOf = (path: string): Record<string, string>[] => parse(read(path), { columns: true });
const lignes = FAMILLES.flatMap((famille) =>
  rowsOf(`inventaires/${famille}.csv`).map((row) => ({ ...row, famille })),
);
const cell = (row: object, colonne: string): string => (row as Record<string, string>)[colonne] ?? '';
const arrets = rowsOf('itinerances.csv');
const ecartes = rowsOf('inventaires/ecartes.csv');

describe('content/inventaires', () => {
  it.each([
    ['france-services', 'type', 'france-services', 45],
    ['france-services', 'type', 'bus-france-services', 7],
    ['maison-de-sante', 'type', 'msp', 10],
    ['mobilite', 'source', 'mobilite', 9],
    ['accueil-social', 'source', 'maisons-nord-solidarites', 7],
    ['mediation-numerique', 'source', 'mediation-numerique', 17],
    ['maison-de-sante', 'source', 'aidants-connect', 1],
  ])('%s.csv holds what the reference gave: %s %s, %i rows', (famille, colonne, valeur, donnees) => {
    const rows = lignes.filter((row) => row.famille === famille && cell(row, colonne) === valeur);
    expect(rows.length).toBeGreaterThanOrEqual(donnees);
  });

  it.each([
    ['aidants-connect', 220, 2],
    ['maisons-de-sante', 26, 4],
  ])('%s: the %i rows of the reference are written or set aside (%i)', (source, donnees, ecartees) => {
    const refuses = ecartes.filter((row) => row['source'] === source).length;
    const ecrites = lignes.filter((row) => cell(row, 'source') === source).length;
    expect(refuses).toBe(ecartees);
    expect(ecrites + refuses).toBeGreaterThanOrEqual(donnees);
  });

  it.each(FAMILLES)('%s.csv has the columns of the model', (famille) => {
    expect(read(`inventaires/${famille}.csv`).split('\n')[0]).toBe(COLONNES.join(','));
  });

  it('every row satisfies the model', () => {
    const faults = lignes.flatMap((row) => {
      const lue = ligneInventaireSchema.safeParse(row);
      return lue.success
        ? []
        : [`${cell(row, 'id')} ${lue.error.issues.map(({ path }) => path.join('.')).join(' ')}`];
    });
    expect(faults).toEqual([]);
  });

  it('ids are unique over all files', () => {
    const ids = [...lignes.map((row) => cell(row, 'id')), ...arrets.map((row) => cell(row, 'id'))];
    expect(new Set(ids).size).toBe(ids.length);
  });

  it('no e-mail is a person’s', () => {
    const nominatifs = lignes
      .flatMap((row) =>
        cell(row, 'courriels')
          .split('|')
          .map((courriel) => ({ courriel, noms: [cell(row, 'nom'), cell(row, 'commune')] })),
      )
      .filter(({ courriel, noms }) => courriel !== '' && !isGenericEmail(courriel, noms));
    expect(nominatifs).toEqual([]);
    const everything = [
      ...FAMILLES.map((famille) => `inventaires/${famille}.csv`),
      'inventaires/ecartes.csv',
      'itinerances.csv',
    ]
      .map(read)
      .join('');
    expect(everything).not.toMatch(/\b[a-z]\.[a-z]{3,}@/i);
  });

  it('all hours are read by opening_hours without a warning', () => {
    const textes = [
      ...new Set(lignes.map((row) => cell(row, 'horaires')).filter((horaires) => horaires !== '')),
    ];
    expect(textes.length).toBeGreaterThan(30);
    for (const texte of textes) {
      const lu = new OpeningHours(texte, null, {
        tag_key: 'opening_hours',
        locale: 'fr',
        mode: undefined,
        map_value: undefined,
        warnings_severity: undefined,
      });
      expect([texte, lu.getWarnings()]).toEqual([texte, []]);
    }
  });

  it('every source is declared', () => {
    const declarees = sourcesSchema.parse(parseYaml(read('sources.yaml'))).map(({ id }) => id);
    const nommees = [...lignes, ...arrets, ...ecartes].map((row) => cell(row, 'source'));
    expect([...new Set(nommees)].filter((source) => !declarees.includes(source))).toEqual([]);
  });

  it('what is undated is to be verified', () => {
    const surs = [...lignes, ...arrets].filter(
      (row) => cell(row, 'date_maj') === 'inconnue' && cell(row, 'statut') !== 'a-verifier',
    );
    expect(surs).toEqual([]);
  });

  it('hours that were read years ago are told, not shown as today’s', () => {
    const guesnain = lignes.find((row) => cell(row, 'id') === 'mns-guesnain') ?? {};
    expect([cell(guesnain, 'horaires'), cell(guesnain, 'statut')]).toEqual(['', 'a-verifier']);
    expect(cell(guesnain, 'remarque')).toMatch(/^Horaires relevés en 2014 : /);
    const anciens = lignes.filter(
      (row) => cell(row, 'horaires') !== '' && cell(row, 'date_maj') < '2020' && cell(row, 'date_maj') !== '',
    );
    expect(anciens.map((row) => cell(row, 'id'))).toEqual([]);
  });

  it('what the public reads has no jargon of the reference nor straight apostrophe', () => {
    const lu = lignes.flatMap((row) =>
      ['nom', 'adresse', 'complement_adresse', 'presentation_resume', 'rendez_vous_note', 'remarque'].map(
        (colonne) => cell(row, colonne),
      ),
    );
    expect(
      lu.filter((texte) => /'|extrait|coupe|deduit|attestee|\.csv|\bBP ?\d|\n|\s{2}/.test(texte)),
    ).toEqual([]);
  });

  it('a summary fits the national schema', () => {
    expect(lignes.filter((row) => cell(row, 'presentation_resume').length > 280)).toEqual([]);
  });
});

describe('content/itinerances.csv', () => {
  it('has the 46 stops of the buses and the 4 of the counsellors, each of a travelling lieu', () => {
    expect(read('itinerances.csv').split('\n')[0]).toBe(COLONNES_ITINERANCES.join(','));
    const itinerants = new Set(
      lignes.filter((row) => cell(row, 'itinerance') === 'Itinérant').map((row) => cell(row, 'id')),
    );
    expect(arrets.filter((row) => cell(row, 'lieu').startsWith('fs-')).length).toBeGreaterThanOrEqual(46);
    expect(arrets.filter((row) => cell(row, 'lieu') === 'mn-flandre-lys-itinerant')).toHaveLength(4);
    expect(arrets.filter((row) => !itinerants.has(cell(row, 'lieu')))).toEqual([]);
    const regles = arrets.map((row) => `${cell(row, 'commune')} ${cell(row, 'regle')}`);
    expect(regles).toContain('Phalempin FREQ=MONTHLY;BYDAY=3TU');
    expect(regles).toContain('Rexpoëde FREQ=MONTHLY;BYDAY=2WE');
  });
});

describe('the other files of content/', () => {
  it('territoire.yaml holds the official totals', () => {
    const { totaux_officiels } = configurationSchema.parse(parseYaml(read('territoire.yaml')));
    expect(totaux_officiels.map(({ type, total }) => [type, total])).toEqual([
      ['msp', 81],
      ['maison-nord-solidarites', 45],
    ]);
  });

  it.each(FAMILLES)('familles/%s.md', (famille) => {
    const [, tete = '', corps = ''] = read(`familles/${famille}.md`).split(/^---$/m);
    expect(ficheFamilleSchema.parse(parseYaml(tete)).famille).toBe(famille);
    const paragraphes = corps.trim().split(/\n\n+/);
    expect(paragraphes.length).toBeGreaterThanOrEqual(2);
    expect(paragraphes.length).toBeLessThanOrEqual(4);
  });

  it('LISEZMOI.md explains every column', () => {
    const guide = read('LISEZMOI.md');
    expect(COLONNES.filter((colonne) => !guide.includes(`\`${colonne}\``))).toEqual([]);
    expect(COLONNES_ITINERANCES.filter((colonne) => !guide.includes(`\`${colonne}\``))).toEqual([]);
  });
});
