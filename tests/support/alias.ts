import { registerHooks } from 'node:module';

const MODEL = new URL('../../data-pipeline/model/', import.meta.url);

/** `@model/…` for a script that node runs without a bundler; import it before what uses the alias. */
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith('@model/') ? new URL(specifier.slice(7), MODEL).href : specifier, context),
});
