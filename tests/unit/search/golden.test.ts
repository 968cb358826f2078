import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, it } from 'vitest';
import { createSearchEngine } from '../../../src/features/search/engine.ts';
import type { SearchEngine } from '../../../src/features/search/search-engine.ts';
import { toSearchDocuments } from '../../../src/view-models/search-documents.ts';
import { readGolden, shownResults, type GoldenQuery } from '../../support/golden.ts';
import { readSearchSources } from '../../support/search-sources.ts';

const LEAST_QUERIES = 150;
const FIRST = 0.95;
const IN_FIRST_THREE = 0.99;
/** Bytes over the network (design.md). */
const LARGEST = 30_000;

let engine: SearchEngine;
let json: string;
beforeAll(async () => {
  json = JSON.stringify(toSearchDocuments(await readSearchSources()));
  engine = createSearchEngine(JSON.parse(json));
});

const golden = readGolden();
const real = golden.filter(({ attendu_genre }) => attendu_genre !== 'rien');

interface Answer extends GoldenQuery {
  /** Place of the right answer in the list as it is shown; Infinity when it is not there. */
  rank: number;
  shown: string;
}

function answer(query: GoldenQuery): Answer {
  const ids = shownResults(engine.search(query.requete)).map(({ id }) => id);
  const rank = ids.findIndex((id) => query.attendu.includes(id));
  return { ...query, rank: rank < 0 ? Infinity : rank, shown: ids.slice(0, 4).join(', ') };
}

const tell = (misses: readonly Answer[]): string =>
  misses
    .map(({ requete, attendu, shown }) => `\n  ${requete}: ${attendu.join(' or ')}, not ${shown}`)
    .join('');

describe('golden queries', () => {
  it('are many', () => {
    expect(real.length).toBeGreaterThanOrEqual(LEAST_QUERIES);
  });

  it('have the right answer first, or nearly', () => {
    const answers = real.map(answer);
    const notFirst = answers.filter(({ rank }) => rank > 0);
    const notInThree = answers.filter(({ rank }) => rank > 2);
    if (notFirst.length > 0) console.log(`Not first:${tell(notFirst)}`);
    expect(1 - notFirst.length / real.length, tell(notFirst)).toBeGreaterThanOrEqual(FIRST);
    expect(1 - notInThree.length / real.length, tell(notInThree)).toBeGreaterThanOrEqual(IN_FIRST_THREE);
  });

  it('find nothing absurd for nonsense', () => {
    const nonsense = golden.filter(({ attendu_genre }) => attendu_genre === 'rien').map(answer);
    expect(
      nonsense.filter(({ shown }) => shown !== '').map(({ requete, shown }) => `${requete}: ${shown}`),
    ).toEqual([]);
    expect(nonsense.length).toBeGreaterThan(0);
  });
});

describe('the whole territory', () => {
  it('fits in what a phone downloads at the first focus', () => {
    expect(gzipSync(json).length).toBeLessThanOrEqual(LARGEST);
  });

  it('finds each commune by its name, alone and with a postal code', async () => {
    const { communes } = await readSearchSources();
    const misses = [...communes].flatMap(({ nom, code_insee, codes_postaux: [postal = ''] }) =>
      [nom, `${nom} ${postal}`, `${postal} ${nom}`]
        .filter((text) => shownResults(engine.search(text))[0]?.id !== code_insee)
        .map((text) => `${text}: ${shownResults(engine.search(text))[0]?.id ?? 'nothing'}`),
    );
    expect(misses).toEqual([]);
  });
});

/** One mistake of each kind, in letters about the middle of a name. */
const MISTAKES: Readonly<Record<string, (word: string, at: number) => string>> = {
  'a letter dropped': (word, at) => word.slice(0, at) + word.slice(at + 1),
  'a letter doubled': (word, at) => word.slice(0, at) + word.charAt(at) + word.slice(at),
  'two letters swapped': (word, at) =>
    word.slice(0, at) + word.charAt(at + 1) + word.charAt(at) + word.slice(at + 2),
  'another letter': (word, at) =>
    `${word.slice(0, at)}${word.charAt(at) === 'u' ? 'i' : 'u'}${word.slice(at + 1)}`,
};
const SHORTEST_MISTAKEN = 6;
const FOUND_MISTAKEN = 0.95;

describe('any commune with', () => {
  it.each(Object.entries(MISTAKES))('%s is among the first three', async (_, mistake) => {
    const { communes } = await readSearchSources();
    const names = [...communes].filter(({ nom }) => nom.length >= SHORTEST_MISTAKEN);
    const misses = names.filter(({ nom, code_insee }) => {
      const from = Math.floor(nom.length / 2) - 1;
      const text = mistake(nom.toLowerCase(), from + nom.slice(from).search(/\p{Ll}{2}/u));
      const ids = shownResults(engine.search(text)).map(({ id }) => id);
      return !ids.slice(0, 3).includes(code_insee);
    });
    const told = misses.map(({ nom }) => nom).join(', ');
    expect(1 - misses.length / names.length, told).toBeGreaterThanOrEqual(FOUND_MISTAKEN);
  });
});

describe('sentences of the territory', () => {
  it.each([
    ['j’ai perdu mes papiers à Fourmies', 'papiers-perdus', ['59249'], false, []],
    ['pole emploi pres de hondschoote', 'france-travail', ['59309'], false, []],
    ['pole emploi pres de hondschote', 'france-travail', ['59309'], false, []],
    ['docteur 59122', 'medecin-introuvable', ['59260', '59309', '59326', '59448', '59499'], false, []],
    ['59610 féron', null, ['59229'], false, []],
    ['rsa avesnes', 'rsa', ['59036', '59037', '59038'], false, []],
    ['un médecin près de moi', 'medecin-introuvable', [], true, []],
    ['carte grise ficelle Cambrai', 'carte-grise', ['59122'], false, ['ficelle']],
    ['croix', null, ['59163'], false, []],
    ['croix rouge', 'aide-alimentaire', [], false, []],
    ['carte grise don', 'carte-grise', ['59670'], false, []],
    ['les moëres', null, ['59260'], false, []],
    ['caf de villeneuve dasc', 'caf', ['59009'], false, []],
    ['', null, [], false, []],
  ])('%s', (text, besoin, codes, position, reste) => {
    const read = engine.understand(text);
    expect(read.besoin?.id ?? null).toBe(besoin);
    expect(read.communes.map(({ id }) => id).sort()).toEqual(codes);
    expect(read.commune).toBe(codes.length === 1 ? (codes[0] ?? null) : null);
    expect([read.position, read.reste]).toEqual([position, reste]);
  });
});
