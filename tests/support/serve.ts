import { createReadStream, type Stats } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';

const TYPES: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.geojson': 'application/geo+json',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.ics': 'text/calendar; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pmtiles': 'application/vnd.pmtiles',
  '.png': 'image/png',
  '.svg': 'image/svg+xml',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.xml': 'application/xml; charset=utf-8',
};

export interface StaticServer {
  /** Origin without a final slash: `http://localhost:34567`. */
  origin: string;
  close: () => Promise<void>;
}

interface Found {
  status: 200 | 301 | 404;
  file: string;
  stats: Stats;
}

/**
 * Serves a folder as a plain static host does: `index.html` in folders (whose address ends with a slash), `404.html`
 * with status 404, byte ranges, no compression.
 * @param port 0 takes a free one, so that runs side by side do not clash
 */
export async function serveFolder(folder: string, port = 0): Promise<StaticServer> {
  const server = createServer((request, response) => {
    respond(folder, request, response).catch((error: unknown) => {
      response.writeHead(500).end(String(error));
    });
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(port, 'localhost', resolve);
  });
  return {
    origin: `http://localhost:${String((server.address() as AddressInfo).port)}`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => {
          resolve();
        });
        server.closeAllConnections();
      }),
  };
}

async function respond(folder: string, request: IncomingMessage, response: ServerResponse): Promise<void> {
  const { pathname } = new URL(request.url ?? '/', 'http://localhost');
  const found = await find(folder, pathname);
  if (found === null) {
    response.writeHead(404).end();
    return;
  }
  const { file, stats, status } = found;
  if (status === 301) {
    response.writeHead(301, { location: `${pathname}/` }).end();
    return;
  }
  const range = status === 200 ? parseRange(request.headers.range, stats.size) : null;
  const [start, end] = range ?? [0, stats.size - 1];
  response.writeHead(range ? 206 : status, {
    'content-type': TYPES[extname(file)] ?? 'application/octet-stream',
    'content-length': end - start + 1,
    'accept-ranges': 'bytes',
    ...(range ? { 'content-range': `bytes ${String(start)}-${String(end)}/${String(stats.size)}` } : {}),
  });
  if (request.method === 'HEAD' || stats.size === 0) response.end();
  else createReadStream(file, { start, end }).pipe(response);
}

/** `null` when there is not even a 404 page. */
async function find(folder: string, pathname: string): Promise<Found | null> {
  const path = join(folder, normalize(decodeURIComponent(pathname)));
  const index = join(path, 'index.html');
  const candidates = [
    { status: 200, file: pathname.endsWith('/') ? index : path },
    { status: 301, file: index },
    { status: 404, file: join(folder, '404.html') },
  ] as const;
  for (const { status, file } of candidates) {
    const stats = await stat(file).catch(() => null);
    if (stats?.isFile()) return { status, file, stats };
  }
  return null;
}

/** One range of bytes, both ends included; `null` when the header asks for nothing that can be cut. */
function parseRange(header: string | undefined, size: number): [number, number] | null {
  const [, from = '', to = ''] = /^bytes=(\d*)-(\d*)$/.exec(header ?? '') ?? [];
  if (from === '' && to === '') return null;
  const start = from === '' ? Math.max(0, size - Number(to)) : Number(from);
  const end = from === '' || to === '' ? size - 1 : Math.min(Number(to), size - 1);
  return start <= end ? [start, end] : null;
}
