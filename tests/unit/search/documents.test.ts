import { describe, expect, it } from 'vitest';
import type { AncienneCommune } from '../../../data-pipeline/model/commune.ts';
import type { Demarche } from '../../../data-pipeline/model/demarche.ts';
import type { Operateur } from '../../../data-pipeline/model/operateur.ts';
import { toColumns, toRows } from '../../../data-pipeline/model/recherche.ts';
import { decodeDocuments, type Entree } from '../../../src/features/search/decode-documents.ts';
import { toSearchDocuments, type SearchSources } from '../../../src/view-models/search-documents.ts';

const LOMME: AncienneCommune = { code_insee: '59355', nom: 'Lomme', genre: 'associee', slug: 'lomme-59355' };

const commune = (code_insee: string, nom: string, population: number, anciennes: AncienneCommune[] = []) => ({
  code_insee,
  nom,
  codes_postaux: ['59160', '59000', '59800'],
  latitude: 50.63178,
  longitude: 3.04704,
  population,
  anciennes,
});

const lieu = (id: string, nom: string, slug: string) => ({
  id,
  nom,
  slug,
  code_insee: '59350',
  familles: ['accueil-social', 'mediation-numerique'] as const,
});

const caf: Operateur = {
  id: 'caf',
  nom: 'Caisse d’allocations familiales',
  sigle: 'Caf',
  anciens_noms: ['caisse d’allocation familiale'],
  mots: ['la caf'],
  fautes: ['kaf'],
  familles: ['france-services', 'accueil-social'],
  partenaire_france_services: true,
  telephone: '3230',
  en_ligne: { nom: 'Caf', url: 'https://www.caf.fr/' },
};

const rsa: Demarche = {
  id: 'rsa',
  titre: 'Je demande le RSA',
  titre_court: 'RSA',
  theme: 'argent',
  resume: 'Un conseiller fait la demande avec vous.',
  familles: ['accueil-social'],
  operateurs: ['caf'],
  mots: ['rmi', 'rsa'],
  fautes: ['er s a'],
  a_apporter: [],
  cout: null,
  urgence: { numero: '115', nom: 'Samu social', quand: 'Tout de suite.' },
  en_ligne: null,
};

const sources = (changes: Partial<Record<keyof SearchSources, unknown>> = {}): SearchSources =>
  ({
    communes: [commune('59350', 'Lille', 238_246, [LOMME]), commune('59001', 'Le Doulieu', 500)],
    lieux: [
      lieu('ccas-1', 'CCAS d’Étrœungt', 'ccas-d-etroeungt-ccas-1'),
      lieu('b2', 'Un nom très long', 'un-nom-b2'),
      lieu('c3', '★', 'c3'),
    ],
    fiches: [],
    demarches: [rsa],
    operateurs: [caf],
    ...changes,
  }) as SearchSources;

const decoded = (from: SearchSources): Map<string, Entree> =>
  new Map(decodeDocuments(toSearchDocuments(from)).map((entree) => [entree.id, entree]));

describe('search documents', () => {
  it.each([
    ['59350', 'commune', 'Lille', '/communes/lille-59350/', '59160, 59000…'],
    ['59001', 'commune', 'Le Doulieu', '/communes/le-doulieu-59001/', '59160, 59000…'],
    ['ccas-1', 'lieu', 'CCAS d’Étrœungt', '/lieux/ccas-d-etroeungt-ccas-1/', 'Lille'],
    ['b2', 'lieu', 'Un nom très long', '/lieux/un-nom-b2/', 'Lille'],
    ['c3', 'lieu', '★', '/lieux/c3/', 'Lille'],
    ['caf', 'operateur', 'Caisse d’allocations familiales (Caf)', '/recherche/#besoin=caf', '3230'],
    ['rsa', 'demarche', 'Je demande le RSA', '/demarches/rsa/', 'urgence : 115'],
    ['mobilite', 'famille', 'Plateformes de mobilité', '/services/mobilite/', ''],
  ])('give back %s', (id, genre, label, href, detail) => {
    expect(decoded(sources()).get(id)).toMatchObject({ genre, label, href, detail });
  });

  it('keep every way to call an entry, and who answers', () => {
    const entrees = decoded(sources());
    expect(entrees.get('59350')?.appellations).toEqual([
      ['Lille', 'nom'],
      ['Lille', 'nom'],
      ['Lomme', 'ancien'],
      ['59160', 'postal'],
      ['59000', 'postal'],
      ['59800', 'postal'],
      ['59350', 'insee'],
      ['59355', 'insee'],
    ]);
    expect(entrees.get('59350')).toMatchObject({ latitude: 50.632, longitude: 3.047, rang: 1 });
    expect(entrees.get('rsa')).toMatchObject({
      familles: ['accueil-social'],
      operateurs: ['caf'],
      court: 'RSA',
    });
    expect(entrees.get('rsa')?.appellations).toContainEqual(['115', 'mot']);
    expect(entrees.get('ccas-1')?.familles).toEqual(['accueil-social', 'mediation-numerique']);
  });

  it('are the same whatever the order of the sources', () => {
    const { communes, lieux } = sources();
    const turned = sources({ communes: [...communes].reverse(), lieux: [...lieux].reverse() });
    expect(JSON.stringify(toSearchDocuments(turned))).toBe(JSON.stringify(toSearchDocuments(sources())));
  });

  it('keep the codes of Corse', () => {
    const corse = sources({
      communes: ['2A004', '2A006', '30001'].map((code) => commune(code, 'Nom', 1)),
      lieux: [],
    });
    const ids = [...decoded(corse).values()].filter(({ genre }) => genre === 'commune').map(({ id }) => id);
    expect(ids).toEqual(['2A004', '2A006', '30001']);
  });

  it.each([
    ['a commune', { lieux: [{ ...lieu('b2', 'Nom', 'nom-b2'), code_insee: '59999' }] }, '59999'],
    ['an operator', { demarches: [{ ...rsa, operateurs: ['cpam'] }] }, 'cpam'],
    ['a slug', { lieux: [lieu('b2', 'Nom', 'autre-b2')] }, 'autre-b2'],
  ])('refuse %s that is not there', (_, changes, told) => {
    expect(() => toSearchDocuments(sources(changes))).toThrow(told);
  });
});

describe('columns', () => {
  it.each([
    [[]],
    [[{ a: 1, b: ['x'] }]],
    [
      [
        { a: 1, b: [] as string[] },
        { a: 2, b: ['y'] },
      ],
    ],
  ])('give back the rows %j', (rows) => {
    expect(toRows(toColumns<object>(rows))).toEqual(rows);
  });
});
