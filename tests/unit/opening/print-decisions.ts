/** Run by fuseaux.test.ts in processes of other time zones: prints every case and every reading as JSON. */
import { parseHoraires } from '../../../data-pipeline/steps/horaires/parse-horaires.ts';
import { decideOuverture } from '../../../src/features/opening/decide-ouverture.ts';
import { phraseOuverture } from '../../../src/features/opening/phrase-ouverture.ts';
import { CAS, DATE_REFERENCE } from './cas-ouverture.ts';

const lectures = [...new Set(CAS.map(({ osm }) => osm ?? ''))].map(
  (osm) => [osm, parseHoraires(osm, DATE_REFERENCE)] as const,
);
const parOsm = new Map(lectures);
const phrases = CAS.map(({ osm, instant, fermeDepuis }) => {
  const lus = parOsm.get(osm ?? '');
  const horaires = lus?.ok ? lus.horaires : null;
  const ouverture = decideOuverture(horaires, new Date(instant), { fermeDepuis: fermeDepuis ?? null });
  return [phraseOuverture(ouverture).replaceAll('\u00a0', ' '), ouverture];
});
console.log(JSON.stringify({ decalage: new Date(2026, 6, 1).getTimezoneOffset(), lectures, phrases }));
