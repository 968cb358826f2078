import { describe, expect, it } from 'vitest';
import { countEdits } from '../../../src/features/search/edits.ts';
import { foldForSearch } from '../../../src/features/search/fold.ts';
import { parseQuery } from '../../../src/features/search/query.ts';
import { soundOf } from '../../../src/features/search/sound.ts';

describe('foldForSearch', () => {
  it.each([
    ['Rexpoëde', 'rexpoede'],
    ['Marcq-en-Barœul', 'marcq en baroeul'],
    ['Villeneuve-d’Ascq', 'villeneuve d ascq'],
    ["Villeneuve d'Ascq", 'villeneuve d ascq'],
    ['St-Amand', 'saint amand'],
    ['Ste-Marie-Cappel', 'sainte marie cappel'],
    ['Flines-lez-Raches', 'flines les raches'],
    ['Flines-lès-Mortagne', 'flines les mortagne'],
    ['Condé s/ l’Escaut', 'conde sur l escaut'],
    ['Bruay S/Escaut', 'bruay sur escaut'],
    ['  59 610  Fourmies ! ', '59 610 fourmies'],
    ['POSTE', 'poste'],
    ['caf/cpam', 'caf cpam'],
    ['?!…', ''],
    ['', ''],
  ])('%s', (text, key) => {
    expect(foldForSearch(text)).toBe(key);
  });

  it.each(['Saint-André-lez-Lille', 'Cœur de l’Avesnois', '1 % logement'])('is stable: %s', (text) => {
    expect(foldForSearch(foldForSearch(text))).toBe(foldForSearch(text));
  });
});

describe('soundOf', () => {
  it.each([
    ['karsat', 'carsat'],
    ['dunquerque', 'dunkerke'],
    ['andicap', 'handicap'],
    ['chomaj', 'chomage'],
    ['mobeuge', 'maubeuge'],
    ['seclain', 'seclin'],
    ['kievrechain', 'quievrechain'],
    ['retrete', 'retraite'],
    ['pention', 'pension'],
    ['papie', 'papiers'],
    ['medcin', 'medecin'],
    ['mediateque', 'mediatheque'],
    ['caudri', 'caudry'],
    ['farmacie', 'pharmacie'],
    ['amande', 'amende'],
  ])('hears %s as %s', (typed, meant) => {
    expect(soundOf(typed)).toBe(soundOf(meant));
  });

  it.each([
    ['lille', 'lomme'],
    ['caf', 'cpam'],
    ['don', 'hem'],
    ['faim', 'femme'],
    ['mairie', 'marie'],
    ['59610', '59620'],
  ])('tells %s from %s', (one, other) => {
    expect(soundOf(one)).not.toBe(soundOf(other));
  });
});

describe('countEdits', () => {
  it.each([
    ['fourmies', 'fourmies', 0],
    ['fournies', 'fourmies', 1],
    ['hondschote', 'hondschoote', 1],
    ['haluin', 'halluin', 1],
    ['fuormies', 'fourmies', 1],
    ['', 'abc', 3],
    ['abc', '', 3],
  ])('%s to %s: %i', (a, b, edits) => {
    expect(countEdits(a, b)).toBe(edits);
  });

  it('lets a word that is being typed go on', () => {
    expect(countEdits('hondcho', 'hondschoote', true)).toBe(1);
    expect(countEdits('hondschoote', 'hond', true)).toBe(7);
  });
});

describe('parseQuery', () => {
  it('keeps what was typed beside its key', () => {
    const { words } = parseQuery('J’ai perdu mes papiers à St-Amand');
    expect(words.map(({ texte }) => texte).join(' ')).toBe('J ai perdu mes papiers à St Amand');
    expect(words.map(({ word }) => word).join(' ')).toBe('j ai perdu mes papiers a saint amand');
  });

  it.each([
    ['fourm', true],
    ['fourmies ', false],
    ['fourmies ?', false],
    ['', false],
  ])('knows whether the last word of "%s" may grow', (text, open) => {
    expect(parseQuery(text).open).toBe(open);
  });

  it('reads thirty words of a text that has more', () => {
    expect(parseQuery('mot '.repeat(50)).words).toHaveLength(30);
  });
});
