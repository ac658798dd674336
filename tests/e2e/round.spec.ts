import { copyFile, mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, localDay, longDay } from '../../shared/domain/calendar-day.ts';
import { withLibreOffice, withOpenpyxl } from '../fixtures/rounds/fill-in.ts';
import { planInFile } from '../fixtures/rounds/plan-in-file.ts';
import { roundPlan } from '../fixtures/rounds/round-plan.ts';
import { IN_LIBREOFFICE, IN_OPENPYXL } from '../fixtures/rounds/what-owners-write.ts';
import { hasLibreOffice, hasOpenpyxl } from '../integration/excel/support/readers.ts';
import { colleagueWorks } from './harness/colleague.ts';
import { dropFiles } from './harness/drop-files.ts';
import { expect, test, type Dialogs } from './harness/fixtures.ts';
import { press, tabTo } from './harness/keys.ts';

test.skip(!hasOpenpyxl || !hasLibreOffice, 'Owners fill in their returns with openpyxl and LibreOffice Calc, which are not both here.');

const TODAY = localDay(new Date());
/** This day, also where it ends meanwhile, and the one on which a colleague works in these tests. */
const DAYS = { [TODAY]: 'today', [addDays(TODAY, 1)]: 'today', [addDays(TODAY, -1)]: 'today', '2026-03-03': 'today' };
const heading = (page: Page, name: string | RegExp) => page.getByRole('heading', { level: 1, name });
const owner = (page: Page, name: string) => page.getByRole('listbox', { name: 'Returns' }).getByRole('option', { name: new RegExp(`^${name}`) });

/** What the owners send back: filled in by two programs, two on the sheet of the round before, one sent twice. */
async function fillIn(folders: { readonly first: string; readonly out: string; readonly back: string }): Promise<string[]> {
  await mkdir(folders.back);
  const wrong = ['Helen Marsh', 'Daniel Okafor'];
  const sent = async (folder: string, name: string): Promise<string> => path.join(folder, (await readdir(folder)).find((file) => file.endsWith(`${name}.xlsx`))!);
  const filled = <What>(all: Readonly<Record<string, readonly What[]>>) =>
    Promise.all(Object.entries(all).map(async ([name, doing]) => ({ file: await sent(wrong.includes(name) ? folders.first : folders.out, name), as: path.join(folders.back, `${name}.xlsx`), doing })));
  const [python, calc] = [await filled(IN_OPENPYXL), await filled(IN_LIBREOFFICE)];
  withOpenpyxl(...python);
  withLibreOffice(folders.back, ...calc);
  const again = path.join(folders.back, 'Joanna Bright (1).xlsx');
  await copyFile(path.join(folders.back, 'Joanna Bright.xlsx'), again);
  return [...[...python, ...calc].map(({ as }) => as), again];
}

/** From the page of the first round to that of the second, which the next meeting gives its days. */
async function makeTheRound(page: Page): Promise<void> {
  await tabTo(page, page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Monitoring' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('main').getByRole('button', { name: 'Monitoring', exact: true }));
  await press(page, 'Enter');
  await expect(heading(page, 'Monitoring')).toBeVisible();
  await tabTo(page, page.getByRole('button', { name: 'New round' }));
  await press(page, 'Enter');
  const form = page.getByRole('form', { name: 'New round' });
  await expect(form.getByRole('combobox')).toContainText(longDay(addDays(TODAY, 90)));
  await expect(form).toContainText('14 owners have 17 open actions.');
  await tabTo(page, form.getByRole('button', { name: 'Make the round' }));
  await press(page, 'Enter');
  await expect(heading(page, '14 owners are to be asked')).toBeVisible();
}
/** Everybody is asked: one workbook each, in a folder. */
async function makeReturns(page: Page, dialogs: Dialogs, folder: string): Promise<void> {
  await mkdir(folder);
  await dialogs.open([folder]);
  await tabTo(page, page.getByRole('button', { name: 'Make 14 returns…' }));
  await press(page, 'Enter');
  await expect(page.getByRole('dialog', { name: 'Whom does Round 2 ask?' })).toBeVisible();
  await press(page, 'Control+Enter');
  await expect(page.getByText('Made: 14 returns, one for each owner.')).toBeVisible();
}
/** Meanwhile a colleague saves the same file: one date has moved, two actions are rated otherwise. */
const meanwhile = (file: string) => colleagueWorks(file, 'Councillor Joe Sutcliffe', (run, plan) => {
  const id = (ref: string) => plan.all('action').find((one) => one.ref === ref)!.id;
  run({ do: 'action.setDueDate', id: id('A4'), dueOn: '2027-04-30', reason: 'Agreed at the chair’s call', approvedBy: 'Councillor Joe Sutcliffe' });
  run({ do: 'action.setStatus', ids: [id('A5')], status: { is: 'at risk', cause: 'One director has left.', route: 'An interim starts on 1 February.' } });
  run({ do: 'action.setStatus', ids: [id('A6')], status: { is: 'at risk', cause: 'Two services count otherwise.', route: 'One definition by March.' } });
});

test('a whole round by keyboard: returns come back from two other programs, are looked at, decided and taken in, and the plan in its file is what was expected', async ({ page, dialogs, workDir }) => {
  test.setTimeout(300_000);
  const folders = { first: path.join(workDir, 'first'), out: path.join(workDir, 'out'), back: path.join(workDir, 'back') };
  const file = path.join(workDir, 'Peer challenge.matters');
  await roundPlan(file, folders.first, TODAY, 90);
  await dialogs.open([file]);
  await expect(heading(page, 'Matters Arising')).toBeVisible();
  await press(page, 'Control+o');
  await expect(page.getByRole('navigation', { name: 'Views' })).toBeVisible();
  await makeTheRound(page);
  await makeReturns(page, dialogs, folders.out);
  const back = await fillIn(folders);
  await meanwhile(file);
  await expect(page.getByRole('region', { name: 'About this file' }).getByRole('button', { name: 'Show what came in' })).toBeVisible();

  // All at once, with whatever else lies there.
  await dropFiles(page.getByRole('main'), ...back);
  await expect(heading(page, /^\d+ changes, 3 of them clash$/)).toBeVisible();
  // What clashes stands first.
  await expect(owner(page, 'Samira Haddad')).toBeFocused();
  await expect(page.getByText('over again, so it is read once')).toBeVisible();
  await expect(owner(page, 'Ffion Pryce')).toContainText('Nothing to report');
  await expect(page.getByRole('main')).toContainText('In the plan now, changed since');

  const go = async (name: string) => {
    await tabTo(page, page.getByRole('listbox', { name: 'Returns' }).getByRole('option', { selected: true }), 'Shift+Tab');
    await press(page, 'Home');
    for (let step = 0; step < 20 && !(await owner(page, name).evaluate((one) => one === document.activeElement)); step++) await press(page, 'ArrowDown');
    await expect(owner(page, name)).toBeFocused();
  };
  // Tom: his date, and what the plan says of the status.
  await go('Tom Hallworth');
  await tabTo(page, page.getByRole('radio', { name: /^New, for the target date of A4/ }));
  await press(page, 'Space');
  await tabTo(page, page.getByRole('radio', { name: /for the status of A5/ }).first());
  await press(page, 'Space', 'ArrowDown');
  await expect(page.getByRole('radio', { name: /^Theirs, for the status of A5/ })).toBeChecked();
  await expect(owner(page, 'Tom Hallworth')).toContainText('decided');
  // Samira: neither; a third is written.
  await go('Samira Haddad');
  await tabTo(page, page.getByRole('button', { name: 'or write a third status of A6' }));
  await press(page, 'Enter');
  const evidence = page.getByRole('textbox', { name: 'Evidence' });
  await tabTo(page, evidence);
  await press(page, 'Control+a');
  await page.keyboard.type('Figures signed off by every service');
  await press(page, 'Control+Enter');
  await expect(page.getByRole('button', { name: 'Write a third status of A6' })).toBeFocused();
  // Ian: which day is meant; the parishes: the words that go with off track; Priya: A2 stays as it is.
  await go('Ian Thornley');
  await tabTo(page, page.getByRole('button', { name: /^It means 3 April 2027/ }));
  await press(page, 'Enter');
  await go('Ashbourne Vale');
  await tabTo(page, page.getByRole('button', { name: 'Complete the status of A16' }));
  await press(page, 'Enter');
  await tabTo(page, page.getByRole('textbox', { name: 'Cause' }));
  await page.keyboard.type('The hall was flooded.');
  await press(page, 'Tab');
  await page.keyboard.type('It is held again in March.');
  await press(page, 'Control+Enter');
  await go('Priya Raman');
  const keep = page.getByRole('group', { name: 'Decision on the status of A2' }).getByRole('radio', { name: 'Keep' });
  await tabTo(page, page.getByRole('group', { name: 'Decision on the status of A2' }).getByRole('radio', { name: 'Accept' }));
  await press(page, 'ArrowRight');
  await expect(keep).toBeChecked();

  const accept = page.getByRole('button', { name: /^Accept \d+ changes$/ });
  await tabTo(page, accept);
  await press(page, 'Enter');
  await expect(page.getByText(/^\d+ returns came in|^\w+ returns came in/)).toBeVisible();
  const grid = page.getByRole('grid', { name: /^Owners in/ });
  await expect(grid.getByRole('row').filter({ hasText: 'Ffion Pryce' })).toContainText('Nothing to report');
  await expect(grid.getByRole('row').filter({ hasText: 'Tom Hallworth' })).toContainText('Taken in');
  await expect(grid.getByRole('row').filter({ hasText: 'Group Leaders' })).toContainText('Not yet');

  // One Undo takes all of it back, and it can be done again.
  await press(page, 'Control+z');
  await expect(grid.getByRole('row').filter({ hasText: 'Tom Hallworth' })).toContainText('Not yet');
  await press(page, 'Control+y');
  await expect(grid.getByRole('row').filter({ hasText: 'Tom Hallworth' })).toContainText('Taken in');
  await press(page, 'Control+s');
  await expect(page.getByRole('banner').getByText(/^Saved/)).toBeVisible();
  const expected = JSON.parse(await readFile(path.join('tests/fixtures/rounds/after-the-round.expected.json'), 'utf8')) as unknown;
  await expect.poll(() => planInFile(file, 'Round 2', DAYS)).toEqual(expected);
});
