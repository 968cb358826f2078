import { expect, it } from 'vitest';
import { toCandidats } from '../../../src/features/reponses/candidats.ts';
import { fromCommune, fromPoint, metresBetween } from '../../../src/features/reponses/origine.ts';
import { DUNKERQUE, HONDSCHOOTE, KILLEM, makeArret, makeLieu } from './cas.ts';

const LIEUX = [
  makeLieu({ id: 'dk', nom: 'Zèbre', commune: DUNKERQUE }),
  makeLieu({ id: 'ki-2', nom: 'Beffroi', commune: KILLEM }),
  makeLieu({ id: 'ki-1', nom: 'Beffroi', commune: KILLEM }),
  makeLieu({ id: 'ho-flou', nom: 'Accueil', approximatif: true }),
  makeLieu({ id: 'ho-loin', nom: 'Poste', latitude: 50.99 }),
];
const BUS = makeLieu({
  id: 'bus',
  itinerant: true,
  commune: DUNKERQUE,
  arrets: [makeArret(DUNKERQUE), makeArret(KILLEM)],
});
const ids = (list: ReturnType<typeof toCandidats>): string[] => list.map(({ lieu }) => lieu.id);

it('puts the commune first, known addresses before the others, then the nearest', () => {
  expect(ids(toCandidats(LIEUX, fromCommune(HONDSCHOOTE)))).toEqual([
    'ho-loin',
    'ho-flou',
    'ki-1',
    'ki-2',
    'dk',
  ]);
});

it('goes by commune then name without an origin', () => {
  expect(ids(toCandidats(LIEUX, null))).toEqual(['dk', 'ho-flou', 'ho-loin', 'ki-1', 'ki-2']);
});

it('goes by distance alone from the device', () => {
  const origine = fromPoint(KILLEM, [HONDSCHOOTE, KILLEM, DUNKERQUE]);
  const [first] = toCandidats(LIEUX, origine);
  expect(first).toMatchObject({ lieu: { id: 'ki-1' }, metres: 0, minutes: 5, dansLaCommune: false });
});

it('gives no time inside the commune, and an estimate outside', () => {
  const byId = new Map(toCandidats(LIEUX, fromCommune(HONDSCHOOTE)).map((one) => [one.lieu.id, one]));
  expect(byId.get('ho-flou')).toMatchObject({ dansLaCommune: true, minutes: null });
  // 4.8 km × 1.3 at 40 km/h: 9 minutes.
  expect(byId.get('ki-1')).toMatchObject({ dansLaCommune: false, minutes: 10 });
});

it('counts to the nearest stop of a service that travels', () => {
  const [bus] = toCandidats([BUS], fromCommune(HONDSCHOOTE));
  expect(bus).toMatchObject({ metres: metresBetween(HONDSCHOOTE, KILLEM), arret: { commune: KILLEM } });
  expect(toCandidats([BUS], fromCommune(KILLEM))[0]).toMatchObject({ dansLaCommune: true });
});

it('puts last a service that travels nobody knows where', () => {
  const lost = makeLieu({ id: 'a', itinerant: true });
  const [, last] = toCandidats([lost, BUS], fromCommune(HONDSCHOOTE));
  expect(last).toMatchObject({ lieu: lost, metres: null, dansLaCommune: false });
});

it('orders the same whatever the order of the download', () => {
  const origine = fromCommune(HONDSCHOOTE);
  expect(ids(toCandidats([...LIEUX, BUS].reverse(), origine))).toEqual(
    ids(toCandidats([...LIEUX, BUS], origine)),
  );
});
