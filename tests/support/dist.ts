import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readTags, type Tag } from './html.ts';

export const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

export interface Page {
  /** As a visitor types it: `/communes/hondschoote-59309/`, `/404.html`. */
  path: string;
  html: string;
  tags: Tag[];
}

/** Every file of dist/, as its address on the site, sorted. */
export function readAddresses(): string[] {
  return globSync('**/*', { cwd: DIST, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(
      (entry) =>
        `/${join(entry.parentPath, entry.name)
          .slice(DIST.length + 1)
          .split(sep)
          .join('/')}`,
    )
    .sort();
}

export const readBytes = (address: string): Buffer => readFileSync(join(DIST, address));

/** Every page of dist/. */
export function readPages(): Page[] {
  return readAddresses()
    .filter((address) => address.endsWith('.html'))
    .map((address) => {
      const html = readBytes(address).toString('utf8');
      return { path: address.replace(/(^|\/)index\.html$/, '$1'), html, tags: readTags(html) };
    });
}

export const isCommune = ({ path }: Page): boolean => /^\/communes\/[^/]+-\d{5}\/$/.test(path);

export const attribute = (tag: Tag | undefined, name: string): string => tag?.attributes.get(name) ?? '';

export const withRel = (page: Page, rel: string): Tag[] =>
  page.tags.filter((tag) => tag.name === 'link' && attribute(tag, 'rel').split(' ').includes(rel));

export const metaContent = (page: Page, name: string): string | undefined =>
  page.tags.find((tag) => tag.name === 'meta' && attribute(tag, 'name') === name)?.attributes.get('content');

/** Not the address of an error, not an alias of another page, not closed to search engines. */
export function isIndexable(page: Page): boolean {
  const canonical = attribute(withRel(page, 'canonical')[0], 'href');
  return (
    page.path !== '/404.html' &&
    !(metaContent(page, 'robots') ?? '').includes('noindex') &&
    URL.canParse(canonical) &&
    new URL(canonical).pathname === page.path
  );
}
