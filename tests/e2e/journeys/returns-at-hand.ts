import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test, type Page } from '@playwright/test';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import { localDay } from '../../../shared/domain/calendar-day.ts';
import { RETURN_COLUMNS, type ReturnColumnKey } from '../../../shared/returns/columns.ts';
import { returnContents, type ReturnContent } from '../../../shared/returns/return-content.ts';
import { roundPlan } from '../../fixtures/rounds/round-plan.ts';
import { dropFiles } from '../harness/drop-files.ts';

/** What an owner answers, by the reference of the action and the column. */
type Answers = Readonly<Record<string, Partial<Record<ReturnColumnKey, string>>>>;
const OWNERS: Readonly<Record<string, Answers>> = {
  'Tom Hallworth': {
    A4: { revisedDate: '28 May 2027', reason: 'Directors name owners by 6 March.', progress: 'The third quarter’s tracker is out: £1.1m delivered of £2.4m.' },
    A5: { status: 'Off track', reason: 'Two services merged in November.', nextStep: 'Sign off in two batches, April and May.', progress: 'Nine savings have no owner.' },
  },
  'Ian Thornley': { A13: { revisedDate: '03/04/2027', reason: 'The county signs after its budget.', progress: 'The text is agreed by both sides.' } },
  'Rosalind Achebe': { A7: { status: 'Proposed complete', evidence: 'Attendance list, 64 budget managers', progress: 'All budget managers are trained.' } },
  'Ffion Pryce': {},
};
/** A return as it is when its sheet is saved as CSV. */
function asCsv({ stamp, rows }: ReturnContent, answers: Answers): string {
  const line = (cells: readonly string[]) => cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',');
  const cells = rows.map((row) => RETURN_COLUMNS.map(({ key }) => answers[row.ref]?.[key] ?? (key === 'ref' ? row.ref : key === 'action' ? row.action : key === 'status' ? row.status : '')));
  return [line([stamp]), line(RETURN_COLUMNS.map(({ heading }) => heading)), ...cells.map(line)].join('\r\n');
}

/** A round whose owners have answered, with a clash, a day that may be two, and a file that is no return. */
export async function reviewReturns(page: Page): Promise<void> {
  const folder = test.info().outputPath('round');
  const [file, back] = [path.join(folder, 'Peer challenge.matters'), path.join(folder, 'back')];
  await mkdir(back, { recursive: true });
  await roundPlan(file, path.join(folder, 'first'), localDay(new Date()), 90);
  const registry = new PlanRegistry(new PlanFiles(), { now: () => new Date(), by: () => 'Councillor Joe Sutcliffe' });
  const opened = await registry.open(file);
  if (!opened.ok) throw new Error(opened.failure.message);
  const { session } = opened.value;
  const paths: string[] = [];
  for (const one of session.plan.owned('return', session.plan.all('round')[0]!.id)) {
    const name = session.plan.get('person', one.owner)!.name;
    const [content] = returnContents(session.plan, session.planId, [one.id]);
    if (OWNERS[name] === undefined) continue;
    paths.push(path.join(back, `${name}.csv`));
    await writeFile(paths.at(-1)!, asCsv(content!, OWNERS[name]));
  }
  paths.push(path.join(back, 'Minutes.txt'));
  await writeFile(paths.at(-1)!, 'Nobody came.\nThe chair went home.');
  const id = (ref: string) => session.plan.all('action').find((one) => one.ref === ref)!.id;
  const moved = { do: 'action.setDueDate', id: id('A4'), dueOn: '2027-04-30', reason: 'Agreed at the chair’s call' } satisfies Command;
  if (!session.run(moved).ok) throw new Error('The date was not moved.');
  await opened.value.save();
  await registry.close(opened.value);
  await dropFiles(page.getByRole('heading', { level: 1 }).first(), file);
  await expect(page.getByRole('banner')).toContainText('Peer challenge: action plan');
  await dropFiles(page.getByRole('heading', { level: 1 }).first(), ...paths);
  await expect(page.getByRole('heading', { level: 1, name: /1 of them clashes$/ })).toBeVisible();
}
export async function completeAnAnswer(page: Page): Promise<void> {
  await page.getByRole('option', { name: /^Ian Thornley/ }).click();
  await page.getByRole('button', { name: 'Complete the target date of A13' }).click();
  await expect(page.getByRole('form', { name: 'Put the target date of A13 otherwise' })).toBeVisible();
}
export async function seeWhatIsAside(page: Page): Promise<void> {
  await page.getByRole('option', { name: /^1 file/ }).click();
  await expect(page.getByRole('heading', { level: 2, name: 'Not taken in' })).toBeVisible();
}
/** Left for now, they wait on the round’s page. */
export async function leaveThemInHand(page: Page): Promise<void> {
  await page.getByRole('contentinfo').or(page.getByRole('main')).getByRole('button', { name: 'Not now' }).first().click();
  await expect(page.getByRole('button', { name: 'Review 4 returns' })).toBeVisible();
}
