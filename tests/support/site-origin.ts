import { readFileSync } from 'node:fs';
import { parse } from 'yaml';

const { site } = parse(readFileSync(new URL('../../content/territoire.yaml', import.meta.url), 'utf8')) as {
  site: { url: string };
};

/** Where the site is published, without a final slash. */
export const SITE_ORIGIN = new URL(site.url).origin;
