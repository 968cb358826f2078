import { describe, expect, it } from 'vitest';
import { toCandidats } from '../../../src/features/reponses/candidats.ts';
import { countOptions, findAllegements } from '../../../src/features/reponses/comptes.ts';
import {
  AUCUN_FILTRE,
  filterCandidats,
  listItinerants,
  type Filtres,
} from '../../../src/features/reponses/filtres.ts';
import { fromCommune } from '../../../src/features/reponses/origine.ts';
import {
  DUNKERQUE,
  HONDSCHOOTE,
  KILLEM,
  makeArret,
  makeBesoin,
  makeLieu,
  MARDI_10H,
  MARDI_14H,
  MATINS,
} from './cas.ts';

const CAF = makeBesoin({ genre: 'operateur', id: 'caf', familles: ['france-services'] });
const CCAS = makeBesoin({ genre: 'operateur', id: 'ccas', familles: ['accueil-social'], types: ['CCAS'] });

const LIEUX = [
  makeLieu({ id: 'fs', horaires: MATINS, sansRdv: true, rendezVous: 'Sans rendez-vous' }),
  makeLieu({
    id: 'ccas',
    type: 'CCAS',
    familles: ['accueil-social', 'mediation-numerique'],
    commune: KILLEM,
    acces: true,
  }),
  makeLieu({
    id: 'centre',
    type: 'Centre social',
    familles: ['accueil-social'],
    commune: DUNKERQUE,
    horaires: MATINS,
  }),
  makeLieu({
    id: 'bus',
    itinerant: true,
    horaires: MATINS,
    commune: DUNKERQUE,
    arrets: [makeArret(HONDSCHOOTE)],
  }),
];
const CANDIDATS = toCandidats(LIEUX, fromCommune(HONDSCHOOTE));
const keep = (change: Partial<Filtres>, instant = MARDI_10H): string[] =>
  filterCandidats(CANDIDATS, { ...AUCUN_FILTRE, ...change }, instant).map(({ lieu }) => lieu.id);

describe('a list keeps', () => {
  it.each<[string, Partial<Filtres>, string[]]>([
    ['all places without a filter', {}, ['fs', 'ccas', 'centre']],
    ['one famille', { familles: ['mediation-numerique'] }, ['ccas']],
    ['any of two familles', { familles: ['france-services', 'accueil-social'] }, ['fs', 'ccas', 'centre']],
    ['what is open', { ouvert: true }, ['fs', 'centre']],
    ['what needs no appointment', { sansRdv: true }, ['fs']],
    ['what has a sheet of accessibility', { acces: true }, ['ccas']],
    ['services that travel, alone', { itinerant: true }, ['bus']],
    ['the familles that help with an operator', { operateurs: [CAF] }, ['fs']],
    ['an operator’s own counters', { operateurs: [CCAS] }, ['ccas']],
    ['what suits two operators', { operateurs: [CAF, CCAS] }, []],
    ['the commune', { rayon: 'commune' }, ['fs']],
    ['ten kilometres', { rayon: '10' }, ['fs', 'ccas']],
    ['twenty kilometres', { rayon: '20' }, ['fs', 'ccas', 'centre']],
    ['what passes all filters', { familles: ['accueil-social'], ouvert: true, rayon: '10' }, []],
    ['no service that travels as open: nobody knows where it is', { itinerant: true, ouvert: true }, []],
  ])('%s', (_, filtres, ids) => {
    expect(keep(filtres)).toEqual(ids);
  });

  it('what is open at that minute', () => {
    expect(keep({ ouvert: true }, MARDI_14H)).toEqual([]);
  });

  it('nothing within a distance when there is no origin', () => {
    const candidats = toCandidats(LIEUX, null);
    expect(filterCandidats(candidats, { ...AUCUN_FILTRE, rayon: '30' }, MARDI_10H)).toEqual([]);
  });
});

it('shows apart the services that stop in the commune, open or not, near or far', () => {
  const filtres: Filtres = { ...AUCUN_FILTRE, ouvert: true, rayon: '30' };
  expect(listItinerants(CANDIDATS, filtres, MARDI_10H).map(({ lieu }) => lieu.id)).toEqual(['bus']);
  expect(listItinerants(CANDIDATS, { ...filtres, familles: ['mobilite'] }, MARDI_10H)).toEqual([]);
  expect(listItinerants(toCandidats(LIEUX, fromCommune(KILLEM)), filtres, MARDI_10H)).toEqual([]);
});

describe('the counts', () => {
  const options = {
    familles: ['france-services', 'accueil-social', 'mobilite'] as const,
    operateurs: [CAF, CCAS],
    fixes: [],
  };
  const count = (change: Partial<Filtres>) =>
    countOptions(CANDIDATS, { ...AUCUN_FILTRE, ...change }, options, MARDI_10H);

  it('say what each option would leave', () => {
    const comptes = count({});
    expect(comptes).toMatchObject({
      familles: { 'france-services': 1, 'accueil-social': 2, mobilite: 0 },
      ouvert: 2,
      sansRdv: 1,
      itinerant: 1,
      acces: 1,
      rayons: { '': 3, commune: 1, '10': 2, '20': 3, '30': 3 },
      connus: { total: 3, horaires: 2, rendezVous: 1, acces: 1 },
    });
    expect([...comptes.operateurs]).toEqual([
      ['', 3],
      ['caf', 1],
      ['ccas', 1],
    ]);
  });

  it('take the other filters as they are', () => {
    expect(count({ familles: ['accueil-social'] })).toMatchObject({
      familles: { 'france-services': 1, 'accueil-social': 2 },
      ouvert: 1,
      sansRdv: 0,
      rayons: { commune: 0, '10': 1 },
    });
  });

  it.each<[string, Partial<Filtres>]>([
    ['ouvert', { ouvert: true }],
    ['sansRdv', { sansRdv: true }],
    ['itinerant', { itinerant: true }],
    ['acces', { acces: true }],
  ])('of %s hold true once it is chosen', (name, change) => {
    expect(count({})[name as 'ouvert']).toBe(keep(change).length);
  });

  it('keep the operator that the need asks for', () => {
    const comptes = countOptions(
      CANDIDATS,
      { ...AUCUN_FILTRE, operateurs: [CCAS] },
      { ...options, fixes: [CCAS] },
      MARDI_10H,
    );
    expect([...comptes.operateurs]).toEqual([
      ['', 1],
      ['caf', 0],
      ['ccas', 1],
    ]);
  });
});

describe('an empty list', () => {
  it('says which filter to take off, the most generous first', () => {
    const filtres: Filtres = { ...AUCUN_FILTRE, sansRdv: true, familles: ['accueil-social'] };
    expect(findAllegements(CANDIDATS, filtres, MARDI_10H)).toEqual([
      { filtre: 'sansRdv', reste: 2 },
      { filtre: 'familles', reste: 1 },
    ]);
  });

  it('never takes off what the need asks for', () => {
    const filtres: Filtres = { ...AUCUN_FILTRE, operateurs: [CCAS], sansRdv: true };
    expect(findAllegements(CANDIDATS, filtres, MARDI_10H, { operateurs: [CCAS] })).toEqual([
      { filtre: 'sansRdv', reste: 1 },
    ]);
  });

  it('offers nothing when two filters empty it together', () => {
    const filtres: Filtres = {
      ...AUCUN_FILTRE,
      sansRdv: true,
      acces: true,
      rayon: 'commune',
      familles: ['mobilite'],
    };
    expect(findAllegements(CANDIDATS, filtres, MARDI_10H)).toEqual([]);
  });
});
