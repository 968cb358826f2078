import { beforeAll, describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../src/features/search/engine.ts';
import type { SearchEngine } from '../../../src/features/search/search-engine.ts';
import { toSearchDocuments } from '../../../src/view-models/search-documents.ts';
import { shownResults } from '../../support/golden.ts';
import { readSearchSources } from '../../support/search-sources.ts';

let engine: SearchEngine;
beforeAll(async () => {
  engine = createSearchEngine(toSearchDocuments(await readSearchSources()));
});

describe('a result', () => {
  it.each([
    ['lomme', '59350', 'Lomme, aujourd’hui Lille'],
    ['lille', '59350', null],
    ['59122', '59309', 'code postal 59122'],
    ['59070', '59006', 'code INSEE 59070'],
    ['pole emploi', 'france-travail', 'ancien nom : pôle emploi'],
    ['kaf', 'caf', null],
    ['docteur', 'medecin-introuvable', 'pour « docteur »'],
    ['msap', 'france-services', 'aussi appelé MSAP'],
  ])('for « %s » says why it is there', (text, id, why) => {
    expect(
      shownResults(engine.search(text, { limit: 20 })).find((result) => result.id === id)?.pourquoi,
    ).toBe(why);
  });

  it.each([
    ['rsa au cateau', 'RSA au Cateau-Cambrésis', '/recherche/#besoin=rsa&commune=59136'],
    ['caf roubaix', 'Caf à Roubaix', '/recherche/#besoin=caf&commune=59512'],
    [
      'france services cassel',
      'France services à Cassel',
      '/recherche/#besoin=france-services&commune=59135',
    ],
  ])('for « %s » joins the need and the place', (text, label, href) => {
    const [first] = shownResults(engine.search(text));
    expect(first).toMatchObject({ genre: 'reponse', label, href });
  });

  it('shows both meanings of five digits, the postal code first', () => {
    const ids = shownResults(engine.search('59249')).map(({ id }) => id);
    expect(ids).toEqual(['59025', '59257', '59249']);
  });
});

describe('groups', () => {
  it('come best first, cut to the limit, with their whole count', () => {
    const { groupes, total } = engine.search('ccas', { limit: 2 });
    const scores = groupes.map(({ resultats }) => resultats[0]?.score ?? 0);
    expect(scores).toEqual(scores.toSorted((a, b) => b - a));
    expect(Math.max(...groupes.map(({ resultats }) => resultats.length))).toBe(2);
    expect(groupes.reduce((sum, groupe) => sum + groupe.total, 0)).toBe(total);
    expect(total).toBeGreaterThan(20);
  });

  it('hold each entry once', () => {
    const keys = shownResults(engine.search('saint', { limit: 1000 })).map(
      ({ genre, id }) => `${genre} ${id}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  it.each(['', ' ', 'a', '!!!', 'zzzz'])('are none for "%s"', (text) => {
    expect(engine.search(text)).toMatchObject({ groupes: [], total: 0 });
  });

  it('do not depend on what was typed before', () => {
    const fresh = JSON.stringify(engine.search('hondschote'));
    for (const text of ['h', 'hond', 'valencuennes', 'rsa lille']) engine.search(text);
    expect(JSON.stringify(engine.search('hondschote'))).toBe(fresh);
  });

  it('find the begun word with its mistake', () => {
    expect(shownResults(engine.search('hondcho'))[0]?.id).toBe('59309');
  });
});
