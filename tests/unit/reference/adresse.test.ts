import { describe, expect, it } from 'vitest';
import { splitAdresse, tidyComplement } from '../../../data-pipeline/reference/inventaires/regles/adresse.ts';

describe('splitAdresse', () => {
  it.each([
    [
      'postal code and town repeated',
      "139 Rue Leon Beauchamp 59930 La Chapelle-d'Armentières",
      '139 rue Léon Beauchamp',
      '',
    ],
    ['postal code after a hyphen', 'place du 8 mai 1945 - 59620 Aulnoye-Aymeries', 'Place du 8 Mai 1945', ''],
    ['tabs', '9 RUE DU HAUT VINAGE \t59290\tWASQUEHAL', '9 rue du Haut Vinage', ''],
    ['several lines', 'Place du General de Gaulle\n59280\nArmentières', 'Place du Général de Gaulle', ''],
    ['abbreviations', '341 AV DU GEN DE GAULLE', '341 avenue du Général de Gaulle', ''],
    ['PO box', '103 AV DU MARECHAL FOCH - BP 44029', '103 avenue du Maréchal Foch', ''],
    ['PO box glued', 'Parvis BERTHELOT \nBP10405', 'Parvis Berthelot', ''],
    ['PO box first', 'Boite Postale 46,     1Bis RUE MARCEAU', '1 bis rue Marceau', ''],
    ['comma after the number', '150, avenue Harrison', '150 avenue Harrison', ''],
    ['comma and second number', '"746, rue Jean-Perrin"'.slice(1, -1), '746 rue Jean-Perrin', ''],
    ['two numbers', '3 - 5 rue du Jeu de Mail', '3-5 rue du Jeu de Mail', ''],
    ['number with a letter', '28b Rue Jean Baptiste Lebas', '28 B rue Jean Baptiste Lebas', ''],
    ['a zero first', '04 rue Mirabeau\nBP 90006', '4 rue Mirabeau', ''],
    ['lost apostrophe', '19 PL DE L EUROPE', '19 place de l’Europe', ''],
    ['saints', '9 quai St Lazare', '9 quai Saint-Lazare', ''],
    [
      'something before the number',
      'résidence la roseraie 319 rue Racine',
      '319 rue Racine',
      'Résidence la roseraie',
    ],
    [
      'a building, a lone number',
      'centre Vauban - bâtiment Lille - 3199 201 Rue Colbert CS 60030',
      '201 rue Colbert',
      'Centre Vauban, Bâtiment Lille',
    ],
    [
      'a floor',
      'Centre administratif - Boulevard de Lessine - 2ème étage',
      'Boulevard de Lessine',
      'Centre administratif, 2e étage',
    ],
    [
      'the number wins',
      'mairie annexe de Sabatier \n2411 rue Léopold Dussart',
      '2411 rue Léopold Dussart',
      'Mairie annexe de Sabatier',
    ],
    [
      'a second place on its own line',
      '1 Place Du Pavillon\n59600 Maubeuge (siège)\n\nPôle Numérique :\n4 avenue de la Gare 59600 Maubeuge',
      '1 place du Pavillon',
      'Pôle Numérique : 4 avenue de la Gare',
    ],
    ['no street at all', 'FERME DU PONT DE SAINS', '', 'Ferme du Pont de Sains'],
    ['a square alone', 'GRAND PLACE', 'Grand Place', ''],
    ['spelled right by another record', '67 rue du Général Leclercq', '67 rue du Général Leclerc', ''],
    ['nothing', '', '', ''],
  ])('%s', (_, ecrite, adresse, complement_adresse) => {
    expect(splitAdresse(ecrite, ['Armentières'])).toEqual({ adresse, complement_adresse });
  });

  it('drops the name of the lieu and of its town where they stand alone', () => {
    const ecrite = 'CENTRE SOCIAL AMILCAR REGHEM\nLCR\nRUE DU CALVAIRE BP 38\nQuievrechain';
    expect(splitAdresse(ecrite, ['Centre social Amilcar Reghem', 'Quiévrechain'])).toEqual({
      adresse: 'Rue du Calvaire',
      complement_adresse: 'LCR',
    });
  });
});

it.each([
  ['bureau de Poste', 'Bureau de poste'],
  ['centre socio-éducatif', 'Centre socio-éducatif'],
  ['Zae du pigeon blanc', 'ZAE du pigeon blanc'],
])('tidyComplement(%s)', (ecrit, attendu) => {
  expect(tidyComplement(ecrit)).toBe(attendu);
});
