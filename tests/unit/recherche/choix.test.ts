import { describe, expect, it } from 'vitest';
import { FAMILLES, MARQUES } from '../../../data-pipeline/model/famille.ts';
import { listChoix, listCommunes } from '../../../src/features/recherche/choix.ts';
import { LETTRES } from '../../../src/features/recherche/draw-choix.ts';
import type { CommuneEntree, Entree } from '../../../src/features/search/decode-documents.ts';
import type { Comprehension, Recherche, Resultat } from '../../../src/features/search/search-engine.ts';

const RIEN_COMPRIS: Comprehension = { besoin: null, commune: null, communes: [], position: false, reste: [] };

const resultat = (genre: Resultat['genre'], changes: Partial<Resultat>): Resultat => ({
  genre,
  id: 'x',
  label: 'X',
  detail: '',
  href: '/x/',
  familles: [],
  pourquoi: null,
  score: 1,
  ...changes,
});

/** One group for each run of results of the same kind, as the engine gives them. */
function recherche(resultats: Resultat[], compris: Partial<Comprehension> = {}): Recherche {
  const groupes = [...Map.groupBy(resultats, ({ genre }) => genre)].map(([genre, membres]) => ({
    genre,
    resultats: membres,
    total: membres.length,
  }));
  return { groupes, compris: { ...RIEN_COMPRIS, ...compris }, total: resultats.length };
}

const besoin = (genre: Entree['genre'], id: string, court: string): Entree => ({
  genre,
  id,
  label: court,
  court,
  detail: '',
  href: `/${id}/`,
  rang: 3,
  familles: [],
  operateurs: [],
  appellations: [],
});

const PAPIERS = besoin('demarche', 'papiers-perdus', 'Papiers perdus');
const LILLE = resultat('commune', {
  id: '59350',
  label: 'Lille',
  detail: '59000',
  href: '/communes/lille-59350/',
});

describe('listChoix', () => {
  it.each([
    ['a commune leads to its page', LILLE, '/communes/lille-59350/'],
    ['a démarche leads to its page', resultat('demarche', { href: '/demarches/rsa/' }), '/demarches/rsa/'],
    [
      'an operator, which has no page, to its answers',
      resultat('operateur', { id: 'caf' }),
      '/recherche/#q=la+caf&besoin=caf',
    ],
    [
      'a need and a place to their answers',
      resultat('reponse', { id: 'papiers-perdus@59249' }),
      '/recherche/#q=la+caf&commune=59249&besoin=papiers-perdus',
    ],
  ])('%s', (_, found, href) => {
    const [groupe] = listChoix(recherche([found]), 'la caf');
    expect(groupe?.choix.map((choix) => choix.href)).toEqual([href]);
  });

  it.each([
    ['Papiers perdus à Fourmies', PAPIERS, 'papiers perdus à Fourmies'],
    ['RSA à Lille', besoin('demarche', 'rsa', 'RSA'), 'RSA à Lille'],
    ['FranceConnect à Lille', besoin('demarche', 'franceconnect', 'FranceConnect'), 'FranceConnect à Lille'],
    [
      'France Travail à Lille',
      besoin('operateur', 'france-travail', 'France Travail'),
      'France Travail à Lille',
    ],
  ])('says %s inside a sentence', (label, sens, said) => {
    const [groupe] = listChoix(recherche([resultat('reponse', { label })], { besoin: sens }), '');
    expect(groupe?.choix[0]?.titre).toBe(`Voir les réponses\u00a0: ${said}`);
  });

  it('offers the answers near oneself before what else was found', () => {
    const found = recherche([resultat('demarche', {})], { besoin: PAPIERS, position: true });
    const [first, second] = listChoix(found, 'papiers perdus près de moi');
    expect(first?.choix).toEqual([
      {
        titre: 'Voir les réponses\u00a0: papiers perdus près de moi',
        note: '',
        famille: null,
        href: '/recherche/#q=papiers+perdus+pr%C3%A8s+de+moi&besoin=papiers-perdus',
      },
    ]);
    expect(second?.titre).toBe('Démarches');
  });

  it.each([
    [
      'the reason, then what tells homonyms apart',
      '59000',
      'Lomme, aujourd’hui Lille',
      'Lomme, aujourd’hui Lille · 59000',
    ],
    ['a code once', '59122', 'code postal 59122', 'code postal 59122'],
    ['the code that was asked, of several', '59122, 59254', 'code postal 59122', 'code postal 59122'],
    ['a detail alone', '59122', null, '59122'],
    ['a reason alone', '', 'ancien nom : pôle emploi', 'ancien nom : pôle emploi'],
    ['nothing', '', null, ''],
  ])('notes %s', (_, detail, pourquoi, note) => {
    const [groupe] = listChoix(recherche([resultat('commune', { detail, pourquoi })]), '');
    expect(groupe?.choix[0]?.note).toBe(note);
  });

  it('marks lieux and familles, and them only', () => {
    const familles = ['mobilite'];
    const genres = ['lieu', 'famille', 'demarche', 'operateur', 'commune'] as const;
    const groupes = listChoix(recherche(genres.map((genre) => resultat(genre, { familles }))), '');
    expect(groupes.map(({ choix }) => choix[0]?.famille)).toEqual(['mobilite', 'mobilite', null, null, null]);
  });

  it.each([
    ['eight of one group', 12, [], ['Communes\u00a0: 8 sur 12']],
    ['all of few', 6, [], ['Communes']],
    ['four of a group beside another', 6, [resultat('lieu', {})], ['Communes\u00a0: 4 sur 6', 'Lieux']],
  ])('shows %s', (_, count, others, titres) => {
    const communes = Array.from({ length: count }, (_, at) => resultat('commune', { id: String(at) }));
    const groupes = listChoix(recherche([...communes, ...others]), '');
    expect(groupes.map(({ titre }) => titre)).toEqual(titres);
  });

  it('lists nothing when nothing is found', () => {
    expect(listChoix(recherche([]), 'xqz')).toEqual([]);
  });
});

describe('listCommunes', () => {
  it('keeps communes only, which lead to the answers to the need', () => {
    const found = recherche([resultat('demarche', {}), LILLE]);
    expect(listCommunes(found, { id: 'rsa', court: 'RSA' })).toEqual([
      {
        titre: 'Communes',
        choix: [
          {
            titre: 'Lille',
            note: '59000',
            famille: null,
            href: '/recherche/#q=RSA&commune=59350&besoin=rsa',
          },
        ],
      },
    ]);
  });

  it('leads to their pages without a need', () => {
    expect(listCommunes(recherche([LILLE]), null)[0]?.choix[0]?.href).toBe('/communes/lille-59350/');
  });

  it('takes the commune that a sentence means', () => {
    const lille: CommuneEntree = { ...besoin('commune', '59350', 'Lille'), latitude: 50.6, longitude: 3 };
    const found = recherche([resultat('demarche', {})], { communes: [lille] });
    expect(listCommunes(found, null)[0]?.choix.map(({ titre }) => titre)).toEqual(['Lille']);
  });

  it('lists nothing when no commune is meant', () => {
    expect(listCommunes(recherche([resultat('demarche', {})]), null)).toEqual([]);
  });
});

it('gives each famille the letter of the model', () => {
  expect(LETTRES).toEqual(Object.fromEntries(FAMILLES.map((famille) => [famille, MARQUES[famille].lettre])));
});
