import { describe, expect, it, vi } from 'vitest';
import { ageSentence } from '../../../src/view-models/age.ts';
import { correctionMail } from '../../../src/view-models/courriel-correction.ts';
import { MAX_COMMUNES, toCommunesProches } from '../../../src/view-models/lieu-communes.ts';
import { toLieuPage } from '../../../src/view-models/lieu-page.ts';
import { licenceText } from '../../../src/view-models/lieu-sources.ts';
import { MAX_TITLE, uniqueTitles } from '../../../src/view-models/lieu-titre.ts';
import type { Lieu } from '../../../data-pipeline/model/lieu.ts';
import { makeCommune, makeContexte, makeLieu } from './cas.ts';

vi.mock('astro:content', () => ({ getCollection: () => [] }));

const URL_PAGE = 'https://guichet.example/lieux/france-services-fs-1/';
const pageOf = (facts: Partial<Lieu>, others: Lieu[] = []) => {
  const lieu = makeLieu(facts);
  return toLieuPage(lieu, 'France services', URL_PAGE, makeContexte({ lieux: [lieu, ...others] }));
};

describe('the way to a lieu', () => {
  it.each([
    ['an address', {}, 'geo:50.98,2.58', null, 'Le repère est à l’adresse.'],
    [
      'a commune only',
      { precision: 'commune' },
      null,
      'L’emplacement exact n’est pas connu\u00a0: sur la carte, le repère est au centre de la commune.',
      'Le repère est au centre de la commune.',
    ],
    [
      'a bus',
      { itinerant: true },
      null,
      'Ce service se déplace\u00a0: cette adresse est sa base, pas un guichet.',
      'La base de ce service.',
    ],
  ] as const)('with %s', (_case, facts, yAller, reserve, carteLegende) => {
    expect(pageOf(facts)).toMatchObject({ yAller, reserve, carteLegende });
  });
});

it('names each subject that the inventory knows, and no other', () => {
  const { faits } = pageOf({ services: ['aide aux démarches'], frais_a_charge: ['Gratuit'] });
  expect(faits).toEqual([
    { titre: 'Ce qu’on peut y faire', valeurs: ['Aide aux démarches'] },
    { titre: 'Prix', valeurs: ['Gratuit'] },
  ]);
});

it('leaves out a famille that the type already names, and keeps both sheets', () => {
  const page = pageOf({ familles: ['france-services', 'mediation-numerique'] });
  expect(page.familles.map(({ nom }) => nom)).toEqual(['Médiation numérique']);
  expect(page.fiches).toEqual(['france-services', 'mediation-numerique']);
});

it('lists the other lieux of the commune', () => {
  const ccas = makeLieu({ id: 'ac-2', nom: 'CCAS', type: 'ccas', familles: ['accueil-social'] });
  const away = makeLieu({ id: 'ac-3', nom: 'Loin', code_insee: '59350' });
  expect(pageOf({}, [ccas, away]).voisins.map(({ id }) => id)).toEqual(['ac-2']);
});

it('lists the stops of a bus with their commune, and none for a counter', () => {
  const bus = makeLieu({ itinerant: true, type: 'bus-france-services' });
  const stop = {
    id: 'it-1',
    lieu: bus.id,
    code_insee: '59309',
    endroit: null,
    regle: 'FREQ=MONTHLY;BYDAY=2WE',
    dates: [],
    horaires: null,
    exceptions: [],
    dit_par_la_source: null,
    source: 'liste',
    source_url: null,
    date_maj: '2021',
    statut: 'a-verifier' as const,
  };
  const contexte = makeContexte({ lieux: [bus], itinerances: [stop] });
  expect(toLieuPage(bus, 'Bus', URL_PAGE, contexte).arrets).toMatchObject([
    { commune: { nom: 'Hondschoote' }, quand: 'le deuxième mercredi du mois', aVerifier: true },
  ]);
  expect(pageOf({}).arrets).toBeNull();
});

describe('the communes for which it comes first', () => {
  const communes = Array.from({ length: MAX_COMMUNES + 5 }, (_, rang) => {
    const commune = makeCommune({
      code_insee: String(59001 + rang),
      nom: `Commune ${String(rang).padStart(2, '0')}`,
      slug: `commune-${String(rang)}`,
    });
    const proche = { lieu: 'fs-1', numero: 1, dans_la_commune: rang === 34, metres: 1000 * rang, minutes: 5 };
    return { ...commune, proches: { ...commune.proches, 'france-services': [proche] } };
  });
  const contexte = makeContexte({ communes });

  it('are cut to the nearest, by name', () => {
    const lieu = makeLieu({ plus_proche_pour: communes.map(({ code_insee }) => code_insee) });
    const page = toCommunesProches(lieu, contexte);
    const names = page.communes.map(({ nom }) => nom);
    expect(names).toHaveLength(MAX_COMMUNES);
    expect(names).toEqual(names.toSorted());
    // Its own commune is the nearest, whatever the distance to its centre.
    expect(names).toContain('Commune 34');
    expect(names).not.toContain('Commune 33');
    expect(page.coupee).toBe('Les 30 plus proches sur 35\u00a0communes.');
  });

  it('are whole when few', () => {
    expect(toCommunesProches(makeLieu({ plus_proche_pour: ['59002'] }), contexte).coupee).toBeNull();
  });
});

describe('the message that corrects a lieu', () => {
  const lieu = makeLieu({ nom: 'CCAS & Cie', telephone: '+33359734180' });
  const read = (mail: string) => {
    const { pathname, searchParams } = new URL(mail);
    return { pathname, subject: searchParams.get('subject'), body: searchParams.get('body') ?? '' };
  };

  it('names the lieu, its id and its page, one line a field', () => {
    const { subject, body } = read(correctionMail(lieu, URL_PAGE, null));
    expect(subject).toBe('Correction : CCAS & Cie, Hondschoote (fs-1)');
    const lines = body.split('\r\n');
    expect(lines).toContain('Téléphone (affiché : 03 59 73 41 80) : ');
    expect(lines).toContain('Horaires (affiché : inconnu) : ');
    expect(lines).toContain('Identifiant : fs-1');
    expect(lines).toContain(`Page : ${URL_PAGE}`);
  });

  it('writes line ends as CRLF and spaces as %20', () => {
    const mail = correctionMail(lieu, URL_PAGE, null);
    expect(mail).toContain('%0D%0A');
    expect(mail).not.toMatch(/[+\s]|%0A%0A/);
  });

  it.each([
    [null, ''],
    ['corrections@lenord.example', 'corrections@lenord.example'],
  ])('goes to %s', (recipient, pathname) => {
    expect(read(correctionMail(lieu, URL_PAGE, recipient)).pathname).toBe(pathname);
  });
});

describe('titles', () => {
  const titlesOf = (...lieux: Partial<Lieu>[]): string[] => [
    ...uniqueTitles(lieux.map((facts, rang) => makeLieu({ id: `x-${String(rang)}`, ...facts }))).values(),
  ];

  it.each([
    ['adds the commune', [{ nom: 'CCAS' }], ['CCAS, Hondschoote']],
    ['does not repeat it', [{ nom: 'CCAS d’Hondschoote' }], ['CCAS d’Hondschoote']],
    [
      'tells homonyms apart by type',
      [
        { nom: 'Le Phare', type: 'association' },
        { nom: 'Le Phare', type: 'mediatheque' },
      ],
      ['Le Phare, Hondschoote (Association)', 'Le Phare, Hondschoote (Médiathèque)'],
    ],
    [
      'tells homonyms apart by address',
      [
        { nom: 'CCAS', adresse: '1 rue A' },
        { nom: 'CCAS', adresse: '2 rue B' },
      ],
      ['CCAS, Hondschoote (1 rue A)', 'CCAS, Hondschoote (2 rue B)'],
    ],
    [
      'tells homonyms apart by id when nothing else does',
      [{ nom: 'CCAS' }, { nom: 'CCAS' }],
      ['CCAS, Hondschoote (x-0)', 'CCAS, Hondschoote (x-1)'],
    ],
  ] as [string, Partial<Lieu>[], string[]][])('%s', (_case, lieux, titles) => {
    expect(titlesOf(...lieux)).toEqual(titles);
  });

  it('cuts a long name between words, and keeps its commune', () => {
    const [title = ''] = titlesOf({
      nom: 'Service social de proximité – bureau de Saint-André (MNS La Madeleine)',
    });
    expect(title).toBe('Service social de proximité – bureau de Saint-André…, Hondschoote');
    expect(title.length).toBeLessThanOrEqual(MAX_TITLE);
  });
});

it.each([
  ['2024-08-01', 'il y a 2\u00a0ans'],
  ['2025-11-23', 'il y a 1\u00a0an'],
  ['2025-11-24', 'il y a 11\u00a0mois'],
  ['2026-10', 'il y a 1\u00a0mois'],
  ['2026-10-24', 'il y a moins d’un mois'],
  ['2016', 'il y a 10\u00a0ans'],
  ['2026', 'cette année'],
  ['inconnue', null],
])('counts the age of %s', (date, words) => {
  expect(ageSentence(date, '2026-11-23')).toBe(words);
});

it.each([
  ['Licence Ouverte', true, 'Licence Ouverte'],
  ['Licence Ouverte', false, 'Licence Ouverte (à confirmer par le producteur)'],
  ['Licence Ouverte (à confirmer)', false, 'Licence Ouverte (à confirmer)'],
])('words the licence %s, confirmed: %s', (licence, licence_confirmee, words) => {
  expect(licenceText({ licence, licence_confirmee })).toBe(words);
});
