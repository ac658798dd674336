import { chosenHost } from '../host/launch.ts';
import { expect, test } from './harness/fixtures.ts';
import { noted } from './harness/journals.ts';
import { press, tabTo } from './harness/keys.ts';

test.skip(chosenHost() === 'electron', 'Keys that a test presses do not reach real Electron’s native menu.');

test('by keyboard: comments are taken in the meeting, actions refused and agreed, and what arises from a decision is listed with it', async ({ page }) => {
  const button = (name: string | RegExp) => page.getByRole('button', { name });
  await tabTo(page, button(/Explore the example/));
  await press(page, 'Enter');
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await press(page, 'Control+6');
  const cabinet = page.getByRole('option', { name: /^Cabinet 24 March 2026/ });
  await expect(page.getByRole('listbox', { name: 'Meetings' }).locator(':focus')).toBeVisible();
  await press(page, 'Home', 'ArrowDown', 'ArrowDown', 'ArrowDown');
  await expect(cabinet).toBeFocused();

  await tabTo(page, button('Take comments'));
  await press(page, 'Enter');
  const field = page.getByRole('textbox', { name: 'Comment' });
  await expect(field).toBeFocused();
  await press(page, 'PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A2 /);
  await expect(field).toBeFocused();
  await page.keyboard.type('Which parishes have been asked?');
  await press(page, 'Enter');
  // No letter is lost while the first is written down; leaving keeps what is half typed.
  await page.keyboard.type('And by when?');
  await expect(field).toHaveValue('And by when?');
  await press(page, 'Escape');
  const said = page.getByRole('listitem').filter({ has: button('A2') });
  await expect(said).toHaveCount(2);
  await expect(said.last()).toContainText('And by when?');

  await tabTo(page, button('Agree or refuse…'));
  await press(page, 'Enter');
  const form = page.getByRole('form', { name: 'Actions proposed as complete' });
  const of = (ref: string) => form.getByRole('group', { name: `What becomes of ${ref}` });
  await expect(of('A6').getByRole('radio', { name: 'Not now' })).toBeFocused();
  // The arrow keys pass over Refuse on the way to Agree, so the reason takes the focus only when one goes to it.
  await press(page, 'ArrowLeft', 'Tab');
  await expect(form.getByLabel('Why A6 is refused')).toBeFocused();
  await page.keyboard.type('Nine members could not come.');
  await tabTo(page, of('A16').getByRole('radio', { name: 'Not now' }));
  await press(page, 'ArrowLeft', 'ArrowLeft');
  await tabTo(page, form.getByLabel('Minute number'));
  await page.keyboard.type('118');
  await press(page, 'Control+Enter');
  await expect(form).toBeHidden();
  const decision = page.getByRole('listitem').filter({ hasText: 'action A16 be agreed as complete.' });
  await expect(decision).toContainText('closed on this minute');

  await tabTo(page, button(/^What to do with the decision \(1\) of minute 118/));
  await press(page, 'Enter', 'ArrowDown', 'Enter');
  const arising = page.getByRole('form', { name: 'Actions arising' });
  await expect(arising.getByLabel('What will be done').first()).toBeFocused();
  await page.keyboard.type('Publish the programme');
  await press(page, 'Control+Enter');
  await expect(arising).toBeHidden();
  await expect(page.getByRole('listitem').filter({ hasText: 'Publish the programme' })).toContainText('from (1)');
});

test('a comment that is being typed in the meeting comes back after a crash, on the action it was about', async ({ stage }) => {
  const { page, workDir } = stage;
  await page.getByRole('button', { name: /Explore the example/ }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Decisions' }).click();
  await page.getByRole('button', { name: 'Take comments' }).click();
  await page.getByRole('textbox', { name: 'Comment' }).fill('First');
  await page.keyboard.press('Enter');
  await page.keyboard.press('PageDown');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/^A2 /);
  await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused();
  await page.keyboard.type('Half a sentence');
  await expect.poll(() => noted(workDir)).toContain('Half a sentence');
  const back = await stage.killed();
  await back.page.getByRole('region', { name: 'Work that was not saved' }).getByRole('button', { name: /^Open/ }).click();
  await back.page.getByRole('button', { name: 'Put it in' }).click();
  await expect(back.page.getByRole('textbox', { name: 'Comment' })).toHaveValue('Half a sentence');
  await expect(back.page.getByRole('heading', { level: 1 })).toHaveText(/^A2 /);
});
