import { expect, it } from 'vitest';
import { slugOfLieu } from '../../../data-pipeline/steps/attach.ts';

it.each([
  ['Mairie de Loos', 'fs-2224', 'mairie-de-loos-fs-2224'],
  ['<script>alert(1)</script>', 'as-2', 'script-alert-1-script-as-2'],
  ['مركز', 'mn-9', 'mn-9'],
  [
    'Centre socioculturel intercommunal de la vallée de la Haute Sambre et des bois',
    'ac-1',
    'centre-socioculturel-intercommunal-de-la-vallee-de-la-haute-ac-1',
  ],
])('%s, %s -> %s', (nom, id, slug) => {
  expect(slugOfLieu(nom, id)).toBe(slug);
});

it('cuts a word that is longer than the whole address, and never the id', () => {
  const id = `mn-${'z'.repeat(60)}`;
  expect(slugOfLieu('a'.repeat(200), id)).toBe(`${'a'.repeat(24)}-${id}`);
});
