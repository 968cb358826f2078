import { expect, it } from 'vitest';
import { attribute, isCommune, readAddresses, readPages, withRel, type Page } from '../support/dist.ts';
import { expectNoFault } from '../support/faults.ts';
import {
  COMMUNE_PAGE_BYTES,
  SCRIPTS_BYTES,
  STATIC_MAP_BYTES,
  DEPARTEMENT_MAP_BYTES,
} from '../support/budgets.ts';
import { isScript, scriptBytes, weigh, weighFile } from '../support/weight.ts';

const pages = readPages();

/** Over the limit, the heaviest first. */
const over = (limit: number, weights: readonly (readonly [string, number])[]): string[] =>
  weights
    .filter(([, bytes]) => bytes > limit)
    .sort(([, a], [, b]) => b - a)
    .map(([name, bytes]) => `${name} weighs ${String(bytes)} bytes gzip, over ${String(limit)}.`);

const isDeferred = (page: Page): string[] =>
  page.tags
    .filter((tag) => isScript(tag) && tag.attributes.has('src'))
    .filter(
      (tag) =>
        attribute(tag, 'type') !== 'module' && !tag.attributes.has('defer') && !tag.attributes.has('async'),
    )
    .map((tag) => `${page.path} waits for the script ${attribute(tag, 'src')}.`);

it(`keeps a commune page, its style included, under ${String(COMMUNE_PAGE_BYTES)} bytes gzip`, () => {
  const communes = pages.filter(isCommune);
  expect(communes.length).toBeGreaterThan(0);
  const stylesheets = (page: Page): number =>
    withRel(page, 'stylesheet').reduce((sum, link) => sum + weighFile(attribute(link, 'href')), 0);
  expectNoFault(
    over(
      COMMUNE_PAGE_BYTES,
      communes.map((page) => [page.path, weigh(page.html) + stylesheets(page)]),
    ),
  );
});

it('lets no request block the rendering of a page', () => {
  expectNoFault(
    pages.flatMap((page) => [
      ...withRel(page, 'stylesheet').map(
        (link) => `${page.path} waits for the style ${attribute(link, 'href')}.`,
      ),
      ...isDeferred(page),
    ]),
  );
});

it(`keeps the scripts of every page under ${String(SCRIPTS_BYTES)} bytes gzip`, () => {
  expectNoFault(
    over(
      SCRIPTS_BYTES,
      pages.map((page) => [page.path, scriptBytes(page)]),
    ),
  );
});

it('keeps every static map light', () => {
  const maps = readAddresses().filter((address) => /^\/cartes\/.*\.svg$/.test(address));
  const isLarge = (address: string): boolean => address === '/cartes/departement.svg';
  const weights = (addresses: string[]): [string, number][] =>
    addresses.map((address) => [address, weighFile(address)]);
  expect(maps.length).toBeGreaterThan(0);
  expectNoFault([
    ...over(STATIC_MAP_BYTES, weights(maps.filter((address) => !isLarge(address)))),
    ...over(DEPARTEMENT_MAP_BYTES, weights(maps.filter(isLarge))),
  ]);
});
