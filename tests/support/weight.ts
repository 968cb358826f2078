import { gzipSync } from 'node:zlib';
import { posix } from 'node:path';
import { attribute, readBytes, withRel, type Page } from './dist.ts';
import type { Tag } from './html.ts';

const DATA_TYPES = new Set(['application/json', 'application/ld+json', 'speculationrules', 'importmap']);
const STATIC_IMPORT = /(?:^|[;}\s])(?:import|export)\s*(?:[\w$*{}\s,]+?from\s*)?["']([^"']+)["']/g;

/** Bytes over the network, as a server compresses on the fly. */
export const weigh = (content: string | Buffer): number => gzipSync(content).length;

const weights = new Map<string, number>();

/** Same, of a file of dist/, weighed once. */
export function weighFile(address: string): number {
  const known = weights.get(address);
  if (known !== undefined) return known;
  const weight = weigh(readBytes(address));
  weights.set(address, weight);
  return weight;
}

export const isScript = (tag: Tag): boolean =>
  tag.name === 'script' && !DATA_TYPES.has(attribute(tag, 'type'));

/** Every script that the page runs without being asked: in the page, linked, preloaded, and what these import statically. */
export function scriptBytes(page: Page): number {
  const scripts = page.tags.filter(isScript);
  const inline = scripts.filter((tag) => !tag.attributes.has('src')).map(({ text }) => text);
  const addresses = new Set<string>();
  const follow = (address: string): void => {
    if (addresses.has(address)) return;
    addresses.add(address);
    importsOf(readBytes(address).toString('utf8'), address).forEach(follow);
  };
  scripts
    .filter((tag) => tag.attributes.has('src'))
    .forEach((tag) => {
      follow(attribute(tag, 'src'));
    });
  withRel(page, 'modulepreload').forEach((tag) => {
    follow(attribute(tag, 'href'));
  });
  inline.flatMap((text) => importsOf(text, page.path)).forEach(follow);

  const linked = [...addresses].reduce((sum, address) => sum + weighFile(address), 0);
  return inline.reduce((sum, text) => sum + weigh(text), linked);
}

const importsOf = (script: string, from: string): string[] =>
  Array.from(script.matchAll(STATIC_IMPORT), ([, url = '']) =>
    posix.join('/', posix.resolve(posix.dirname(from), url)),
  );
