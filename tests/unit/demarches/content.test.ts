import { expect, it } from 'vitest';
import { communeRowSchema } from '../../../data-pipeline/steps/territoire/rows.ts';
import { readRows } from '../../../data-pipeline/steps/territoire/read-rows.ts';
import { readDemarches } from '../../../data-pipeline/steps/demarches/read-demarches.ts';
import { keyOf, listesOf } from '../../../data-pipeline/steps/demarches/termes.ts';

// Reading lints: a fault of the real content fails this file with its sentences.
const { demarches, operateurs } = readDemarches('content');

it('answers at least 65 situations, with each of the national numbers that people know', () => {
  expect(demarches.length).toBeGreaterThanOrEqual(65);
  const numeros = new Set(demarches.flatMap(({ urgence }) => (urgence === null ? [] : [urgence.numero])));
  expect([...numeros].sort()).toEqual([
    '114',
    '115',
    '116 006',
    '119',
    '15',
    '17',
    '3018',
    '3114',
    '3919',
    '3977',
  ]);
});

it('holds no word that is also the name of a commune', async () => {
  const communes = await readRows('content/territoire', 'communes.csv', communeRowSchema);
  const noms = new Set(communes.map(({ nom }) => keyOf(nom)));
  const mots = listesOf({ demarches, operateurs }).flatMap(({ listes }) => Object.values(listes).flat());
  expect(mots.filter((mot) => noms.has(keyOf(mot)))).toEqual([]);
});

it('names only operators that some démarche sends people to', () => {
  const cites = new Set(demarches.flatMap((demarche) => demarche.operateurs));
  expect(operateurs.map(({ id }) => id).filter((id) => !cites.has(id))).toEqual([]);
});
