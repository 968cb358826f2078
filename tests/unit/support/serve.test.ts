import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { serveFolder, type StaticServer } from '../../support/serve.ts';

let folder: string;
let server: StaticServer;

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'serve-'));
  await mkdir(join(folder, 'aide'));
  await writeFile(join(folder, '404.html'), 'absent');
  await writeFile(join(folder, 'aide', 'index.html'), 'aide');
  await writeFile(join(folder, 'a.pmtiles'), '0123456789');
  server = await serveFolder(folder);
});

afterAll(async () => {
  await server.close();
  await rm(folder, { recursive: true });
});

it.each([
  ['a page', '/aide/', '', 200, 'text/html; charset=utf-8', 'aide'],
  ['an unknown address', '/nulle-part/', '', 404, 'text/html; charset=utf-8', 'absent'],
  ['a whole archive', '/a.pmtiles', '', 200, 'application/vnd.pmtiles', '0123456789'],
  ['a range', '/a.pmtiles', 'bytes=2-4', 206, 'application/vnd.pmtiles', '234'],
  ['an open range', '/a.pmtiles', 'bytes=7-', 206, 'application/vnd.pmtiles', '789'],
  ['the last bytes', '/a.pmtiles', 'bytes=-2', 206, 'application/vnd.pmtiles', '89'],
  ['a range past the end', '/a.pmtiles', 'bytes=8-99', 206, 'application/vnd.pmtiles', '89'],
  ['a path out of the folder', '/..%2f..%2fetc/passwd', '', 404, 'text/html; charset=utf-8', 'absent'],
])('serves %s', async (_case, path, range, status, type, body) => {
  const response = await fetch(server.origin + path, range === '' ? {} : { headers: { range } });
  expect(response.status).toBe(status);
  expect(response.headers.get('content-type')).toBe(type);
  expect(await response.text()).toBe(body);
});

it('adds the slash that a folder lacks', async () => {
  const response = await fetch(`${server.origin}/aide`, { redirect: 'manual' });
  expect(response.status).toBe(301);
  expect(response.headers.get('location')).toBe('/aide/');
});
