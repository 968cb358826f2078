import { describe, expect, it } from 'vitest';
import { isSameStreet, normaliseAddress } from '../../../data-pipeline/steps/normalise-address.ts';
import { isSameName, isSimilarName, nameTokens } from '../../../data-pipeline/steps/normalise-name.ts';

describe('normaliseAddress', () => {
  it.each([
    ['16 RUE DE BERGUES', '16 rue bergues', true],
    ['19 PL DE L EUROPE', '19 place europe', true],
    ['28b Rue Jean Baptiste Lebas', '28 bis rue jean baptiste lebas', true],
    ['55 B ALL SAINT ROCH', '55 bis allee saint roch', true],
    ['1A Chaussée Brunehaut', '1 a chaussee brunehaut', true],
    ['04 rue Mirabeau\nBP 90006', '4 rue mirabeau', true],
    ['5, Rue Decarnin', '5 rue decarnin', true],
    ['746, rue Jean-Perrin', '746 rue jean perrin', true],
    ['104-108 boulevard de Metz', '104 boulevard metz', true],
    ['12/13 place du général de gaulle', '12 place general gaulle', true],
    ['3 r. des Lilas', '3 rue lilas', true],
    ['rue de castres  59146 Pecquencourt', 'rue castres', false],
    ['Place roger Vandembergue\nB.P. 11', 'place roger vandembergue', true],
    ['Hôtel de Ville', 'hotel ville', true],
    ['Rue Michel RONDET', 'rue michel rondet', false],
    ['rue du 8 mai 1945', 'rue 8 mai 1945', false],
  ])('%s -> %s', (adresse, cle, exacte) => {
    expect(normaliseAddress(adresse)).toMatchObject({ cle, exacte });
  });

  it.each([null, '', 'BP 12', '59000 Lille Cedex'])('%s has no street', (adresse) => {
    expect(normaliseAddress(adresse === '59000 Lille Cedex' ? `, ${adresse}` : adresse)).toBeNull();
  });
});

describe('isSameStreet', () => {
  it.each([
    ['52 RUE GEN ANNE DE BOURDONNAYE', '54 Rue du Général de la Bourdonnaye', true],
    ['Rue Michel RONDET', '69 rue Michel Rondet', true],
    ['35 rue Foch', '35 bis rue du Maréchal Foch', true],
    ['3 rue Neuve', '14 rue de Lille', false],
    ['Rue', '14 rue de Lille', false],
  ])('%s / %s', (a, b, attendu) => {
    const [x, y] = [normaliseAddress(a), normaliseAddress(b)];
    expect(x !== null && y !== null && isSameStreet(x, y)).toBe(attendu);
    expect(x !== null && y !== null && isSameStreet(y, x)).toBe(attendu);
  });
});

describe('names', () => {
  it.each([
    ['CCAS de Croix', 'Centre Communal d’Action Sociale de Croix', 'Croix', true, true],
    ['Ville de Raismes', 'MAIRIE DE RAISMES', 'Raismes', true, true],
    ['Maison France services Abscon', 'FRANCE SERVICE ABSCON', 'Abscon', true, true],
    ['UTPAS Armentières', 'Maison Nord Solidarités d’Armentières', 'Armentières', true, true],
    ['France services La Poste d’Anor', 'France services Anor', 'Anor', false, true],
    ['Konexio Lille', 'Les Mots pour l’Écrire', 'Lille', false, false],
    ['CCAS Dunkerque – Antenne de Malo', 'CCAS Dunkerque – Antenne du Centre', 'Dunkerque', false, false],
    ['Lille', 'Lille', 'Lille', false, false],
  ])('%s / %s', (a, b, commune, memes, semblables) => {
    const [x, y] = [nameTokens(a, commune), nameTokens(b, commune)];
    expect(isSameName(x, y)).toBe(memes);
    expect(isSimilarName(x, y)).toBe(semblables);
  });
});
