import AxeBuilder from '@axe-core/playwright';
import { expect, test, type Page } from 'playwright/test';
import { KINDS } from '../support/kinds.ts';

/** Every rule, the size of targets (WCAG 2.2) included, which axe leaves off unless asked. */
const OPTIONS = { rules: { 'target-size': { enabled: true } }, resultTypes: ['violations' as const] };

const STATES = [360, 1280].flatMap((width) =>
  (['light', 'dark'] as const).map((colorScheme) => ({ width, colorScheme })),
);

/** Opens a page whose own scripts never run, then lets scripts run again: axe is one. */
async function openWithoutScripts(page: Page, path: string): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setScriptExecutionDisabled', { value: true });
  await page.goto(path);
  await session.send('Emulation.setScriptExecutionDisabled', { value: false });
}

async function findFaults(page: Page): Promise<string[]> {
  const { violations, passes } = await new AxeBuilder({ page }).options(OPTIONS).analyze();
  expect(passes.length).toBeGreaterThan(0);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(
      ({ target, failureSummary }) => `${id}: ${help} — ${target.join(' ')}\n${failureSummary ?? ''}`,
    ),
  );
}

for (const scripts of ['with', 'without']) {
  for (const path of KINDS) {
    test(`axe finds nothing on ${path} ${scripts} scripts`, async ({ page }) => {
      if (scripts === 'with') await page.goto(path);
      else await openWithoutScripts(page, path);

      for (const { width, colorScheme } of STATES) {
        await page.setViewportSize({ width, height: 800 });
        await page.emulateMedia({ colorScheme });
        expect(await findFaults(page), `${String(width)} px, ${colorScheme}`).toEqual([]);
      }
    });
  }
}
