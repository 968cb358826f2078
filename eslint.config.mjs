import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import { defineConfig, globalIgnores } from 'eslint/config';
import tseslint from 'typescript-eslint';

const PIPELINE_FROM_SITE = {
  group: ['**/data-pipeline/**', '!**/data-pipeline/model/**'],
  message: 'src/ reads from the pipeline its model only (@model/…), and its outputs through the collections.',
};
const SITE_FROM_PIPELINE = {
  group: ['**/src/**', 'astro', 'astro:*'],
  message: 'data-pipeline/ never imports the site: it is what the site is made from.',
};
const TESTS_FROM_PRODUCT = { group: ['**/tests/**'], message: 'What is shipped does not import tests.' };

const NO_EXIT = {
  object: 'process',
  property: 'exit',
  message: 'Throw, or set process.exitCode: only executables end the process.',
};

const NO_SILENCED_TEST = {
  selector: 'MemberExpression[property.name=/^(skip|only|todo|fixme|fails)$/]',
  message: 'A test is mended or removed, never silenced.',
};

const restrictImports = (...patterns) => ({ 'no-restricted-imports': ['error', { patterns }] });

export default defineConfig(
  globalIgnores([
    'dist/',
    'generated/',
    '.astro/',
    '.staging/',
    'public/',
    'tests/fixtures/',
    'test-results/',
  ]),
  { linterOptions: { reportUnusedDisableDirectives: 'error' } },
  js.configs.recommended,
  tseslint.configs.strict,
  tseslint.configs.stylistic,
  astro.configs.recommended,
  astro.configs['jsx-a11y-strict'],
  {
    rules: {
      eqeqeq: 'error',
      'no-restricted-properties': ['error', NO_EXIT],
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/explicit-module-boundary-types': 'error',
    },
  },
  {
    files: ['**/*.astro'],
    rules: {
      // A named section that scrolls must be reachable by keyboard: axe asks for what the strict set refuses.
      'astro/jsx-a11y/no-noninteractive-tabindex': [
        'error',
        { tags: ['section'], roles: ['tabpanel', 'region'] },
      ],
    },
  },
  { files: ['tests/**'], rules: { 'no-restricted-syntax': ['error', NO_SILENCED_TEST] } },
  { files: ['*.mjs'], languageOptions: { globals: { URL: 'readonly', process: 'readonly' } } },
  { files: ['src/**'], rules: restrictImports(PIPELINE_FROM_SITE, TESTS_FROM_PRODUCT) },
  { files: ['data-pipeline/**'], rules: restrictImports(SITE_FROM_PIPELINE, TESTS_FROM_PRODUCT) },
  {
    files: ['data-pipeline/bin/**', 'tests/run.ts', 'tests/bench/run.ts'],
    rules: { 'no-restricted-properties': 'off' },
  },
);
