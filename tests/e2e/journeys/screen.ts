import type { Page } from '@playwright/test';
import { expect, type Dialogs, type Stage } from '../harness/fixtures.ts';

/** A screen a person can stand before: how to get there from the one before it, in this order. */
export interface Screen {
  readonly name: string;
  /** Where the application is another one afterwards, as after a crash, the stage it has then. */
  readonly go: (page: Page, dialogs: Dialogs, stage: Stage) => Promise<Stage | void>;
}
/** By the navigation, from wherever one is. */
export const view = (name: string) => async (page: Page) => {
  const place = page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name });
  await place.click();
  await expect(place).toHaveAttribute('aria-current', 'page');
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible();
};
