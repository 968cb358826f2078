import { expect, test } from 'playwright/test';
import { KINDS, UNKNOWN } from '../support/kinds.ts';

test.describe('a visit', () => {
  for (const path of KINDS) {
    test(`of ${path} asks no other host, and breaks nothing`, async ({ page, baseURL }) => {
      const strangers: string[] = [];
      const faults: string[] = [];
      page.on('request', (request) => {
        const { origin, protocol } = new URL(request.url());
        if (origin !== baseURL && protocol !== 'data:') strangers.push(request.url());
      });
      page.on('console', (message) => {
        if (message.type() === 'error' || message.type() === 'warning') faults.push(message.text());
      });
      page.on('pageerror', (error) => faults.push(error.message));
      page.on('response', (response) => {
        if (response.status() >= 400 && response.url() !== `${baseURL ?? ''}${UNKNOWN}`)
          faults.push(`${String(response.status())} ${response.url()}`);
      });
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) => {
          console.error(`policy: ${violatedDirective} ${blockedURI}`);
        });
      });

      await page.goto(path, { waitUntil: 'networkidle' });

      expect(strangers).toEqual([]);
      // The browser itself reports the status of the page that is meant to be missing.
      expect(faults.filter((fault) => path !== UNKNOWN || !fault.includes('404 (Not Found)'))).toEqual([]);
    });
  }
});

test('an unknown address gets a page that helps, with the status of an error', async ({ page }) => {
  const response = await page.goto(UNKNOWN);
  expect(response?.status()).toBe(404);
  await expect(
    page
      .locator('main')
      .getByRole('link', { name: /communes/i })
      .first(),
  ).toBeVisible();
});
