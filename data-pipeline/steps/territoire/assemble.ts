import type { Feature, MultiLineString } from 'geojson';
import { communeSchema } from '../../model/commune.ts';
import { toSlug } from '../../model/slug.ts';
import { epciSchema, scotSchema, type Epci, type Scot } from '../../model/territoire.ts';
import type { CommuneFaits, Gare, Territoire } from '../read-territoire.ts';
import { checkLinks } from './check-links.ts';
import { withPrepositions } from './liaison.ts';
import {
  bboxOf,
  cutContours,
  neighboursByCode,
  type CommunesTopology,
  type Contours,
} from './read-topologie.ts';
import type { AncienneRow, CommuneRow, EpciRow, QpvRow, ScotRow } from './rows.ts';

/** The files of content/territoire, each as it is read. */
export interface TerritoireFiles {
  communes: CommuneRow[];
  anciennes: AncienneRow[];
  epci: EpciRow[];
  scot: ScotRow[];
  qpv: QpvRow[];
  gares: Gare[];
  topologie: CommunesTopology;
  voiesFerrees: Feature<MultiLineString>;
}

const faitsSchema = communeSchema.omit({ proches: true, dans_la_commune: true, itinerances: true });

/** Joins the files into one territory: members, neighbours, bounds, slugs, prepositions. Throws TerritoireError when they disagree. */
export function assembleTerritoire(files: TerritoireFiles): Territoire {
  const { topologie, voiesFerrees, gares } = files;
  const contours = cutContours(topologie);
  checkLinks(files, contours);
  const epci = files.epci.map((row) => toEpci(row, files.communes, contours)).toSorted(by('siren'));
  return {
    communes: toCommunes(files, contours).toSorted(by('code_insee')),
    epci,
    scot: files.scot.map((row) => toScot(row, epci, contours)).toSorted(by('slug')),
    gares: gares.toSorted(by('code_uic')),
    topologie,
    contours,
    voiesFerrees,
  };
}

function toCommunes(
  { communes, anciennes, epci, qpv, topologie }: TerritoireFiles,
  contours: Contours,
): CommuneFaits[] {
  const neighbours = neighboursByCode(topologie);
  const scotOf = new Map(epci.map(({ siren, scot }) => [siren, scot]));
  return communes.map(({ liaison, ...row }) =>
    faitsSchema.parse({
      ...row,
      ...withPrepositions(row.nom, liaison),
      slug: `${toSlug(row.nom)}-${row.code_insee}`,
      scot: scotOf.get(row.epci),
      qpv: qpv
        .filter((quartier) => quartier.communes.includes(row.code_insee))
        .map(({ code, nom }) => ({ code, nom }))
        .toSorted(by('code')),
      voisines: neighbours.get(row.code_insee),
      anciennes: anciennes
        .filter(({ commune }) => commune === row.code_insee)
        .map(({ code_insee, nom, genre }) => ({
          code_insee,
          nom,
          genre,
          slug: `${toSlug(nom)}-${code_insee}`,
        }))
        .toSorted(by('code_insee')),
      bbox: bboxOf(contours, [row.code_insee]),
    }),
  );
}

function toEpci(row: EpciRow, communes: readonly CommuneRow[], contours: Contours): Epci {
  const members = communes.filter(({ epci }) => epci === row.siren).map(({ code_insee }) => code_insee);
  const { siren, nom, scot, nb_communes, remarque } = row;
  return epciSchema.parse({
    siren,
    nom,
    slug: toSlug(nom),
    scot,
    communes: members.toSorted(),
    nb_communes,
    remarque,
    bbox: bboxOf(contours, members),
  } satisfies Epci);
}

function toScot(row: ScotRow, epci: readonly Epci[], contours: Contours): Scot {
  const members = epci.filter(({ scot }) => scot === row.slug);
  const communes = members.flatMap((member) => member.communes).toSorted();
  return scotSchema.parse({
    ...row,
    epci: members.map(({ siren }) => siren),
    communes,
    bbox: bboxOf(contours, communes),
  });
}

/** Orders by a text key, code point by code point. */
function by<K extends string>(key: K): (a: Record<K, string>, b: Record<K, string>) => number {
  return (a, b) => (a[key] < b[key] ? -1 : a[key] > b[key] ? 1 : 0);
}
