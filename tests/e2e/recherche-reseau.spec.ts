import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { SCRIPTS_BYTES } from '../support/budgets.ts';
import { HONDSCHOOTE } from '../support/kinds.ts';
import { addressOf, boxOf, optionsOf, SENTENCE, statusOf, type } from '../support/search-box.ts';

const DOCUMENTS = '/recherche/documents.json';
/** Bytes gzip, of the design. */
const DOCUMENTS_BYTES = 30_000;

test.describe('before the box is focused', () => {
  for (const path of ['/', HONDSCHOOTE]) {
    test(`${path} asks for nothing of the search`, async ({ page }) => {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(new URL(request.url()).pathname));
      await page.goto(path, { waitUntil: 'networkidle' });
      const isOfSearch = (url: string): boolean => url === DOCUMENTS || /\/(?:combobox|engine)\./.test(url);
      expect(asked.filter(isOfSearch)).toEqual([]);

      await boxOf(page).focus();
      await page.waitForLoadState('networkidle');
      await boxOf(page).blur();
      await boxOf(page).focus();
      await page.waitForLoadState('networkidle');
      expect(asked.filter((url) => url === DOCUMENTS)).toHaveLength(1);
      expect(asked.filter(isOfSearch)).toHaveLength(3);
    });
  }
});

test('the search and all scripts of a commune page keep their size', async ({ page }) => {
  const weights = { scripts: 0, documents: 0 };
  page.on('response', async (response) => {
    const { pathname } = new URL(response.url());
    if (!pathname.endsWith('.js') && pathname !== DOCUMENTS) return;
    const weight = gzipSync(await response.body()).length;
    weights[pathname === DOCUMENTS ? 'documents' : 'scripts'] += weight;
  });
  await page.goto(HONDSCHOOTE);
  await type(page, SENTENCE);
  await expect(optionsOf(page).first()).toBeVisible();
  expect(weights.scripts).toBeGreaterThan(0);
  expect(weights.scripts).toBeLessThanOrEqual(SCRIPTS_BYTES);
  expect(weights.documents).toBeLessThanOrEqual(DOCUMENTS_BYTES);
});

test.describe('without a network after the page', () => {
  for (const lost of [`**${DOCUMENTS}`, '**/engine.*.js', '**/combobox.*.js']) {
    test(`the form works and says so: ${lost}`, async ({ page }) => {
      await page.route(lost, (route) => route.abort());
      await page.goto(HONDSCHOOTE);
      await type(page, 'caf');
      await expect(statusOf(page)).toHaveText(/^Les suggestions ne viennent pas/);
      await expect(page.locator('.volet')).toContainText('Validez pour chercher quand même.');
      await page.keyboard.press('Enter');
      await page.waitForURL('**/recherche/**');
      expect(addressOf(page)).toBe('/recherche/#q=caf');
    });
  }

  test('the next focus tries again', async ({ page }) => {
    await page.route(`**${DOCUMENTS}`, (route) => route.abort(), { times: 1 });
    await page.goto(HONDSCHOOTE);
    await type(page, 'caf');
    await expect(statusOf(page)).toHaveText(/^Les suggestions ne viennent pas/);
    await page.locator('main').click({ position: { x: 5, y: 5 } });
    await expect(page.locator('.volet')).toBeHidden();
    await boxOf(page).click();
    await expect(optionsOf(page).first()).toBeVisible();
  });

  test('a slow network is said while it lasts', async ({ page }) => {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    await page.route(`**${DOCUMENTS}`, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(HONDSCHOOTE);
    await type(page, 'caf');
    await expect(page.locator('.volet')).toHaveText('La recherche se prépare…');
    release();
    await expect(optionsOf(page).first()).toBeVisible();
  });
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });

  for (const path of ['/', HONDSCHOOTE]) {
    test(`the form of ${path} leads to the page of answers`, async ({ page }) => {
      await page.goto(path);
      await page.getByRole('search').getByRole('textbox').fill('fourmies');
      await page.getByRole('search').getByRole('button', { name: 'Chercher' }).click();
      await page.waitForURL('**/recherche/**');
      expect(addressOf(page)).toBe('/recherche/?q=fourmies');
      await expect(page.locator('main a[href^="/communes/"]').first()).toBeVisible();
    });
  }
});
