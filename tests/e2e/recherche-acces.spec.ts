import AxeBuilder from '@axe-core/playwright';
import { expect, test } from 'playwright/test';
import { HONDSCHOOTE } from '../support/kinds.ts';
import { boxOf, optionsOf, SENTENCE, statusOf, type } from '../support/search-box.ts';

/** CSS pixels. */
const TARGET = 44;

test.describe('on a small phone', () => {
  test.use({ viewport: { width: 320, height: 568 }, hasTouch: true, isMobile: true });

  for (const path of ['/', HONDSCHOOTE]) {
    test(`${path} is searched with a thumb`, async ({ page }) => {
      await page.goto(path);
      await boxOf(page).tap();
      await boxOf(page).pressSequentially('maison de sante');
      const options = optionsOf(page);
      await expect(options.first()).toBeInViewport();

      const heights = await options.evaluateAll((elements) =>
        elements.map((element) => element.getBoundingClientRect().height),
      );
      const button = await page.getByRole('search').getByRole('button').boundingBox();
      const field = await boxOf(page).boundingBox();
      expect(
        Math.min(...heights, button?.width ?? 0, button?.height ?? 0, field?.height ?? 0),
      ).toBeGreaterThanOrEqual(TARGET);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);

      await options.first().tap();
      await page.waitForURL('**/services/maison-de-sante/');
    });
  }
});

test('the active option is seen in forced colours', async ({ page }) => {
  await page.emulateMedia({ forcedColors: 'active' });
  await page.goto(HONDSCHOOTE);
  await type(page, SENTENCE);
  await expect(optionsOf(page).first()).toBeVisible();
  await page.keyboard.press('ArrowDown');
  const outline = await page
    .locator('[aria-selected="true"]')
    .evaluate(
      (option) => `${getComputedStyle(option).outlineStyle} ${getComputedStyle(option).outlineWidth}`,
    );
  expect(outline).toBe('solid 3px');
});

test.describe('axe finds nothing', () => {
  for (const [what, text] of [
    ['a list', 'lille'],
    ['an active option', SENTENCE],
    ['no result', 'xqzwkv'],
  ] as const) {
    for (const path of ['/', HONDSCHOOTE]) {
      test(`on ${path} with ${what}`, async ({ page }) => {
        for (const [width, colorScheme] of [
          [360, 'light'],
          [1280, 'dark'],
        ] as const) {
          await page.setViewportSize({ width, height: 800 });
          await page.emulateMedia({ colorScheme });
          await page.goto(path);
          await type(page, text);
          await expect(page.locator('.volet')).toBeVisible();
          await expect(statusOf(page)).toHaveText(/résultat/i);
          if (what === 'an active option') await page.keyboard.press('ArrowDown');
          const options = { rules: { 'target-size': { enabled: true } } };
          const { violations } = await new AxeBuilder({ page }).options(options).analyze();
          expect(
            violations.flatMap(({ id, nodes }) => nodes.map(({ target }) => `${id} ${target.join(' ')}`)),
          ).toEqual([]);
        }
      });
    }
  }
});
