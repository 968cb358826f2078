import { expect, test } from 'playwright/test';
import { FAMILLES } from '../../data-pipeline/model/famille.ts';
import { HONDSCHOOTE } from '../support/kinds.ts';

test.use({ javaScriptEnabled: false });

test('a commune is chosen from the home page', async ({ page }) => {
  await page.goto('/');
  await page.getByRole('link', { name: 'Communes en H' }).click();
  await expect(page).toHaveURL('/communes/#lettre-h');
  await page.locator(`main a[href="${HONDSCHOOTE}"]`).first().click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Hondschoote');
});

test('a commune page lists the nearest lieux of each famille', async ({ page }) => {
  await page.goto(HONDSCHOOTE);
  for (const famille of FAMILLES) {
    const section = page.locator(`section#${famille}[data-famille="${famille}"]`);
    await expect(section.locator('article[data-lieu]').or(section.locator('.rappel')).first()).toBeVisible();
  }
});

test('the lieux of a famille come in order: in the commune, then by distance', async ({ page }) => {
  await page.goto(HONDSCHOOTE);
  for (const famille of FAMILLES) {
    const cards = page.locator(`section#${famille} article[data-lieu]`);
    const places = await cards.evaluateAll((articles) =>
      articles.map((article) => ({
        isInside: article.textContent.includes('Dans la commune'),
        metres: Number(article.getAttribute('data-metres')),
      })),
    );
    const sorted = places.toSorted((a, b) => Number(b.isInside) - Number(a.isInside) || a.metres - b.metres);
    expect(places).toEqual(sorted);
  }
});

test('a lieu gives its phone, its address and the hours of its week', async ({ page }) => {
  await page.goto(HONDSCHOOTE);
  const card = page.locator('article[data-lieu="fs-346"]');
  await expect(card.locator('a[href^="tel:+33"]')).toBeVisible();
  await expect(card).toContainText('59122');
  await expect(card).toContainText(/lundi/i);
  await expect(card).toContainText(/vendredi/i);
  await expect(card).toContainText(/9\s?h.*12\s?h/);
});

test('nothing says open or closed without a script to know the time', async ({ page }) => {
  await page.goto(HONDSCHOOTE);
  await expect(page.locator('[data-ouverture="ouvert"], [data-ouverture="ferme"]')).toHaveCount(0);
});
