import { expect, test } from 'playwright/test';
import { KINDS } from '../support/kinds.ts';

/** CSS pixels: the width that WCAG 1.4.10 asks for, and that of a screen of 1280 px zoomed to 200 %. */
const WIDTHS = [320, 640];

for (const width of WIDTHS) {
  test.describe(`at ${String(width)} px`, () => {
    test.use({ viewport: { width, height: 640 } });

    for (const path of KINDS) {
      test(`${path} does not scroll sideways`, async ({ page }) => {
        await page.goto(path);
        const wide = await page.evaluate(() => {
          const limit = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= limit) return [];
          return Array.from(document.querySelectorAll('body *'))
            .filter((element) => element.getBoundingClientRect().right > limit + 0.5)
            .map(
              (element) =>
                `<${element.localName} class="${element.getAttribute('class') ?? ''}"> ${element.textContent.trim().slice(0, 60)}`,
            );
        });
        expect(wide).toEqual([]);
      });
    }
  });
}
