import { readAddresses, readBytes, readPages, type Page } from '../support/dist.ts';
import { readTileWeights } from '../support/tiles.ts';
import { scriptBytes, weigh, weighFile } from '../support/weight.ts';
import { measure } from './measure.ts';
import { summarize, type Sized } from './summary.ts';
import { printSearch } from './search.ts';

const kilobytes = (bytes: number): string => `${(bytes / 1000).toFixed(1)} kB`;

const print = (cells: readonly string[]): void => {
  const [name = '', ...others] = cells;
  console.log([name.padEnd(28), ...others.map((cell) => cell.padStart(12))].join(''));
};

async function printCosts(): Promise<void> {
  print(['Build', 'time', 'memory']);
  const commands = [
    ['pipeline', 'node', 'data-pipeline/bin/data.ts'],
    ['site', 'astro', 'build'],
  ] as const;
  for (const [name, command, argument] of commands) {
    const { seconds, megabytes } = await measure(command, [argument]);
    print([name, `${seconds.toFixed(1)} s`, `${megabytes.toFixed(0)} MB`]);
  }
}

function printSizes(name: string, items: readonly Sized[]): void {
  const { count, median, largest, total, name: where } = summarize(items);
  print([name, String(count), kilobytes(median), kilobytes(largest), kilobytes(total), `   ${where}`]);
}

/** `communes/…` for the page of one commune, `single` for the pages of which there is one. */
function kindOf({ path }: Page): string {
  const [folder = '', name] = path.split('/').filter(Boolean);
  return name === undefined ? 'single' : `${folder}/…`;
}

async function printWeights(): Promise<void> {
  print(['\nSizes, gzip', 'count', 'median', 'largest', 'total', '   the largest']);
  const pages = readPages();
  for (const [kind, group] of Map.groupBy(pages, kindOf)) {
    printSizes(
      `pages: ${kind}`,
      group.map((page) => [page.path, weigh(page.html)]),
    );
  }
  printSizes(
    'scripts of a page',
    pages.map((page) => [page.path, scriptBytes(page)]),
  );
  const addresses = readAddresses();
  const maps = addresses.filter((address) => address.endsWith('.svg'));
  printSizes(
    'static maps',
    maps.map((address) => [address, weighFile(address)]),
  );
  for (const address of addresses.filter((file) => file.endsWith('.pmtiles'))) {
    const tiles = await readTileWeights(readBytes(address));
    printSizes(
      `tiles: ${address.slice(1)}`,
      tiles.map(({ z, x, y, bytes }) => [[z, x, y].join('/'), bytes]),
    );
  }
}

await printCosts();
await printWeights();
await printSearch();
