import { expect, test } from 'playwright/test';
import { HONDSCHOOTE } from '../support/kinds.ts';

/** France services of Hondschoote: Mo-Th 09:00-12:00,14:00-17:00; Fr 09:00-13:00,14:00-16:00. Paris time, summer and winter. */
const MOMENTS = [
  { when: 'the minute of opening', time: '2026-09-15T09:00:00+02:00', state: 'ouvert', words: /12\s?h/ },
  { when: 'the minute before', time: '2026-09-15T08:59:00+02:00', state: 'ferme', words: /dans 1\s?min/ },
  { when: 'a minute before closing', time: '2026-09-15T11:59:00+02:00', state: 'ouvert', words: /1\s?min/ },
  { when: 'the minute of closing', time: '2026-09-15T12:00:00+02:00', state: 'ferme', words: /14\s?h/ },
  {
    when: 'a Friday before one',
    time: '2026-09-18T12:30:00+02:00',
    state: 'ouvert',
    words: /13\s?h|30\s?min/,
  },
  { when: 'a Sunday in winter', time: '2026-12-06T10:00:00+01:00', state: 'ferme', words: /demain à 9\s?h/ },
  { when: 'midnight', time: '2026-09-16T00:00:00+02:00', state: 'ferme', words: /9\s?h/ },
  { when: 'Easter Monday', time: '2026-04-06T10:00:00+02:00', state: 'inconnu', words: /férié.*appelez/i },
] as const;

for (const timezoneId of ['Europe/Paris', 'America/Los_Angeles', 'Pacific/Auckland']) {
  test.describe(`on a clock of ${timezoneId}`, () => {
    test.use({ timezoneId });

    for (const { when, time, state, words } of MOMENTS) {
      test(`at ${when} it is ${state}`, async ({ page }) => {
        await page.clock.setFixedTime(time);
        await page.goto(HONDSCHOOTE);
        const opening = page.locator('article[data-lieu="fs-346"] [data-ouverture]');
        await expect(opening).toHaveAttribute('data-ouverture', state);
        await expect(opening).toBeVisible();
        await expect(opening).toContainText(words);
      });
    }
  });
}

test('a page left open follows the time', async ({ page }) => {
  await page.clock.install({ time: '2026-09-15T11:58:00+02:00' });
  await page.goto(HONDSCHOOTE);
  const opening = page.locator('article[data-lieu="fs-346"] [data-ouverture]');
  await expect(opening).toHaveAttribute('data-ouverture', 'ouvert');
  await page.clock.runFor('03:00');
  await expect(opening).toHaveAttribute('data-ouverture', 'ferme');
});
