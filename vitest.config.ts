import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

/** The two kinds of test that need no browser: `unit` over the sources, `site` over the built dist/. */
export default defineConfig({
  resolve: { alias: { '@model': fileURLToPath(new URL('data-pipeline/model', import.meta.url)) } },
  test: {
    projects: [
      { extends: true, test: { name: 'unit', include: ['tests/unit/**/*.test.ts'] } },
      { extends: true, test: { name: 'site', include: ['tests/site/**/*.test.ts'], testTimeout: 120_000 } },
    ],
  },
});
