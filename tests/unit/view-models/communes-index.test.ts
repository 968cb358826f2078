import { expect, it, vi } from 'vitest';
import { listAnciennes, toAncienneCommunePage } from '../../../src/view-models/ancienne-commune.ts';
import { toCommunesIndex } from '../../../src/view-models/communes-index.ts';
import { toPlan } from '../../../src/view-models/plan.ts';
import { makeCommune, makeContexte } from './cas.ts';

vi.mock('astro:content', () => ({ getCollection: () => [] }));

const mormal = makeCommune({
  code_insee: '59006',
  nom: 'L’Orée de Mormal',
  nom_a: 'à L’Orée de Mormal',
  nom_de: 'de L’Orée de Mormal',
  slug: 'l-oree-de-mormal-59006',
  anciennes: [
    { code_insee: '59006', nom: 'L’Orée de Mormal', genre: 'deleguee', slug: 'l-oree-de-mormal-59006' },
    { code_insee: '59070', nom: 'Bermeries', genre: 'deleguee', slug: 'bermeries-59070' },
  ],
});
const ecaillon = makeCommune({ code_insee: '59185', nom: 'Écaillon', slug: 'ecaillon-59185' });
const eccles = makeCommune({ code_insee: '59186', nom: 'Eccles', slug: 'eccles-59186' });
const contexte = makeContexte({ communes: [mormal, eccles, ecaillon] });

it('files every name under its initial, accents aside', () => {
  const { groupes } = toCommunesIndex(contexte);
  expect(groupes.map(({ ancre, entrees }) => [ancre, ...entrees.map(({ nom }) => nom)])).toEqual([
    ['lettre-b', 'Bermeries'],
    ['lettre-e', 'Écaillon', 'Eccles'],
    ['lettre-l', 'L’Orée de Mormal'],
  ]);
});

it('says what a former name became, and leads to its own page', () => {
  const [bermeries] = toCommunesIndex(contexte).groupes[0]?.entrees ?? [];
  expect(bermeries).toEqual({
    nom: 'Bermeries',
    href: '/communes/bermeries-59070/',
    devenue: 'L’Orée de Mormal',
  });
});

it('counts today’s communes and former names apart', () => {
  expect(toCommunesIndex(contexte).etendue).toBe(
    '3\u00a0communes, et 1\u00a0ancien nom qui mènent à la commune d’aujourd’hui.',
  );
});

it('gives a page to former names only', () => {
  expect(listAnciennes([mormal]).map(({ ancienne }) => ancienne.slug)).toEqual(['bermeries-59070']);
});

it.each([
  ['deleguee', 'C’est une commune déléguée'],
  ['associee', 'C’est une commune associée'],
  ['ancienne', 'C’est une ancienne commune'],
] as const)('says that a former commune is %s', (genre, words) => {
  const page = toAncienneCommunePage(
    { code_insee: '59070', nom: 'Bermeries', genre, slug: 'bermeries-59070' },
    mormal,
    [],
  );
  expect(page.phrase).toBe('Bermeries fait aujourd’hui partie de L’Orée de Mormal.');
  expect(page.genre).toContain(words);
  expect(page.href).toBe('/communes/l-oree-de-mormal-59006/');
});

it('maps the site with the initials of communes and the EPCI of each SCoT', () => {
  const plan = toPlan(contexte);
  expect(plan.lettres.map(({ href }) => href)).toEqual([
    '/communes/#lettre-b',
    '/communes/#lettre-e',
    '/communes/#lettre-l',
  ]);
  expect(plan.territoires).toEqual([
    {
      nom: 'SCoT Flandre',
      href: '/territoires/scot-flandre/',
      epci: [{ nom: 'CC des Hauts de Flandre', href: '/territoires/cc-des-hauts-de-flandre/' }],
    },
  ]);
});
