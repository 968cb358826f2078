import { toSlug } from '../../model/slug.ts';
import type { TerritoireFiles } from './assemble.ts';
import { TerritoireError } from './read-rows.ts';
import type { Contours } from './read-topologie.ts';

/** Refuses files that contradict each other. Throws TerritoireError with the first contradiction. */
export function checkLinks(
  { communes, anciennes, epci, scot, qpv, gares }: TerritoireFiles,
  contours: Contours,
): void {
  const codes = new Set(communes.map(({ code_insee }) => code_insee));
  const sirens = new Set(epci.map(({ siren }) => siren));
  const slugs = new Set(scot.map(({ slug }) => slug));

  refuseTwice(
    'communes.csv',
    communes.map(({ code_insee }) => code_insee),
  );
  refuseTwice('epci.csv et scot.csv', [...epci.map(({ nom }) => toSlug(nom)), ...slugs]);
  refuseTwice(
    'communes.csv et anciennes.csv',
    [...communes, ...anciennes].map(({ nom, code_insee }) => `${toSlug(nom)}-${code_insee}`),
  );

  refuseUnknown('communes.topojson', contours.keys(), codes);
  refuseUnknown('communes.csv', codes, new Set(contours.keys()));
  refuseUnknown(
    'communes.csv',
    communes.map((commune) => commune.epci),
    sirens,
  );
  refuseUnknown(
    'anciennes.csv',
    anciennes.map(({ commune }) => commune),
    codes,
  );
  refuseUnknown(
    'epci.csv',
    epci.map((row) => row.scot),
    slugs,
  );
  refuseUnknown(
    'qpv.csv',
    qpv.flatMap((quartier) => quartier.communes),
    codes,
  );
  refuseUnknown(
    'gares.csv',
    gares.map(({ code_insee }) => code_insee),
    codes,
  );

  for (const { siren, nom, nb_communes_departement } of epci) {
    const members = communes.filter((commune) => commune.epci === siren).length;
    if (members !== nb_communes_departement) {
      throw new TerritoireError(
        `« territoire/epci.csv » annonce ${nb_communes_departement} communes pour ${nom}, mais « communes.csv » en donne ${members}.`,
      );
    }
  }
}

function refuseUnknown(file: string, used: Iterable<string>, known: ReadonlySet<string>): void {
  for (const key of used) {
    if (!known.has(key))
      throw new TerritoireError(
        `« territoire/${file} » cite « ${key} », que les autres fichiers ne connaissent pas.`,
      );
  }
}

function refuseTwice(file: string, keys: readonly string[]): void {
  const twice = keys.find((key, index) => keys.indexOf(key) !== index);
  if (twice !== undefined)
    throw new TerritoireError(`« territoire/${file} » contient « ${twice} » deux fois.`);
}
