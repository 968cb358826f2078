import { describe, expect, it } from 'vitest';
import { toSlug } from '../../../data-pipeline/model/slug.ts';

describe('toSlug', () => {
  it.each([
    ['Hondschoote', 'hondschoote'],
    ['Le Cateau-Cambrésis', 'le-cateau-cambresis'],
    ['L’Orée de Mormal', 'l-oree-de-mormal'],
    ["L'Orée de Mormal", 'l-oree-de-mormal'],
    ['Marcq-en-Barœul', 'marcq-en-baroeul'],
    ['CA Cœur de Flandre', 'ca-coeur-de-flandre'],
    ['Saint-Aybert', 'saint-aybert'],
    ['Noye\u0308lles', 'noyelles'],
    ['  C.C.A.S. – Lille  ', 'c-c-a-s-lille'],
    ['ŒUVRE', 'oeuvre'],
    ['', ''],
    ['« »', ''],
  ])('%j -> %j', (text, slug) => {
    expect(toSlug(text)).toBe(slug);
  });
});
