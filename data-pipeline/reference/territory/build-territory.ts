import { stringify } from 'csv-stringify/sync';
import type { Topology } from 'topojson-specification';
import { ancienneRows } from './anciennes.ts';
import { communeRows } from './communes.ts';
import { readDecoupage } from './decoupage.ts';
import { DEPARTEMENT } from './departement.ts';
import { readEpciAndScot } from './epci-scot.ts';
import { readGares } from './gares.ts';
import { readGrilles } from './grilles.ts';
import { readOutlines } from './outlines.ts';
import { boundsOf, polygonsOf } from '../../steps/territoire/planar.ts';
import { readQpv } from './qpv.ts';
import { simplifyOutlines } from './simplify-outlines.ts';
import { readVoiesFerrees } from './voies-ferrees.ts';

/** A file of content/territoire: its name, what it holds in French, its text. */
export interface TerritoryFile {
  name: string;
  summary: string;
  text: string;
}

/** Turns the reference files into those of content/territoire, all in memory. Throws ReferenceFault; the same input gives the same bytes. */
export function buildTerritory(directory: string): TerritoryFile[] {
  const decoupage = readDecoupage(DEPARTEMENT);
  const outlines = readOutlines(directory, decoupage);
  const topologie = simplifyOutlines(outlines);
  const communes = communeRows(decoupage, readGrilles(directory, decoupage), topologie);
  const { epci, scot } = readEpciAndScot(directory, decoupage);
  const bounds = boundsOf(outlines.flatMap(({ geometry }) => polygonsOf(geometry).flat(2)));
  const voies = readVoiesFerrees(directory, bounds);
  return [
    json('communes.topojson', topologie, `${topologie.objects.communes.geometries.length} contours`),
    csv('communes.csv', communes, 'communes'),
    csv('anciennes.csv', ancienneRows(decoupage), 'communes déléguées, associées ou anciennes'),
    csv('epci.csv', epci, 'intercommunalités'),
    csv('scot.csv', scot, 'SCoT'),
    csv('qpv.csv', readQpv(directory, decoupage), 'quartiers prioritaires'),
    csv('gares.csv', readGares(directory, decoupage, outlines), 'gares de voyageurs'),
    json('voies-ferrees.topojson', voies, `${voies.objects.voies_ferrees.arcs.length} lignes`),
  ];
}

function csv(name: string, rows: readonly object[], what: string): TerritoryFile {
  return {
    name,
    summary: `${rows.length} ${what}`,
    text: stringify([...rows], { header: true, record_delimiter: '\n' }),
  };
}

function json(name: string, topology: Topology, summary: string): TerritoryFile {
  return { name, summary, text: `${JSON.stringify(topology)}\n` };
}
