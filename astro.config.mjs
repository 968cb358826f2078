import { readFileSync, rmSync } from 'node:fs';
import { satteri } from '@astrojs/markdown-satteri';
import sitemap from '@astrojs/sitemap';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig } from 'astro/config';
import { parse } from 'yaml';

const territoire = parse(readFileSync(new URL('content/territoire.yaml', import.meta.url), 'utf8'));

/** Former names of communes lead elsewhere: a search engine keeps the page they lead to. */
const readFormerPages = () =>
  new Set(
    JSON.parse(readFileSync(new URL('generated/communes.json', import.meta.url), 'utf8')).flatMap(
      ({ slug, anciennes }) =>
        anciennes
          .filter((ancienne) => ancienne.slug !== slug)
          .map((ancienne) => `/communes/${ancienne.slug}/`),
    ),
  );
let formerPages;
const isIndexed = (page) => {
  formerPages ??= readFormerPages();
  const { pathname } = new URL(page);
  // Answers are made in the browser: there is nothing to index.
  return pathname !== '/recherche/' && !formerPages.has(pathname);
};

/** public/README.md speaks to those who read the sources: it is no page of the site. */
const withoutReadme = {
  name: 'without-readme',
  hooks: { 'astro:build:done': ({ dir }) => rmSync(new URL('README.md', dir), { force: true }) },
};

/** Vite's own helper for `import()` weighs as much, on every page, as the search box: this one only brings the styles. */
const lightImports = {
  name: 'light-imports',
  enforce: 'pre',
  load: (id) =>
    id === '\0vite/preload-helper.js'
      ? `export const __vitePreload = (load, files = []) => {
           for (const file of files) {
             if (!file.endsWith('.css')) continue;
             document.head.append(Object.assign(document.createElement('link'), { rel: 'stylesheet', href: '/' + file }));
           }
           return load();
         };`
      : null,
};

export default defineConfig({
  site: territoire.site.url,
  trailingSlash: 'always',
  // The default glues words that only a line break separates.
  compressHTML: true,
  // Style travels with the page: nothing blocks its first rendering, and one file prints.
  build: { inlineStylesheets: 'always' },
  devToolbar: { enabled: false },
  integrations: [sitemap({ filter: isIndexed }), withoutReadme],
  // The texts are already set in French typography.
  markdown: { processor: satteri({ features: { smartPunctuation: false } }) },
  security: {
    csp: {
      directives: [
        "default-src 'none'",
        "img-src 'self' data:",
        "font-src 'self'",
        "connect-src 'self'",
        "manifest-src 'self'",
        "worker-src 'self'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
    },
  },
  vite: {
    plugins: [tailwindcss(), lightImports],
    // A page keeps its scripts in files: the browser caches them once for all communes.
    build: { assetsInlineLimit: 0 },
  },
});
