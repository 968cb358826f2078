import { describe, expect, it } from 'vitest';
import type { Donnees } from '../../../src/features/reponses/decode-lieux.ts';
import {
  hasAnswer,
  RIEN_LU,
  toDemande,
  toEtatFamilles,
  toFiltres,
  withCommune,
  withoutBesoin,
  withoutFilters,
  withoutPlace,
  withPosition,
  type Demande,
  type Lecture,
} from '../../../src/features/reponses/demande.ts';
import { formatEtat, parseEtat } from '../../../src/features/reponses/etat-url.ts';
import { fromCommune, fromPoint } from '../../../src/features/reponses/origine.ts';
import { DUNKERQUE, HONDSCHOOTE, KILLEM, makeBesoin } from './cas.ts';

const PAPIERS = makeBesoin();
const CAF = makeBesoin({ genre: 'operateur', id: 'caf', nom: 'Caf', familles: ['france-services'] });
const COMMUNES = [HONDSCHOOTE, KILLEM, DUNKERQUE];
const DONNEES: Donnees = {
  lieux: [],
  communes: new Map(COMMUNES.map((commune) => [commune.code, commune])),
  besoins: new Map([PAPIERS, CAF].map((besoin) => [besoin.id, besoin])),
  familles: ['france-services', 'accueil-social'],
};
const ask = (address: string, lecture: Partial<Lecture> = {}): Demande =>
  toDemande(parseEtat(address), { ...RIEN_LU, ...lecture }, DONNEES);

describe('what is asked', () => {
  it('comes from the sentence', () => {
    const demande = ask('?q=papiers+a+killem', {
      besoin: 'papiers-perdus',
      communes: ['59326'],
      reste: ['zut'],
    });
    expect(demande).toMatchObject({ besoin: PAPIERS, commune: KILLEM, choix: [], reste: ['zut'] });
  });

  it('comes first from the address', () => {
    const demande = ask('?q=caf+killem&besoin=papiers-perdus&commune=59183', {
      besoin: 'caf',
      communes: ['59326'],
    });
    expect(demande).toMatchObject({ besoin: PAPIERS, commune: DUNKERQUE });
  });

  it('is to be chosen when a postal code is shared', () => {
    const shared = { communes: ['59326', '59309'] };
    expect(ask('?q=59122', shared)).toMatchObject({ commune: KILLEM, choix: [KILLEM, HONDSCHOOTE] });
    expect(ask('?q=59122&commune=59309', shared)).toMatchObject({ commune: HONDSCHOOTE, choix: [] });
  });

  it.each([
    '?commune=59999',
    '?besoin=inconnu',
    '?operateur=inconnu',
    '?operateur=papiers-perdus',
    '?rayon=10',
    '',
  ])('is nothing with %s', (address) => {
    expect(hasAnswer(ask(address))).toBe(false);
  });

  it.each([
    '?commune=59309',
    '?besoin=caf',
    '?operateur=caf',
    '?famille=accueil-social',
    '?ouvert=1',
    '?rdv=sans',
  ])('is something with %s', (address) => {
    expect(hasAnswer(ask(address))).toBe(true);
  });

  it('ignores familles that do not exist', () => {
    expect(ask('?famille=accueil-social,licorne').etat.familles).toEqual(['accueil-social']);
  });
});

describe('the filters', () => {
  const origine = fromCommune(HONDSCHOOTE);

  it('begin with the famille to try first', () => {
    expect(toFiltres(ask('?besoin=papiers-perdus'), origine, true).familles).toEqual(['france-services']);
    expect(toFiltres(ask('?besoin=papiers-perdus&famille='), origine, true).familles).toEqual([]);
    expect(toFiltres(ask('?commune=59309'), origine, true).familles).toEqual([]);
  });

  it('ask for the operator that is the need, and for the one that is chosen', () => {
    expect(toFiltres(ask('?besoin=caf'), origine, true).operateurs).toEqual([CAF]);
    expect(toFiltres(ask('?operateur=caf'), origine, true).operateurs).toEqual([CAF]);
  });

  it('measure only from somewhere', () => {
    const device = fromPoint(KILLEM, COMMUNES);
    expect(toFiltres(ask('?rayon=10'), null, true).rayon).toBe('');
    expect(toFiltres(ask('?rayon=10'), device, true).rayon).toBe('10');
    expect(toFiltres(ask('?rayon=commune'), device, true).rayon).toBe('');
    expect(toFiltres(ask('?rayon=commune'), origine, true).rayon).toBe('commune');
  });

  it('never hide all lieux for a fact that is known of none', () => {
    expect(toFiltres(ask('?acces=1'), origine, false).acces).toBe(false);
    expect(toFiltres(ask('?acces=1'), origine, true).acces).toBe(true);
  });

  it.each([
    ['?besoin=papiers-perdus', ['france-services'], null],
    ['?besoin=papiers-perdus', [], []],
    ['?besoin=papiers-perdus', ['accueil-social'], ['accueil-social']],
    ['', [], null],
  ] as const)('with %s, familles %j are written %j', (address, chosen, written) => {
    expect(toEtatFamilles(ask(address), chosen)).toEqual(written);
  });
});

describe('a choice writes', () => {
  const demande = ask('?q=papiers+a+killem&ouvert=1&rayon=commune', {
    besoin: 'papiers-perdus',
    communes: ['59326'],
  });

  it.each([
    [
      'the place alone, once the need is taken off',
      withoutBesoin(demande),
      'commune=59326&ouvert=1&rayon=commune',
    ],
    ['the need alone, once the place is taken off', withoutPlace(demande), 'besoin=papiers-perdus&ouvert=1'],
    [
      'another place',
      withCommune(demande, '59183'),
      'commune=59183&besoin=papiers-perdus&ouvert=1&rayon=commune',
    ],
    ['nothing of where the device is', withPosition(demande), 'besoin=papiers-perdus&ouvert=1'],
    ['no filter', withoutFilters(demande), 'q=papiers+a+killem'],
  ])('%s', (_, etat, address) => {
    expect(formatEtat(etat)).toBe(address);
  });
});
