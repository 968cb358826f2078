import { describe, expect, it } from 'vitest';
import { readTerritoire } from '../../../data-pipeline/steps/read-territoire.ts';
import { withPrepositions, type Liaison } from '../../../data-pipeline/steps/territoire/liaison.ts';
import { toTypographic } from '../../../data-pipeline/steps/territoire/typography.ts';
import { PATHS } from '../../../data-pipeline/paths.ts';

describe('withPrepositions', () => {
  it.each<[string, Liaison, string, string]>([
    ['Bailleul', 0, 'à Bailleul', 'de Bailleul'],
    ['Anor', 1, 'à Anor', 'd’Anor'],
    ['Le Quesnoy', 2, 'au Quesnoy', 'du Quesnoy'],
    ['La Gorgue', 3, 'à La Gorgue', 'de La Gorgue'],
    ['Les Moëres', 4, 'aux Moëres', 'des Moëres'],
    ['L’Orée de Mormal', 5, 'à L’Orée de Mormal', 'de L’Orée de Mormal'],
  ])('%s (%i)', (nom, liaison, nom_a, nom_de) => {
    expect(withPrepositions(nom, liaison)).toEqual({ nom_a, nom_de });
  });

  it('refuses a name without the article that its code announces', () => {
    expect(() => withPrepositions('Quesnoy', 2)).toThrow('« Quesnoy » ne commence pas par « Le ».');
  });
});

describe('the names of real communes', async () => {
  const { communes } = await readTerritoire(PATHS.content);
  const byName = new Map(communes.map((commune) => [commune.nom, commune]));

  it.each([
    ['Anor', 'à Anor', 'd’Anor'],
    ['Hondschoote', 'à Hondschoote', 'd’Hondschoote'],
    ['Hazebrouck', 'à Hazebrouck', 'd’Hazebrouck'],
    ['Holque', 'à Holque', 'de Holque'],
    ['Hem', 'à Hem', 'de Hem'],
    ['Haut-Lieu', 'à Haut-Lieu', 'de Haut-Lieu'],
    ['Écaillon', 'à Écaillon', 'd’Écaillon'],
    ['Iwuy', 'à Iwuy', 'd’Iwuy'],
    ['Lille', 'à Lille', 'de Lille'],
    ['Lesquin', 'à Lesquin', 'de Lesquin'],
    ['Villeneuve-d’Ascq', 'à Villeneuve-d’Ascq', 'de Villeneuve-d’Ascq'],
    ['Le Quesnoy', 'au Quesnoy', 'du Quesnoy'],
    ['Le Cateau-Cambrésis', 'au Cateau-Cambrésis', 'du Cateau-Cambrésis'],
    ['La Bassée', 'à La Bassée', 'de La Bassée'],
    ['La Gorgue', 'à La Gorgue', 'de La Gorgue'],
    ['Les Rues-des-Vignes', 'aux Rues-des-Vignes', 'des Rues-des-Vignes'],
    ['L’Orée de Mormal', 'à L’Orée de Mormal', 'de L’Orée de Mormal'],
  ])('%s', (nom, nom_a, nom_de) => {
    expect(byName.get(nom)).toMatchObject({ nom_a, nom_de });
  });

  it('never leaves « à Le », « de Le », « à Les » or « de Les »', () => {
    const wrong = communes.filter(
      ({ nom_a, nom_de }) => /^(à|de) Les? /.test(nom_a) || /^de Les? /.test(nom_de),
    );
    expect(wrong.map(({ nom }) => nom)).toEqual([]);
  });
});

describe('toTypographic', () => {
  it.each([
    ["L'Orée de Mormal", 'L’Orée de Mormal'],
    ['CA Coeur de Flandre', 'CA Cœur de Flandre'],
    ["CC Coeur de l'Avesnois", 'CC Cœur de l’Avesnois'],
    ['Escaudoeuvres', 'Escaudoeuvres'],
    ['Lille', 'Lille'],
  ])('%s -> %s', (name, expected) => {
    expect(toTypographic(name)).toBe(expected);
  });
});
