import { describe, expect, it } from 'vitest';
import type { Horaires } from '../../../data-pipeline/model/horaires.ts';
import { parseHoraires } from '../../../data-pipeline/steps/horaires/parse-horaires.ts';
import { decideOuverture } from '../../../src/features/opening/decide-ouverture.ts';
import { phraseOuverture } from '../../../src/features/opening/phrase-ouverture.ts';
import { CAS, DATE_REFERENCE } from './cas-ouverture.ts';

function read(osm: string | null): Horaires | null {
  if (osm === null) return null;
  const lus = parseHoraires(osm, DATE_REFERENCE);
  if (!lus.ok) throw new Error(lus.motif);
  return lus.horaires;
}

const plain = (phrase: string): string => phrase.replaceAll('\u00a0', ' ');

describe('what a card says', () => {
  it.each(CAS)('$nom: $phrase', ({ osm, instant, fermeDepuis, phrase }) => {
    const ouverture = decideOuverture(read(osm), new Date(instant), { fermeDepuis: fermeDepuis ?? null });
    expect(plain(phraseOuverture(ouverture))).toBe(phrase);
    const etat = /^Ouvert/.test(phrase) ? 'ouvert' : /^Fermé/.test(phrase) ? 'ferme' : 'inconnu';
    expect(ouverture.etat).toBe(etat);
  });

  it('keeps numbers, units and high signs together', () => {
    const ouverture = decideOuverture(read('Mo-Fr 09:00-13:30'), new Date('2026-09-16T10:00+02:00'));
    expect(phraseOuverture(ouverture)).toBe('Ouvert · ferme à 13\u00a0h\u00a030');
    const ferie = decideOuverture(read('Mo-Fr 09:00-13:30'), new Date('2026-05-01T10:00+02:00'));
    expect(phraseOuverture(ferie)).toBe('Jour férié\u00a0: appelez avant de venir');
  });
});

describe('the reason and the next change', () => {
  const semaine = Array.from({ length: 7 }, (): [number, number][] => [[540, 1020]]);
  const horaires: Horaires = {
    semaine,
    feries: [],
    exceptions: [
      { du: '2026-09-15', au: '2026-09-17', plages: [[600, 660]], motif: null },
      { du: '2026-09-16', au: '2026-09-16', plages: [], motif: 'formation' },
    ],
    valables_jusqu_au: '2026-12-31',
  };

  it.each([
    ['weekly hours', '2026-09-14T10:00+02:00', 'ouvert', 'semaine'],
    ['exceptional hours', '2026-09-15T12:00+02:00', 'ferme', 'exception'],
    ['an exceptional closure wins over exceptional hours', '2026-09-16T10:30+02:00', 'ferme', 'fermeture'],
    ['public holiday', '2026-11-11T10:00+01:00', 'ferme', 'ferie'],
    ['the last day covered', '2026-12-31T10:00+01:00', 'ouvert', 'semaine'],
    ['the day after', '2027-01-01T10:00+01:00', 'inconnu', 'perimes'],
  ])('%s', (_nom, instant, etat, motif) => {
    expect(decideOuverture(horaires, new Date(instant))).toMatchObject({ etat, motif });
  });

  it('dates the next change in Paris, and counts the minutes that really pass', () => {
    const nuit: Horaires = { semaine, feries: null, exceptions: [], valables_jusqu_au: null };
    const avant = decideOuverture(nuit, Date.parse('2026-10-24T17:00+02:00'));
    expect(avant.prochain).toEqual({
      genre: 'ouvre',
      date: '2026-10-25',
      minutes: 540,
      jours: 1,
      attente: 17 * 60,
    });
    const printemps = decideOuverture(nuit, Date.parse('2026-03-28T17:00+01:00'));
    expect(printemps.prochain?.attente).toBe(15 * 60);
  });

  it('says nothing of a change beyond the hours it knows', () => {
    expect(decideOuverture(horaires, Date.parse('2026-12-31T20:00+01:00')).prochain).toBeNull();
  });

  it('never calls an unknown day closed', () => {
    const toujours: Horaires = {
      semaine: Array.from({ length: 7 }, (): [number, number][] => [[0, 1440]]),
      feries: null,
      exceptions: [],
      valables_jusqu_au: null,
    };
    const veille = decideOuverture(toujours, Date.parse('2026-07-13T10:00+02:00'));
    expect(veille).toMatchObject({
      etat: 'ouvert',
      prochain: { genre: 'incertain', date: '2026-07-14', minutes: 0 },
    });
    expect(phraseOuverture(veille)).toBe('Ouvert');
  });
});
