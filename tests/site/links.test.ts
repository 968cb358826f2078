import { expect, it } from 'vitest';
import { attribute, readAddresses, readBytes, readPages, type Page } from '../support/dist.ts';
import { expectNoFault } from '../support/faults.ts';
import type { Tag } from '../support/html.ts';
import { SITE_ORIGIN } from '../support/site-origin.ts';

const pages = readPages();
const files = new Set(readAddresses());
const idsByPath = new Map(
  pages.map(({ path, tags }) => [path, new Set(tags.map((tag) => attribute(tag, 'id')))]),
);

/** What the browser fetches by itself, by element. A link is followed, a `link` of these kinds is fetched. */
const FETCHED_LINKS = /\b(stylesheet|preload|modulepreload|prefetch|preconnect|dns-prefetch|icon|manifest)\b/;
const FETCHED_ATTRIBUTES: Readonly<Record<string, readonly string[]>> = {
  script: ['src'],
  img: ['src', 'srcset'],
  source: ['src', 'srcset'],
  iframe: ['src'],
  video: ['src', 'poster'],
  audio: ['src'],
  track: ['src'],
  embed: ['src'],
  object: ['data'],
  input: ['src'],
  use: ['href', 'xlink:href'],
  image: ['href', 'xlink:href'],
};

function fetchedBy(tag: Tag): string[] {
  if (tag.name === 'link') return FETCHED_LINKS.test(attribute(tag, 'rel')) ? [attribute(tag, 'href')] : [];
  if (tag.name === 'style')
    return Array.from(tag.text.matchAll(/url\(\s*["']?([^"')]+)/g), ([, url = '']) => url);
  return (FETCHED_ATTRIBUTES[tag.name] ?? [])
    .filter((name) => tag.attributes.has(name))
    .flatMap((name) => {
      const value = attribute(tag, name);
      return name === 'srcset'
        ? value.split(',').map((candidate) => candidate.trim().split(/\s+/)[0] ?? '')
        : [value];
    });
}

const isExternal = (url: string): boolean =>
  /^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url) && !url.startsWith('data:');

const isInternal = (url: string): boolean =>
  url.startsWith(SITE_ORIGIN) || !/^(?:[a-z][a-z\d+.-]*:|\/\/)/i.test(url);

/** Why an address of the site leads nowhere; `null` when it leads to a file, and to an element of it if it has a fragment. */
function faultOf(url: string, page: Page): string | null {
  const { pathname, hash } = new URL(url, new URL(page.path, SITE_ORIGIN));
  const path = decodeURI(pathname);
  if (!files.has(path.endsWith('/') ? `${path}index.html` : path))
    return `leads to ${url}, which is no file.`;
  const ids = idsByPath.get(path);
  if (hash === '' || ids === undefined) return null;
  return ids.has(decodeURIComponent(hash.slice(1))) ? null : `leads to ${url}, an id that this page has not.`;
}

/** A destination is checked once for a page, however often the page names it. */
const faultsOf = (
  urlsOf: (page: Page) => string[],
  check: (url: string, page: Page) => string | null,
): string[] =>
  pages.flatMap((page) =>
    [...new Set(urlsOf(page))].flatMap((url) => {
      const fault = check(url, page);
      return fault === null ? [] : [`${page.path} ${fault}`];
    }),
  );

const linksOf = (page: Page): string[] =>
  page.tags
    .filter(({ name, attributes }) => (name === 'a' || name === 'area') && attributes.has('href'))
    .map((tag) => attribute(tag, 'href'))
    .filter(isInternal);

it('has internal links', () => {
  expect(pages.flatMap(linksOf).length).toBeGreaterThan(pages.length);
});

it('leads every internal link and fragment to something that exists', () => {
  expectNoFault(faultsOf(linksOf, faultOf));
});

it('fetches only files that exist', () => {
  const local = (page: Page): string[] =>
    page.tags.flatMap(fetchedBy).filter((url) => isInternal(url) && !url.startsWith('data:'));
  expectNoFault(faultsOf(local, faultOf));
});

it('fetches nothing from another host', () => {
  const external = (page: Page): string[] => page.tags.flatMap(fetchedBy).filter(isExternal);
  expectNoFault(faultsOf(external, (url) => `fetches ${url}.`));

  const stylesheets = [...files].filter((file) => file.endsWith('.css'));
  expectNoFault(
    stylesheets.flatMap((file) =>
      fetchedBy({ name: 'style', attributes: new Map(), text: readBytes(file).toString('utf8') })
        .filter(isExternal)
        .map((url) => `${file} fetches ${url}.`),
    ),
  );
});

it('forbids the rest by a content security policy without exception', () => {
  expectNoFault(
    pages.flatMap((page) => {
      const policies = page.tags
        .filter(
          (tag) =>
            tag.name === 'meta' && attribute(tag, 'http-equiv').toLowerCase() === 'content-security-policy',
        )
        .map((tag) => attribute(tag, 'content'));
      const [policy = ''] = policies;
      const faults = [
        policies.length === 1 ? null : `has ${String(policies.length)} policies.`,
        /(?:^|;)\s*default-src '(?:none|self)'\s*(?:;|$)/.test(policy)
          ? null
          : 'has a policy without a closed default-src.',
        /'unsafe-|\*|https?:/.test(policy) ? `has a policy with an exception: ${policy}` : null,
        page.tags.some(({ attributes }) => attributes.has('style'))
          ? 'has a style attribute, which the policy refuses.'
          : null,
      ];
      return faults.filter((fault) => fault !== null).map((fault) => `${page.path} ${fault}`);
    }),
  );
});
