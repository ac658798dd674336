import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

/**
 * Expects axe to find nothing on the screen as it is, and otherwise says what, where and how to mend it.
 * Legacy mode: the usual one opens a second page, which the application refuses.
 */
export async function expectAccessible(page: Page, { exclude = [] }: { exclude?: string[] } = {}): Promise<void> {
  const axe = exclude.reduce((builder, selector) => builder.exclude(selector), new AxeBuilder({ page }).setLegacyMode(true));
  const { violations } = await axe.analyze();
  const found = violations.flatMap(({ id, help, nodes }) => nodes.map(
    ({ target, failureSummary }) => `${id}: ${help}\n  at ${target.join(' ')}\n  ${failureSummary ?? ''}`
  ));
  expect(found).toEqual([]);
}
