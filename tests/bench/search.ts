import { gzipSync } from 'node:zlib';
import MiniSearch from 'minisearch';
import type { DocumentsRecherche } from '../../data-pipeline/model/recherche.ts';
import '../support/alias.ts';
import { readGolden } from '../support/golden.ts';
import { readSearchSources } from '../support/search-sources.ts';
import { withCommunes } from './synthetic-communes.ts';

const { toSearchDocuments } = await import('../../src/view-models/search-documents.ts');
const { createSearchEngine } = await import('../../src/features/search/engine.ts');
const { decodeDocuments } = await import('../../src/features/search/decode-documents.ts');
const { toWords } = await import('../../src/features/search/fold.ts');

const SIZES = [647, 2_500, 10_000, 35_000];
/** One golden query in so many is typed: enough for the 95th percentile, in seconds. */
const EVERY = 8;

/** Makes a search over the documents: text in, anything out. */
type Engine = (documents: DocumentsRecherche) => (text: string) => unknown;

const ENGINES: Readonly<Record<string, Engine>> = {
  Fuse: (documents) => {
    const engine = createSearchEngine(documents);
    return (text) => engine.search(text);
  },
  MiniSearch: (documents) => {
    const index = new MiniSearch({
      fields: ['texte'],
      tokenize: toWords,
      processTerm: (term) => term,
      searchOptions: { prefix: true, fuzzy: 0.2 },
    });
    const entrees = decodeDocuments(documents);
    index.addAll(
      entrees.map(({ appellations }, id) => ({ id, texte: appellations.map(([texte]) => texte).join(' ') })),
    );
    return (text) => index.search(text).slice(0, 5);
  },
};

interface Latency {
  engine: string;
  communes: number;
  /** Milliseconds. */
  index: number;
  median: number;
  p95: number;
  worst: number;
}

/** Types each query letter by letter. */
function typeAll(engine: string, documents: DocumentsRecherche, queries: readonly string[]): Latency {
  const make = ENGINES[engine];
  if (make === undefined) throw new Error(`no engine "${engine}"`);
  const start = performance.now();
  const search = make(documents);
  const index = performance.now() - start;
  queries.slice(0, 3).forEach(search);
  const times = queries
    .flatMap((query) => Array.from(query, (_, end) => query.slice(0, end + 1)))
    .map((text) => {
      const before = performance.now();
      search(text);
      return performance.now() - before;
    })
    .sort((a, b) => a - b);
  const at = (part: number): number => times[Math.floor((times.length - 1) * part)] ?? 0;
  return {
    engine,
    communes: documents.communes.id.length,
    index,
    median: at(0.5),
    p95: at(0.95),
    worst: at(1),
  };
}

const print = (cells: readonly string[]): void => {
  const [name = '', ...others] = cells;
  console.log([name.padEnd(28), ...others.map((cell) => cell.padStart(12))].join(''));
};
const milliseconds = (value: number): string => `${value.toFixed(2)} ms`;
const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

/** Prints the size of the search documents and what a keystroke costs, at the Nord's size and beyond, with both engines. */
export async function printSearch(): Promise<void> {
  const real = toSearchDocuments(await readSearchSources());
  const queries = readGolden().map(({ requete }) => requete);
  const some = queries.filter((_, i) => i % EVERY === 0);

  print(['\nSearch, keystroke', 'documents', 'gzip', 'index', 'median', '95th', 'worst']);
  const rows = SIZES.flatMap((size) => {
    const documents = withCommunes(real, size);
    const json = JSON.stringify(documents);
    return Object.keys(ENGINES).map((engine) => {
      const latency = typeAll(engine, documents, size === SIZES[0] ? queries : some);
      const sizes = [kilobytes(Buffer.byteLength(json)), kilobytes(gzipSync(json).length)];
      const times = [latency.index, latency.median, latency.p95, latency.worst].map(milliseconds);
      print([`${engine}, ${String(latency.communes)} communes`, ...sizes, ...times]);
      return latency;
    });
  });
  console.log(conclude(rows));
}

/** From which size the other engine answers faster. */
function conclude(rows: readonly Latency[]): string {
  const p95Of = (engine: string, size: number): number =>
    rows.find((row) => row.engine === engine && row.communes === size)?.p95 ?? Infinity;
  const from = SIZES.find((size) => p95Of('MiniSearch', size) < p95Of('Fuse', size));
  const last = SIZES.at(-1) ?? 0;
  const limits = `at ${String(last)} communes a keystroke takes ${milliseconds(p95Of('Fuse', last))} with Fuse`;
  return from === undefined
    ? `MiniSearch takes over at none of these sizes: ${limits} (95th percentile).`
    : `MiniSearch takes over from ${String(from)} communes: ${limits} (95th percentile).`;
}
