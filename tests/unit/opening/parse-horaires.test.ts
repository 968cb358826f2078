import { describe, expect, it } from 'vitest';
import { horairesSchema, type Exception, type Horaires } from '../../../data-pipeline/model/horaires.ts';
import { parseHoraires } from '../../../data-pipeline/steps/horaires/parse-horaires.ts';

const REFERENCE = '2026-11-01';
const FIN = '2028-04-30';

function read(osm: string): Horaires {
  const lus = parseHoraires(osm, REFERENCE);
  if (!lus.ok) throw new Error(lus.motif);
  return horairesSchema.parse(lus.horaires);
}

/** `540-720 540-720 - …`, Monday first. */
const plages = (liste: Horaires['semaine'][number]): string => liste.map((p) => p.join('-')).join('+') || 'x';
const week = (osm: string): string => read(osm).semaine.map(plages).join(' ');
const exceptions = (osm: string): string[] =>
  read(osm).exceptions.map(({ du, au, plages: p, motif }: Exception) =>
    [du, au === du ? '' : `/${au}`, ' ', plages(p), motif === null ? '' : ` ${motif}`].join(''),
  );

describe('the same week all year', () => {
  it.each([
    ['Mo-Fr 09:00-12:00', '540-720 540-720 540-720 540-720 540-720 x x'],
    [
      'Mo-Th 08:30-12:00,13:30-17:30; Fr 08:30-12:00',
      '510-720+810-1050 510-720+810-1050 510-720+810-1050 510-720+810-1050 510-720 x x',
    ],
    ['Mo 08:00-09:30,10:00-11:30,13:30-15:00,16:00-18:30', '480-570+600-690+810-900+960-1110 x x x x x x'],
    ['Mo-Fr 09:00-12:00; We 14:00-17:00', '540-720 540-720 840-1020 540-720 540-720 x x'],
    ['Mo-Fr 09:00-12:00, We 14:00-17:00', '540-720 540-720 540-720+840-1020 540-720 540-720 x x'],
    ['Mo 09:00-12:00,11:00-14:00', '540-840 x x x x x x'],
    ['Sa-Su 22:00-02:00', 'x x x x x 1320-1560 1320-1560'],
    ['24/7', '0-1440 0-1440 0-1440 0-1440 0-1440 0-1440 0-1440'],
    ['Mo 00:00-24:00; Tu 00:00-02:00', '0-1440 0-120 x x x x x'],
    ['Mo-Fr 9h-12h', '540-720 540-720 540-720 540-720 540-720 x x'],
    ['Mo-Fr 09:00-12:00; Sa "sur rendez-vous"', '540-720 540-720 540-720 540-720 540-720 x x'],
  ])('%s', (osm, attendue) => {
    expect(week(osm)).toBe(attendue);
    expect(read(osm)).toMatchObject({ exceptions: [], valables_jusqu_au: null });
  });
});

describe('public holidays', () => {
  it.each([
    ['Mo-Fr 09:00-12:00', null],
    ['Mo-Fr 09:00-12:00; PH off', []],
    ['Mo-Fr 09:00-12:00; PH closed "fermé"', []],
    ['Mo-Fr 09:00-12:00; Su,PH off', []],
    ['Mo-Fr 09:00-12:00; PH 10:00-11:00', [[600, 660]]],
    ['Mo-Sa,PH 09:00-12:00', [[540, 720]]],
    ['24/7', [[0, 1440]]],
    ['24/7; PH off', []],
    ['Mo-Fr 09:00-12:00 open "PH off"', null],
  ])('%s: %j', (osm, feries) => {
    expect(read(osm)).toMatchObject({ feries, exceptions: [], valables_jusqu_au: null });
  });

  it('makes exceptions of the holidays that differ from the others', () => {
    expect(exceptions('Mo-Fr 09:00-12:00; PH off; Dec 25 10:00-11:00')).toEqual([
      '2026-12-25 600-660',
      '2027-12-25 600-660',
    ]);
  });
});

describe('dated rules', () => {
  it.each<[string, string, string[]]>([
    [
      'a closure across the year, its reason',
      'Mo-Fr 09:00-12:00; 2026 Dec 24-2027 Jan 03 off "congés"',
      ['2026-12-24/2027-01-01 x congés'],
    ],
    [
      'two closures that touch but differ',
      'Mo-Fr 09:00-12:00; 2026 Dec 21-24 off "travaux"; 2026 Dec 28-31 off',
      ['2026-12-21/2026-12-24 x travaux', '2026-12-28/2026-12-31 x'],
    ],
    ['one day', 'Mo-Fr 09:00-12:00; 2026 Nov 20 off', ['2026-11-20 x']],
    ['a day of the past', 'Mo-Fr 09:00-12:00; 2020 Dec 24 off', []],
    [
      'hours of a season leave its holidays alone',
      'Mo-Fr 09:00-12:00; 2027 Jul 13-16 Mo-Fr 09:00-11:00',
      ['2027-07-13 540-660', '2027-07-15/2027-07-16 540-660'],
    ],
    [
      'a holiday by its name, even with the hours of the week',
      'Mo-Fr 09:00-12:00; 2027 Jul 14 09:00-12:00',
      ['2027-07-14 540-720'],
    ],
    ['a holiday within a closure', 'Mo-Fr 09:00-12:00; 2027 Jul 13-15 off', ['2027-07-13/2027-07-15 x']],
  ])('%s', (_nom, osm, attendues) => {
    expect(exceptions(osm)).toEqual(attendues);
    expect(read(osm).valables_jusqu_au).toBe(FIN);
    expect(week(osm)).toBe('540-720 540-720 540-720 540-720 540-720 x x');
  });

  it('takes the hours of most weeks as the week', () => {
    const ete = 'Mo-Fr 09:00-12:00; Jul-Aug Mo-Fr 09:00-11:00; PH off';
    expect(week(ete)).toBe('540-720 540-720 540-720 540-720 540-720 x x');
    expect(exceptions(ete)[0]).toBe('2027-07-01/2027-07-02 540-660');
  });

  it('keeps a monthly opening out of the week', () => {
    expect(week('Mo[1] 09:00-12:00')).toBe('x x x x x x x');
    expect(exceptions('Mo[1] 09:00-12:00').slice(0, 3)).toEqual([
      '2026-11-02 540-720',
      '2026-12-07 540-720',
      '2027-01-04 540-720',
    ]);
  });

  it('takes every other week as it is, the shorter week on a tie', () => {
    const [premiere, deuxieme] = exceptions('week 2-52/2 Mo 09:00-12:00');
    expect(week('week 2-52/2 Mo 09:00-12:00')).toBe('x x x x x x x');
    expect([premiere, deuxieme]).toEqual(['2026-11-09 540-720', '2026-11-23 540-720']);
  });
});

describe('refused, in words', () => {
  it.each([
    '',
    'blabla',
    'Mo-Fr 09:00',
    'Mo-Fr 09:00-12:60',
    'Mo-Fr 25:00-27:00',
    'Mo-Fr 0900-1200',
    'Mo-Fr 08:30-12:00 / 13:30-17:00',
    'Mo-Fr 8h30 à 12h',
    'Mo-Fr',
    'Mo-Fr 9:00-5:00',
    'Mo-Fr 12:00-09:00',
    'Mo-Fr 09:00-09:00',
    'Mo-Fr 09:00+',
    'Mo-Fr sunrise-sunset',
    'Mo-Fr 09:00-12:00; SH off',
    'Mo-Fr 09:00-12:00; Mo-Fr 14:00-17:00',
    'Mo-Fr 09:00-12:00; PH off; Mo-Fr 14:00-17:00',
    'PH off; Sa 09:00-12:00',
    'off',
    'PH off',
    'sur rendez-vous',
    'Mo-Fr 09:00-12:00 "sur rendez-vous"',
    'Mo-Fr unknown',
    'Mo-Fr 09:00-12:00 || "appelez"',
  ])('%s', (osm) => {
    const lus = parseHoraires(osm, REFERENCE);
    expect(lus.ok ? lus : lus.motif).toMatchSnapshot();
  });
});

describe('understood, with a word to whoever wrote it', () => {
  it.each([
    ['Mo-Fr 09:00-12:00', []],
    ['Mo-Fr 09:00-12:00; 2020 Dec 24 off', []],
    [
      'lundi 09:00-12:00',
      ['Horaires « lundi 09:00-12:00 » compris comme « Mo 09:00-12:00 » : recopiez cette forme.'],
    ],
    [
      'Mo 08.30-12.00',
      ['Horaires « Mo 08.30-12.00 » compris comme « Mo 08:30-12:00 » : recopiez cette forme.'],
    ],
    [
      'Mo 09:00-12:00 open "sonnez"',
      [
        'Le commentaire d’horaires « sonnez » n’est pas affiché : recopiez-le dans « remarque » ou « rendez_vous_note ».',
      ],
    ],
    [
      'Sa 22:00-02:00',
      ['Horaires « Sa 22:00-02:00 » : une plage passe minuit, vérifiez qu’elle est voulue.'],
    ],
  ])('%s', (osm, avertissements) => {
    expect(parseHoraires(osm, REFERENCE)).toMatchObject({ ok: true, avertissements });
  });
});
