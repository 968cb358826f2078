import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { FAMILLES, MARQUES } from '@model/famille.ts';

const css = readFileSync('src/styles/site.css', 'utf8');

it.each(FAMILLES)('the style sheet and the maps give %s the same colours', (famille) => {
  const declared = [...css.matchAll(new RegExp(`--color-${famille}: (#[0-9a-f]{6});`, 'g'))].map(
    ([, value]) => value,
  );
  expect(declared).toEqual([MARQUES[famille].couleur, MARQUES[famille].couleurSombre]);
});
