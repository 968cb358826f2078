import { defineConfig } from 'html-validate';

/** Every rule of both presets. */
export default defineConfig({
  root: true,
  extends: ['html-validate:recommended', 'html-validate:a11y'],
  rules: {
    // A title is the name of a lieu, then its commune, then the site: only the site's name may be cut in a list of results.
    'long-title': ['error', { maxlength: 90 }],
  },
});
