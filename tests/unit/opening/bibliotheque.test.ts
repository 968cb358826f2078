import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import OpeningHours from 'opening_hours';
import { describe, expect, it } from 'vitest';
import { parseHoraires } from '../../../data-pipeline/steps/horaires/parse-horaires.ts';
import { decideOuverture } from '../../../src/features/opening/decide-ouverture.ts';
import { nomFerie } from '../../../src/features/opening/feries.ts';

/** Every distinct text of hours of the real inventories. */
function readTextes(): string[] {
  const dossier = fileURLToPath(new URL('../../../content/inventaires/', import.meta.url));
  const textes = readdirSync(dossier)
    .filter((fichier) => fichier.endsWith('.csv'))
    .flatMap((fichier) =>
      parse<Record<string, string>>(readFileSync(dossier + fichier), { columns: true, bom: true }),
    )
    .map(({ horaires }) => horaires ?? '')
    .filter((texte) => texte !== '');
  return [...new Set(textes)].sort();
}

/** Weeks of both clock changes of two years, of spring and Christmas holidays, and an ordinary one. */
const LUNDIS = [
  '2026-03-23',
  '2026-04-06',
  '2026-09-14',
  '2026-10-19',
  '2026-12-21',
  '2027-03-22',
  '2027-10-25',
];
const QUARTS_PAR_SEMAINE = 7 * 24 * 4;

const LIEU = { lat: 50.5, lon: 3.2, address: { country_code: 'fr', state: 'Hauts-de-France' } };
/** When a text says nothing of public holidays, the library takes them for ordinary days and we for unknown ones. */
const AVEC_FERIES = ['; PH off', '; PH 10:00-11:30'];

interface Moment {
  instant: number;
  date: string;
  /** A Date whose local fields, in this process's zone, are those of Paris: what the library reads. */
  naif: Date;
}

/** Every quarter of an hour of a week of Paris, through the clock change. `sv-SE` writes `2026-03-29 03:00`. */
function listMoments(lundi: string): Moment[] {
  const paris = new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Paris',
    dateStyle: 'short',
    timeStyle: 'short',
  });
  const debut = Date.parse(`${lundi}T00:00:00Z`);
  return Array.from({ length: QUARTS_PAR_SEMAINE }, (_, rang) => {
    const instant = debut + rang * 15 * 60_000;
    const [date = '', heure = ''] = paris.format(instant).split(' ');
    return { instant, date, naif: new Date(`${date}T${heure}:00`) };
  });
}

const MOMENTS = LUNDIS.flatMap(listMoments);

function listEcarts(osm: string): string[] {
  const lus = parseHoraires(osm, '2026-01-01');
  if (!lus.ok) return [lus.motif];
  const oh = new OpeningHours(osm, LIEU);
  const ditFeries = osm.includes('PH');
  const fin = lus.horaires.valables_jusqu_au ?? '9999-12-31';
  return MOMENTS.filter(({ date }) => date <= fin)
    .filter(({ instant }) => ditFeries || decideOuverture(lus.horaires, instant).motif !== 'ferie')
    .filter(
      ({ instant, naif }) => (decideOuverture(lus.horaires, instant).etat === 'ouvert') !== oh.getState(naif),
    )
    .map(({ instant }) => new Date(instant).toISOString());
}

const TEXTES = readTextes();

describe('the reference library, a quarter of an hour after the other', () => {
  it('has real hours to compare', () => {
    expect(TEXTES.length).toBeGreaterThan(20);
  });

  it.each(TEXTES)('agrees on %s', (osm) => {
    expect(listEcarts(osm)).toEqual([]);
  });

  it.each(TEXTES.slice(0, 4).flatMap((texte) => AVEC_FERIES.map((suite) => texte + suite)))(
    'agrees on %s',
    (osm) => {
      expect(listEcarts(osm)).toEqual([]);
    },
  );

  it.each([
    'Mo-Su 22:00-04:30',
    'Mo-Fr 08:00-09:30,10:00-11:30,13:30-15:00,16:00-18:30; PH off',
    'Mo-Fr 09:00-12:00; Mar 25-Apr 03 off; 2026 Dec 24 09:00-10:00; PH off',
    'Tu[-1] 14:00-17:00; PH off',
    'week 2-52/2 We 09:00-12:00; PH off',
  ])('agrees on %s', (osm) => {
    expect(listEcarts(osm)).toEqual([]);
  });

  it('agrees on the public holidays of thirty years', () => {
    const oh = new OpeningHours('24/7', LIEU);
    const ecarts: string[] = [];
    for (let jour = Date.UTC(2020, 0, 1); jour < Date.UTC(2050, 0, 1); jour += 86_400_000) {
      const date = new Date(jour).toISOString().slice(0, 10);
      if (oh.getPublicHolidayContext(new Date(`${date}T12:00:00`)).isHoliday !== (nomFerie(date) !== null))
        ecarts.push(date);
    }
    expect(ecarts).toEqual([]);
  });
});
