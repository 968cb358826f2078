import { expect, it } from 'vitest';
import {
  attribute,
  isIndexable,
  metaContent,
  readBytes,
  readPages,
  withRel,
  type Page,
} from '../support/dist.ts';
import { expectNoFault } from '../support/faults.ts';
import { decodeEntities } from '../support/html.ts';
import { SITE_ORIGIN } from '../support/site-origin.ts';

const pages = readPages();
const indexable = pages.filter(isIndexable);

const titleOf = (page: Page): string =>
  decodeEntities(page.tags.find(({ name }) => name === 'title')?.text ?? '').trim();

const faultsOf = (find: (page: Page) => string | null): string[] =>
  pages.flatMap((page) => {
    const fault = find(page);
    return fault === null ? [] : [`${page.path} ${fault}`];
  });

/** Two pages of the same title or description cannot be told apart in a list of results. */
function sharedBy(read: (page: Page) => string): string[] {
  const groups = Map.groupBy(indexable, read);
  return [...groups].flatMap(([text, [first, ...others]]) =>
    others.map((other) => `${other.path} and ${first?.path ?? ''} share “${text}”.`),
  );
}

it('builds pages', () => {
  expect(pages.length).toBeGreaterThan(0);
});

it('says that every page is in French', () => {
  const lang = (page: Page): string =>
    attribute(
      page.tags.find(({ name }) => name === 'html'),
      'lang',
    );
  expectNoFault(faultsOf((page) => (lang(page) === 'fr' ? null : `has lang="${lang(page)}".`)));
});

it('gives every page one h1', () => {
  const count = (page: Page): number => page.tags.filter(({ name }) => name === 'h1').length;
  expectNoFault(faultsOf((page) => (count(page) === 1 ? null : `has ${String(count(page))} h1.`)));
});

it('gives every page a title and a description', () => {
  expectNoFault(faultsOf((page) => (titleOf(page) === '' ? 'has no title.' : null)));
  expectNoFault(faultsOf((page) => (metaContent(page, 'description') ? null : 'has no description.')));
});

it('gives no title and no description to two pages', () => {
  expectNoFault(sharedBy(titleOf));
  expectNoFault(sharedBy((page) => metaContent(page, 'description') ?? ''));
});

it('gives every page one canonical address, which exists', () => {
  const paths = new Set(pages.map(({ path }) => path));
  expectNoFault(
    faultsOf((page) => {
      const links = withRel(page, 'canonical').map((link) => attribute(link, 'href'));
      const [href = ''] = links;
      if (page.path === '/404.html') return null;
      if (links.length !== 1) return `has ${String(links.length)} canonical links.`;
      if (!URL.canParse(href) || new URL(href).origin !== SITE_ORIGIN)
        return `has the canonical address “${href}”.`;
      return paths.has(new URL(href).pathname) ? null : `has a canonical address that is no page: ${href}.`;
    }),
  );
});

it('lists in the sitemap exactly the pages to index', () => {
  const locations = (address: string): string[] =>
    Array.from(
      readBytes(address)
        .toString('utf8')
        .matchAll(/<loc>([^<]*)<\/loc>/g),
      ([, url = '']) => decodeEntities(url),
    );
  const sitemaps = locations('/sitemap-index.xml').map((url) => new URL(url).pathname);
  const listed = sitemaps.flatMap(locations);
  const expected = indexable.map(({ path }) => SITE_ORIGIN + encodeURI(path));

  expectNoFault([
    ...expected.filter((url) => !listed.includes(url)).map((url) => `${url} is missing from the sitemap.`),
    ...listed
      .filter((url) => !expected.includes(url))
      .map((url) => `${url} is in the sitemap, not to be indexed.`),
  ]);
});
