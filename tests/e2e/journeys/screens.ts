import type { Page } from '@playwright/test';
import { expect, type Stage } from '../harness/fixtures.ts';
import { compareTheCopy, dropACopy, mergeTheCopy, openBesideACopy, openMarked, reviewTheCopy } from './copies-at-hand.ts';
import { seeWhatWasPublished } from './published-at-hand.ts';
import { leaveTwoPlans, openWhatWasLeft, seeEarlierVersions, seeWhatIsDamaged, startAfresh } from './recovery-at-hand.ts';
import { PAPER_IN_TEMPLATE_SCREENS } from './paper-in-template.ts';
import { PAPER_SCREENS } from './paper-screens.ts';
import { ourReport } from './report-at-hand.ts';
import { completeAnAnswer, leaveThemInHand, reviewReturns, seeWhatIsAside } from './returns-at-hand.ts';
import { view, type Screen } from './screen.ts';
import { TEMPLATE_SCREENS } from './template-screens.ts';

export type { Screen };

/** Goes from screen to screen and does something at each. `dress` is for each window there is: its colours, its size. */
export async function throughScreens(first: Stage, dress: (page: Page) => Promise<void>, at: (page: Page, screen: Screen) => Promise<void>, before: (page: Page) => Promise<void> = async () => {}): Promise<void> {
  let stage = first;
  await dress(stage.page);
  for (const screen of SCREENS) {
    await before(stage.page);
    const next = await screen.go(stage.page, stage.dialogs, stage);
    if (next) await dress(next.page);
    stage = next ?? stage;
    await at(stage.page, screen);
  }
}
/** Every screen of the window, from the start screen through a report to each view of the example plan. */
export const SCREENS: readonly Screen[] = [
  { name: 'start', go: async (page) => { await expect(page.getByRole('heading', { level: 1, name: 'Matters Arising' })).toBeVisible(); } },
  {
    name: 'import', go: async (page, dialogs) => {
      await dialogs.open([ourReport().file]);
      await page.getByRole('button', { name: /New from a review report/ }).click();
      await expect(page.getByRole('heading', { level: 1, name: /recommendations found/ })).toBeVisible();
    },
  },
  { name: 'import-create', go: async (page) => { await page.getByRole('button', { name: /^Create plan with/ }).click(); await expect(page.getByRole('dialog')).toBeVisible(); } },
  {
    name: 'overview', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('contentinfo').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: /Explore the example/ }).click();
      await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
    },
  },
  { name: 'overview-table', go: async (page) => { await page.getByRole('button', { name: /^Why this date/ }).first().click(); await page.getByText('Table', { exact: true }).first().click(); await expect(page.getByRole('columnheader', { name: 'Covered' })).toBeVisible(); } },
  { name: 'find', go: async (page) => { await page.getByRole('banner').getByRole('button', { name: /^Find anything/ }).click(); await page.getByRole('combobox', { name: 'Find a thing or a command' }).fill('programme'); await expect(page.getByRole('option', { selected: true })).toBeVisible(); } },
  { name: 'review', go: async (page) => { await page.keyboard.press('Escape'); await view('Review')(page); } },
  { name: 'review-answering', go: async (page) => { await page.getByRole('main').getByText('KR2', { exact: true }).first().click(); await expect(page.getByRole('complementary').getByRole('radio').first()).toBeVisible(); } },
  { name: 'review-report', go: async (page) => { await page.getByRole('complementary').getByRole('button', { name: 'Show in the report' }).click(); await expect(page.getByRole('region', { name: 'Text of the report' }).locator('mark[data-active]').first()).toBeInViewport(); } },
  { name: 'actions', go: view('Actions') },
  { name: 'actions-timeline', go: async (page) => { await page.getByText('Timeline', { exact: true }).click(); await expect(page.getByRole('treegrid', { name: 'Timeline of the actions' })).toBeVisible(); } },
  { name: 'action-details', go: async (page) => { await page.getByText('Table', { exact: true }).click(); await page.getByRole('grid').getByText('A1', { exact: true }).first().click(); await expect(page.getByRole('complementary')).toBeVisible(); } },
  { name: 'actions-new', go: async (page) => { await page.getByRole('button', { name: 'New action' }).click(); await expect(page.getByRole('form', { name: 'New action' })).toBeVisible(); } },
  {
    name: 'actions-filtered', go: async (page) => {
      await page.getByRole('form', { name: 'New action' }).getByRole('button', { name: 'Done' }).click();
      await page.getByRole('button', { name: 'Filter', exact: true }).click();
      await page.getByRole('menuitem', { name: 'Status…' }).click();
      await page.getByRole('menuitemcheckbox', { name: 'On track' }).click();
      await page.keyboard.press('Escape');
      await expect(page.getByRole('button', { name: 'Status On track' })).toBeFocused();
    },
  },
  {
    name: 'actions-columns', go: async (page) => {
      await page.getByRole('button', { name: 'Columns' }).click();
      for (const name of ['Answers', 'Cause and route', 'Resourcing']) await page.getByRole('menuitemcheckbox', { name }).click();
      await page.keyboard.press('Escape');
      await page.getByRole('columnheader', { name: 'Resourcing' }).focus();
      await expect(page.getByRole('tooltip')).toHaveCount(0);
    },
  },
  {
    name: 'actions-change', go: async (page) => {
      await page.getByRole('grid').locator('td[data-column="title"]').first().click({ button: 'right' });
      await page.getByRole('menuitem', { name: /^Change several fields/ }).click();
      await page.getByRole('dialog').getByRole('checkbox', { name: 'Recommendations answered' }).click();
    },
  },
  {
    name: 'actions-add-many', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'More ways to add' }).click();
      await page.getByRole('menuitem', { name: 'Add many at once…' }).click();
      await page.getByRole('dialog').getByRole('textbox', { name: 'Actions' }).fill('Write to the parishes\nMeet them');
    },
  },
  {
    name: 'spelling', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('banner').getByRole('button', { name: /^Find anything/ }).click();
      await page.getByRole('combobox', { name: 'Find a thing or a command' }).fill('Spelling');
      await page.keyboard.press('Enter');
      await expect(page.getByRole('textbox', { name: 'Change to' })).toBeVisible();
    },
  },
  { name: 'monitoring', go: async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toBeHidden(); await view('Monitoring')(page); } },
  { name: 'monitoring-returns', go: async (page) => { await page.getByRole('button', { name: /^Make .*return/ }).click(); await expect(page.getByRole('dialog')).toContainText('One workbook for each owner'); } },
  { name: 'monitoring-days', go: async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toBeHidden(); await page.getByText('Name and days', { exact: true }).click(); await expect(page.getByRole('textbox', { name: 'Name of the round' })).toBeVisible(); } },
  {
    name: 'monitoring-close', go: async (page) => {
      await page.getByRole('button', { name: 'More to do with Round 3' }).click();
      await page.getByRole('menuitem', { name: 'Close the round…' }).click();
      await expect(page.getByRole('dialog', { name: 'Close Round 3?' })).toBeVisible();
    },
  },
  {
    name: 'monitoring-several', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Owners', { exact: true }).click();
      await page.getByRole('grid').getByRole('gridcell').first().click({ modifiers: ['Control'] });
      await expect(page.getByRole('toolbar', { name: 'Selected owners' })).toBeVisible();
    },
  },
  { name: 'monitoring-rounds', go: async (page) => { await page.getByRole('main').getByRole('button', { name: 'Monitoring', exact: true }).click(); await expect(page.getByRole('heading', { level: 1, name: 'Monitoring' })).toBeVisible(); } },
  { name: 'monitoring-new', go: async (page) => { await page.getByRole('button', { name: 'New round' }).click(); await expect(page.getByRole('form', { name: 'New round' })).toContainText('Owners are asked on'); } },
  {
    name: 'monitoring-update', go: async (page) => {
      await page.getByRole('form', { name: 'New round' }).getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('main').getByRole('listitem').first().getByRole('button').click();
      await page.getByText('Updates', { exact: true }).click();
      await page.getByRole('button', { name: /^Add an update on/ }).first().click();
      await expect(page.getByRole('form', { name: /^Update on/ })).toBeVisible();
    },
  },
  { name: 'monitoring-slippage', go: async (page) => { await page.getByText('Slippage', { exact: true }).click(); await expect(page.getByRole('table', { name: 'Target dates that moved' })).toBeVisible(); } },
  { name: 'monitoring-changed-since', go: async (page) => { await page.getByText('Changed since', { exact: true }).click(); await page.getByRole('button', { name: 'Show them too' }).click(); await expect(page.getByRole('heading', { name: 'In sentences' })).toBeVisible(); } },
  { name: 'monitoring-closure', go: async (page) => { await page.getByText('Closure', { exact: true }).click(); await expect(page.getByRole('table', { name: 'Actions to close' })).toBeVisible(); } },
  { name: 'monitoring-chase', go: async (page) => { await page.getByText('Chase list', { exact: true }).click(); await expect(page.getByRole('grid', { name: /^To chase in/ })).toBeVisible(); } },
  { name: 'monitoring-mails', go: async (page) => { await page.getByRole('button', { name: /^Draft/ }).click(); await expect(page.getByRole('dialog', { name: /^Mails about/ })).toBeVisible(); } },
  ...PAPER_SCREENS,
  { name: 'decisions', go: async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toBeHidden(); await view('Decisions')(page); } },
  {
    name: 'document-mail', go: async (page) => {
      await page.getByRole('listbox', { name: 'Meetings' }).getByRole('option').filter({ hasText: /Cabinet.*20 January 2026/ }).click();
      await page.getByRole('button', { name: 'Send the action sheet by email' }).click();
      await expect(page.getByRole('dialog', { name: 'Send the action sheet by email' })).toBeVisible();
    },
  },
  { name: 'decisions-to-freeze', go: async (page) => { await page.keyboard.press('Escape'); await expect(page.getByRole('dialog')).toBeHidden(); await page.getByRole('main').getByRole('option').filter({ hasText: 'Round 3' }).click(); await expect(page.getByRole('button', { name: 'Freeze for the meeting' })).toBeVisible(); } },
  {
    name: 'decision-change', go: async (page) => {
      await page.getByRole('option', { name: /20 January 2026/ }).click();
      await page.getByRole('button', { name: /^What to do with the decision \(5\)/ }).click();
      await page.getByRole('menuitem', { name: 'Change…' }).click();
      await expect(page.getByRole('form', { name: 'Change the decision' })).toBeVisible();
    },
  },
  {
    name: 'decision-arising', go: async (page) => {
      await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: /^What to do with the decision \(4\)/ }).click();
      await page.getByRole('menuitem', { name: 'Add actions arising…' }).click();
      await page.getByRole('button', { name: 'Another action' }).click();
      await page.getByRole('button', { name: 'Why this date?' }).click();
    },
  },
  {
    name: 'decision-closures', go: async (page) => {
      await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('option', { name: /24 March 2026/ }).click();
      await page.getByRole('button', { name: 'Agree or refuse…' }).click();
      await page.getByText('Refuse', { exact: true }).first().click();
    },
  },
  {
    name: 'live-comments', go: async (page) => {
      await page.getByRole('form').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Take comments' }).click();
      await expect(page.getByRole('textbox', { name: 'Comment' })).toBeFocused();
    },
  },
  { name: 'referrals', go: async (page) => { await page.getByRole('button', { name: /^Leave/ }).click(); await page.getByText('Referrals', { exact: true }).click(); await expect(page.getByRole('heading', { name: /^Waiting for a reply/ })).toBeVisible(); } },
  {
    name: 'referral-reply', go: async (page) => {
      await page.getByRole('button', { name: /^Record the reply/ }).first().click();
      await expect(page.getByRole('form', { name: 'Reply' })).toBeVisible();
    },
  },
  { name: 'amendments', go: async (page) => { await page.getByText('Shaping', { exact: true }).click(); await expect(page.getByRole('combobox', { name: /^What became of/ }).first()).toBeVisible(); } },
  { name: 'amendments-new', go: async (page) => { await page.getByRole('button', { name: 'Record an amendment' }).click(); await expect(page.getByRole('form', { name: 'New amendment' })).toBeVisible(); } },
  {
    name: 'sheet-entry', go: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Take down a sheet' }).click();
      await expect(page.getByRole('form', { name: 'A member’s comment sheet' })).toBeVisible();
    },
  },
  {
    name: 'comment-sheets', go: async (page) => {
      await page.getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Comment sheets…' }).click();
      await expect(page.getByRole('dialog', { name: 'Whom are the comment sheets for?' })).toBeVisible();
    },
  },
  {
    name: 'led-with-scrutiny', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Choose the recommendations…' }).click();
      await expect(page.getByRole('dialog', { name: 'What does scrutiny help to lead?' })).toBeVisible();
    },
  },
  {
    name: 'forward-plan', go: async (page) => {
      await page.keyboard.press('Escape');
      await expect(page.getByRole('dialog')).toBeHidden();
      await page.getByText('Forward plan', { exact: true }).click();
      await page.getByRole('button', { name: 'Add an item' }).click();
      await page.getByRole('textbox', { name: 'What is to come' }).fill('Asset strategy');
      await page.getByRole('combobox', { name: 'Meeting' }).click();
      await page.getByRole('option', { name: 'Council, 25 February 2026' }).click();
      await page.getByRole('checkbox', { name: 'It is a key decision' }).click();
      await page.getByRole('button', { name: 'Add to the forward plan' }).click();
      await expect(page.getByRole('region', { name: 'Council, 25 February 2026' })).toContainText('No notice of the key decision is recorded.');
    },
  },
  { name: 'forward-plan-change', go: async (page) => { await page.getByRole('button', { name: 'Change “Asset strategy”' }).click(); await expect(page.getByRole('form', { name: 'Change the item' })).toBeVisible(); } },
  {
    name: 'matters-arising', go: async (page) => {
      await page.getByRole('form', { name: 'Change the item' }).getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Matters arising', { exact: true }).click();
      await expect(page.getByRole('group', { name: 'Matters arising' })).toBeVisible();
    },
  },
  { name: 'people', go: view('People') },
  {
    name: 'people-import', go: async (page) => {
      await page.getByRole('button', { name: 'Import a list…' }).click();
      await page.getByRole('textbox', { name: 'Paste the list here' }).fill('Name\tJob title\tE-mail\nFfion Pryce\tDirector of People\t\nAaron Abbott\tHead of Parks\ta@elsewhere.example\nTom Hallworth\t\ttom@elsewhere.example');
      await page.getByRole('button', { name: 'Look at it' }).click();
      await expect(page.getByRole('region', { name: 'What each line brings' })).toBeVisible();
    },
  },
  {
    name: 'people-leaver', go: async (page) => {
      await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('grid').getByText('Alison Brandreth', { exact: true }).click();
      await page.keyboard.press('Delete');
      await page.locator('[data-pane="messages"]').getByRole('button', { name: 'Hand over…' }).click();
      await expect(page.getByRole('checkbox', { name: /^Remove Alison Brandreth/ })).toBeVisible();
    },
  },
  { name: 'people-reshuffle', go: async (page) => { await page.getByText('Portfolios change', { exact: true }).click(); await expect(page.getByRole('columnheader', { name: 'Portfolio now' })).toBeVisible(); } },
  { name: 'people-new', go: async (page) => { await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click(); await page.getByRole('button', { name: 'Add a person' }).click(); await expect(page.getByRole('form', { name: 'New person' })).toBeVisible(); } },
  { name: 'person-details', go: async (page) => { await page.getByRole('grid').getByText('Councillor Anita Deverell', { exact: true }).click(); await expect(page.getByRole('complementary')).toBeVisible(); } },
  {
    name: 'people-make-one', go: async (page) => {
      await page.getByRole('button', { name: 'Close the details' }).click();
      for (const name of ['Councillor Anita Deverell', 'Councillor Peter Oakden']) await page.getByRole('grid').getByText(name, { exact: true }).click({ modifiers: ['Control'] });
      await page.getByRole('button', { name: 'Make one of them…' }).click();
      await expect(page.getByRole('dialog', { name: 'Are these two one person?' })).toBeVisible();
    },
  },
  { name: 'people-committees', go: async (page) => { await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click(); await page.getByRole('main').getByText(/^Committees \d/).click(); } },
  { name: 'committee-details', go: async (page) => { await page.getByRole('grid').getByText('Cabinet', { exact: true }).click(); await expect(page.getByRole('complementary')).toBeVisible(); } },
  {
    name: 'committee-members', go: async (page) => {
      await page.getByRole('button', { name: 'Choose the members…' }).click();
      await expect(page.getByRole('dialog', { name: 'Who sits on Cabinet?' })).toBeVisible();
    },
  },
  {
    name: 'people-meetings', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Close the details' }).click();
      await page.getByRole('main').getByText(/^Meetings \d/).click();
    },
  },
  { name: 'meeting-details', go: async (page) => { await page.getByRole('grid').getByText('Cabinet', { exact: true }).first().click(); await expect(page.getByRole('complementary')).toBeVisible(); } },
  {
    name: 'meeting-moving', go: async (page) => {
      const date = page.getByRole('complementary').getByLabel('Date', { exact: true });
      await date.fill('13 July 2025');
      await date.press('Enter');
      await expect(page.getByRole('dialog', { name: 'Move the meeting of Cabinet?' })).toBeVisible();
    },
  },
  {
    name: 'people-calendar', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Close the details' }).click();
      // A narrow window has no room for weeks.
      const calendar = page.getByRole('main').getByText('Calendar', { exact: true });
      if (await calendar.count() > 0) await calendar.click();
      await expect(page.getByRole('grid', { name: /^Meetings/ })).toBeVisible();
    },
  },
  { name: 'people-several', go: async (page) => { await page.getByRole('button', { name: 'Add several…' }).click(); await expect(page.getByRole('button', { name: 'Add 12 meetings' })).toBeVisible(); } },
  { name: 'history', go: async (page) => { await page.getByRole('main').getByRole('button', { name: 'Cancel' }).click(); await view('History')(page); } },
  { name: 'history-change', go: async (page) => { await page.locator('[data-row]').nth(3).click(); await expect(page.getByRole('button', { name: 'Compare with now' })).toBeVisible(); } },
  { name: 'history-point', go: async (page) => { await page.getByRole('button', { name: 'Name this point…' }).click(); await expect(page.getByRole('dialog', { name: 'Name this point' }).getByRole('combobox')).toBeFocused(); } },
  {
    name: 'history-compare', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByText('Compare', { exact: true }).click();
      await expect(page.getByRole('heading', { name: /^Changed/ })).toBeVisible();
    },
  },
  { name: 'history-compare-actions', go: async (page) => { await page.getByText('Actions', { exact: true }).last().click(); await expect(page.getByRole('heading', { name: 'In sentences' })).toBeVisible(); } },
  { name: 'history-points', go: async (page) => { await page.getByText('Named points', { exact: true }).click(); await expect(page.getByRole('button', { name: /^As it stood: the plan at/ }).first()).toBeVisible(); } },
  { name: 'history-restore', go: async (page) => { await page.getByText('Compare', { exact: true }).click(); await page.getByRole('button', { name: 'Put the plan back…' }).click(); await expect(page.getByRole('dialog', { name: /^Put the whole plan back/ })).toBeVisible(); } },
  {
    name: 'as-at', go: async (page) => {
      await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
      await page.getByRole('button', { name: 'Look at it as it stood' }).click();
      await view('Overview')(page);
      await expect(page.getByRole('button', { name: 'Back to now' })).toBeVisible();
    },
  },
  { name: 'as-at-action', go: async (page) => { await view('Actions')(page); await page.getByRole('grid').locator('[data-key^="action/"] [role="gridcell"]').first().click(); await expect(page.getByRole('complementary', { name: /^Details of A/ })).toBeVisible(); } },
  { name: 'share', go: async (page) => { await page.getByRole('button', { name: 'Back to now' }).click(); await view('History')(page); await page.getByRole('banner').getByRole('button', { name: 'Share' }).click(); await expect(page.getByRole('dialog', { name: 'Send a copy of the plan' }).getByRole('combobox', { name: 'To' })).toBeFocused(); } },
  {
    name: 'tracker-by', go: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('banner').getByRole('button', { name: 'Export' }).click();
      await page.getByRole('menuitem', { name: /^Tracker by owner/ }).click();
      await page.getByRole('dialog', { name: 'Export a tracker' }).getByText(/^Exempt:/).click();
      await expect(page.getByText('This workbook is not for publication.')).toBeVisible();
    },
  },
  {
    name: 'strike', go: async (page) => {
      await page.keyboard.press('Escape');
      await page.getByRole('button', { name: 'Strike out words…' }).click();
      await page.getByRole('textbox', { name: 'Words to strike out' }).fill('Margaret Osei');
      await expect(page.getByRole('dialog').getByRole('listitem').first()).toBeVisible();
    },
  },
  { name: 'settings', go: async (page) => { await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click(); await view('Settings')(page); } },
  { name: 'settings-reports', go: async (page) => { await page.getByRole('navigation', { name: 'Parts of the settings' }).getByRole('button', { name: 'Reports' }).click(); await expect(page.getByRole('heading', { level: 2, name: 'Reports' })).toBeFocused(); } },
  ...TEMPLATE_SCREENS,
  { name: 'only-to-read', go: openMarked },
  { name: 'paper-published', go: seeWhatWasPublished },
  ...PAPER_IN_TEMPLATE_SCREENS,
  { name: 'copy-beside', go: openBesideACopy },
  { name: 'another-copy', go: dropACopy },
  { name: 'comparing', go: compareTheCopy },
  { name: 'merging', go: reviewTheCopy },
  { name: 'clashes', go: mergeTheCopy },
  { name: 'review-changes', go: reviewReturns },
  { name: 'review-changes-form', go: completeAnAnswer },
  { name: 'review-changes-aside', go: seeWhatIsAside },
  { name: 'review-changes-in-hand', go: leaveThemInHand },
  { name: 'afresh', go: startAfresh },
  { name: 'repair', go: seeWhatIsDamaged },
  { name: 'left-work', go: leaveTwoPlans },
  { name: 'earlier-versions', go: seeEarlierVersions },
  { name: 'came-back', go: openWhatWasLeft },
];
