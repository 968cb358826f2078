import { HtmlValidate, StaticConfigLoader } from 'html-validate';
import { expect, it } from 'vitest';
import config from '../../.htmlvalidate.mjs';
import { readPages } from '../support/dist.ts';
import { expectNoFault } from '../support/faults.ts';

it('finds every page valid', async () => {
  const validator = new HtmlValidate(new StaticConfigLoader(config));
  const pages = readPages();
  expect(pages.length).toBeGreaterThan(0);
  const faults: string[] = [];
  for (const { path, html } of pages) {
    const { results } = await validator.validateString(html, path);
    faults.push(
      ...results.flatMap(({ messages }) =>
        messages.map(
          ({ line, column, message, ruleId }) =>
            `${path}:${String(line)}:${String(column)} ${message} (${ruleId})`,
        ),
      ),
    );
  }
  expectNoFault(faults);
});
