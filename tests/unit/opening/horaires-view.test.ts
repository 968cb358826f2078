import { describe, expect, it } from 'vitest';
import type { Exception, Horaires, Plage } from '../../../data-pipeline/model/horaires.ts';
import {
  exceptionLines,
  feriesSentence,
  ouvertureAttributes,
  shortWeek,
  validiteSentence,
  weekLines,
} from '../../../src/view-models/horaires.ts';

const MATIN: Plage = [540, 720];
const APRES_MIDI: Plage = [840, 1020];
const JOURNEE = [MATIN, APRES_MIDI];

const withWeek = (...semaine: Plage[][]): Horaires => ({
  semaine: Array.from({ length: 7 }, (_, rang) => semaine[rang] ?? []),
  feries: null,
  exceptions: [],
  valables_jusqu_au: null,
});
const bureau = withWeek(JOURNEE, JOURNEE, JOURNEE, JOURNEE, [[540, 780]]);
const withExceptions = (...exceptions: Exception[]): Horaires => ({ ...bureau, exceptions });
const exception = (du: string, au: string, plages: Plage[] = [], motif: string | null = null): Exception => ({
  du,
  au,
  plages,
  motif,
});

const plain = (texte: string): string => texte.replaceAll('\u00a0', ' ');

describe('the week', () => {
  it.each<[string, Horaires | null, string[], string]>([
    [
      'an office',
      bureau,
      ['Lundi au jeudi: 9 h – 12 h, 14 h – 17 h', 'Vendredi: 9 h – 13 h', 'Samedi et dimanche: Fermé'],
      'lun.–jeu. 9 h–12 h, 14 h–17 h ; ven. 9 h–13 h',
    ],
    [
      'two days in a row, equal days apart',
      withWeek([MATIN], [MATIN], [], [MATIN], [], [[570, 750]]),
      [
        'Lundi et mardi: 9 h – 12 h',
        'Mercredi: Fermé',
        'Jeudi: 9 h – 12 h',
        'Vendredi: Fermé',
        'Samedi: 9 h 30 – 12 h 30',
        'Dimanche: Fermé',
      ],
      'lun. et mar. 9 h–12 h ; jeu. 9 h–12 h ; sam. 9 h 30–12 h 30',
    ],
    [
      'always',
      withWeek(...Array.from({ length: 7 }, (): Plage[] => [[0, 1440]])),
      ['Tous les jours: 24 h sur 24'],
      'tous les jours 24 h sur 24',
    ],
    [
      'nights',
      withWeek([], [], [], [], [], [[1320, 1560]], [[1080, 1440]]),
      ['Lundi au vendredi: Fermé', 'Samedi: 22 h – 2 h', 'Dimanche: 18 h – minuit'],
      'sam. 22 h–2 h ; dim. 18 h–minuit',
    ],
    ['never in the week', withWeek(), ['Tous les jours: Fermé'], ''],
    ['unknown', null, [], ''],
  ])('%s', (_nom, horaires, lignes, courte) => {
    expect(weekLines(horaires).map(({ jours, plages }) => `${jours}: ${plain(plages)}`)).toEqual(lignes);
    expect(plain(shortWeek(horaires))).toBe(courte);
  });

  it('gives each line its days, so that today can be marked', () => {
    expect(weekLines(bureau).map(({ jourDebut, jourFin }) => [jourDebut, jourFin])).toEqual([
      [1, 4],
      [5, 5],
      [6, 7],
    ]);
  });

  it('never breaks a line inside an hour', () => {
    expect(weekLines(withWeek([[570, 720]]))[0]?.plages).toBe('9\u00a0h\u00a030\u00a0– 12\u00a0h');
  });
});

it.each<[Horaires['feries'], string]>([
  [null, 'Jours fériés : appelez avant de venir.'],
  [[], 'Fermé les jours fériés.'],
  [[[600, 660]], 'Jours fériés : 10 h – 11 h.'],
])('public holidays %j', (feries, phrase) => {
  expect(plain(feriesSentence({ ...bureau, feries }))).toBe(phrase);
});

describe('exceptions', () => {
  it.each<[string, Horaires, string[]]>([
    ['one day', withExceptions(exception('2026-12-24', '2026-12-24')), ['Fermé le 24 décembre 2026']],
    [
      'within a month',
      withExceptions(exception('2026-12-01', '2026-12-04')),
      ['Fermé du 1er au 4 décembre 2026'],
    ],
    [
      'within a year',
      withExceptions(exception('2027-07-26', '2027-08-13')),
      ['Fermé du 26 juillet au 13 août 2027'],
    ],
    [
      'across a year, with its reason',
      withExceptions(exception('2026-12-24', '2027-01-01', [], 'congés')),
      ['Fermé du 24 décembre 2026 au 1er janvier 2027 (congés)'],
    ],
    [
      'the weeks of a season',
      withExceptions(
        exception('2027-07-15', '2027-07-16', [MATIN]),
        exception('2027-07-19', '2027-07-23', [MATIN]),
      ),
      ['9 h – 12 h du 15 au 23 juillet 2027'],
    ],
    [
      'once a month stays apart',
      {
        ...withExceptions(
          exception('2027-01-04', '2027-01-04', [MATIN]),
          exception('2027-02-01', '2027-02-01', [MATIN]),
        ),
        semaine: withWeek().semaine,
      },
      ['9 h – 12 h le 4 janvier 2027 et le 1er février 2027'],
    ],
    [
      'the same hours together',
      withExceptions(
        exception('2026-12-24', '2026-12-24'),
        exception('2026-12-28', '2026-12-28', [MATIN]),
        exception('2027-01-05', '2027-01-06'),
      ),
      ['Fermé le 24 décembre 2026 et du 5 au 6 janvier 2027', '9 h – 12 h le 28 décembre 2026'],
    ],
    ['what is over is left out', withExceptions(exception('2026-01-05', '2026-01-06')), []],
  ])('%s', (_nom, horaires, lignes) => {
    expect(exceptionLines(horaires, '2026-11-01').map(plain)).toEqual(lignes);
  });

  it('says until when seasonal hours are known', () => {
    expect(plain(validiteSentence({ ...bureau, valables_jusqu_au: '2028-04-30' }) ?? '')).toBe(
      'Horaires connus jusqu’au 30 avril 2028.',
    );
    expect(validiteSentence(bureau)).toBeNull();
  });
});

it('hands the browser what it needs and no more', () => {
  expect(ouvertureAttributes(withWeek([MATIN]), null)).toEqual({ 'data-horaires': '540-720;;;;;;|?||' });
  expect(ouvertureAttributes(null, '2024-01-31')).toEqual({
    'data-horaires': '',
    'data-ferme-depuis': '2024-01-31',
  });
});
