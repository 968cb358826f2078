import { readFileSync } from 'node:fs';
import { FAMILLES } from '../../data-pipeline/model/famille.ts';

const readGenerated = (name: string): { slug: string }[] =>
  JSON.parse(readFileSync(new URL(`../../generated/${name}.json`, import.meta.url), 'utf8')) as {
    slug: string;
  }[];

const firstSlug = (name: string): string => {
  const [first] = readGenerated(name);
  if (first === undefined) throw new Error(`generated/${name}.json is empty.`);
  return first.slug;
};

/** A lieu with phone and hours (`fs-346`), a bus with its stops (`fs-345`). */
const slugOf = (id: string): string => {
  const slug = readGenerated('lieux').find((lieu) => lieu.slug.endsWith(`-${id}`))?.slug;
  if (slug === undefined) throw new Error(`generated/lieux.json has no ${id}.`);
  return slug;
};

export const HONDSCHOOTE = '/communes/hondschoote-59309/';
export const LILLE = '/communes/lille-59350/';
export const FORMER_COMMUNE = '/communes/bermeries-59070/';
export const UNKNOWN = '/communes/nulle-part-59999/';

/** Address of every commune's page. */
export const readCommunes = (): string[] => readGenerated('communes').map(({ slug }) => `/communes/${slug}/`);

/** One page of every kind, the largest and the smallest of those that vary, and the page of an unknown address. */
export const KINDS: readonly string[] = [
  '/',
  '/communes/',
  HONDSCHOOTE,
  LILLE,
  FORMER_COMMUNE,
  `/lieux/${firstSlug('lieux')}/`,
  `/lieux/${slugOf('fs-346')}/`,
  `/lieux/${slugOf('fs-345')}/`,
  '/territoires/',
  '/services/',
  ...FAMILLES.map((famille) => `/services/${famille}/`),
  `/territoires/${firstSlug('scot')}/`,
  `/territoires/${firstSlug('epci')}/`,
  '/recherche/',
  '/recherche/?besoin=papiers-perdus&commune=59249',
  '/demarches/',
  '/demarches/papiers-perdus/',
  '/aide/',
  '/accessibilite/',
  '/mentions-legales/',
  '/confidentialite/',
  '/plan-du-site/',
  '/qualite/',
  UNKNOWN,
];
