import { PDFDocument } from 'pdf-lib';
import { expect, test, type Page } from 'playwright/test';
import { HONDSCHOOTE, LILLE, readCommunes } from '../support/kinds.ts';

/** Points, as PDF counts: 210 × 297 mm. */
const A4 = { width: 595, height: 842 };

/** Communes printed by each test of the whole département. */
const BATCH = 100;

const print = async (page: Page): Promise<PDFDocument> =>
  PDFDocument.load(await page.pdf({ preferCSSPageSize: true, printBackground: true }));

for (const path of [LILLE, '/communes/roubaix-59512/', '/communes/dunkerque-59183/', HONDSCHOOTE]) {
  test(`${path} prints on one A4 page with its map`, async ({ page }) => {
    await page.goto(path, { waitUntil: 'load' });
    await page.emulateMedia({ media: 'print' });
    const maps = page.locator('main figure img:visible');
    await expect(maps).toHaveCount(1);
    expect(await maps.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBeGreaterThan(0);

    const document = await print(page);
    expect(document.getPageCount()).toBe(1);
    const { width, height } = document.getPage(0).getSize();
    expect(Math.round(width)).toBe(A4.width);
    expect(Math.round(height)).toBe(A4.height);
  });
}

test.describe('the whole département', () => {
  test.use({ javaScriptEnabled: false });
  const communes = readCommunes();

  for (let start = 0; start < communes.length; start += BATCH) {
    const batch = communes.slice(start, start + BATCH);
    test(`communes ${String(start + 1)} to ${String(start + batch.length)} print on one page each`, async ({
      page,
    }) => {
      test.setTimeout(180_000);
      const faults: string[] = [];
      for (const path of batch) {
        await page.goto(path);
        const pages = (await print(page)).getPageCount();
        if (pages !== 1) faults.push(`${path} prints on ${String(pages)} pages`);
      }
      expect(faults).toEqual([]);
    });
  }
});
