import { expect, test } from 'playwright/test';
import { HONDSCHOOTE } from '../support/kinds.ts';

/** Enough to go through the header, the summary and the first cards. */
const STOPS = 40;

for (const path of ['/', HONDSCHOOTE]) {
  test(`the first stop of ${path} leads to its content`, async ({ page }) => {
    await page.goto(path);
    await page.keyboard.press('Tab');
    const skipLink = page.locator(':focus');
    await expect(skipLink).toHaveAttribute('href', /^#/);
    await expect(skipLink).toBeInViewport();

    await page.keyboard.press('Enter');
    const target = await page.evaluate(() => document.activeElement?.closest('main')?.localName);
    expect(target).toBe('main');
  });

  test(`every stop of ${path} is seen`, async ({ page }) => {
    await page.goto(path);
    const faults: string[] = [];
    for (let stop = 0; stop < STOPS; stop += 1) {
      await page.keyboard.press('Tab');
      const fault = await page.evaluate(() => {
        const focused = document.activeElement;
        if (focused === null || focused === document.body) return null;
        const { outlineStyle, outlineWidth } = getComputedStyle(focused);
        const { width, height } = focused.getBoundingClientRect();
        const isSeen =
          outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 3 && width > 0 && height > 0;
        return isSeen
          ? null
          : `${focused.outerHTML.slice(0, 120)} has an outline of ${outlineWidth} ${outlineStyle}`;
      });
      if (fault !== null) faults.push(fault);
    }
    expect(faults).toEqual([]);
  });
}
