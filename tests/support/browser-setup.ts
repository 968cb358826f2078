import { fileURLToPath } from 'node:url';
import { findChromium } from './chromium.ts';
import { serveFolder } from './serve.ts';

const DIST = fileURLToPath(new URL('../../dist', import.meta.url));

/** Before the first browser test: one browser unpacked, one server of dist/, both told to the workers by the environment. */
export default async function setUp(): Promise<() => Promise<void>> {
  const { executablePath, env } = await findChromium();
  Object.assign(process.env, env, { CHROMIUM_PATH: executablePath });
  const server = await serveFolder(DIST);
  process.env['BASE_URL'] = server.origin;
  return server.close;
}
