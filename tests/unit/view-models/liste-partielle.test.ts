import { expect, it } from 'vitest';
import { partialList } from '../../../src/view-models/liste-partielle.ts';
import { makeContexte } from './cas.ts';

const total = {
  famille: 'maison-de-sante',
  libelle: 'maisons de santé pluriprofessionnelles',
  connus: 10,
  total: 81,
  quand: 'à la fin de 2022',
} as const;

it('says how many of the official total are known', () => {
  const contexte = makeContexte({ rapport: { totaux_officiels: [total] } });
  expect(partialList('maison-de-sante', contexte)).toBe(
    'Liste partielle\u00a0: 10 sur 81 maisons de santé pluriprofessionnelles, nombre officiel à la fin de 2022.',
  );
});

it('says that a list is partial without a total', () => {
  const contexte = makeContexte();
  const configuration = { ...contexte.configuration, listes_partielles: ['mobilite' as const] };
  expect(partialList('mobilite', { ...contexte, configuration })).toBe(
    'Liste partielle\u00a0: aucun total officiel n’est publié.',
  );
});

it.each([
  ['another famille', 'mobilite', total],
  ['a complete list', 'maison-de-sante', { ...total, connus: 81 }],
] as const)('says nothing for %s', (_, famille, totalOfficiel) => {
  expect(partialList(famille, makeContexte({ rapport: { totaux_officiels: [totalOfficiel] } }))).toBeNull();
});
