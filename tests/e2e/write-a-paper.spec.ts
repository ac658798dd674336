import { copyFile } from 'node:fs/promises';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { addDays, localDay, longDay } from '../../shared/domain/calendar-day.ts';
import { hasPythonDocx, partsOfFile, readWithPython } from '../integration/word/support/readers.ts';
import { colleagueWorks } from './harness/colleague.ts';
import { dialogsOf } from './harness/scripted.ts';
import { expect, projectFolder, test } from './harness/fixtures.ts';
import { tabTo } from './harness/keys.ts';
import { emptySection, lines, paste, pasted, typeLines } from './journeys/writing.ts';

const MEETING = addDays(localDay(new Date()), 60);
const TOLD = addDays(localDay(new Date()), -1);
const SUBJECT = 'Progress on the wetland plan';

/** A plan with a scrutiny committee that meets, and an officer. */
async function planWithMeeting(file: string): Promise<string> {
  await copyFile(path.join(projectFolder, 'tests/fixtures/plans/v1/just-imported.matters'), file);
  await colleagueWorks(file, 'Helen Marlow', (run, plan) => {
    run({ do: 'council.set', fields: { name: 'Ashbourne Vale Borough Council' } });
    run({ do: 'meeting.add', fields: { committee: plan.all('committee').find(({ type }) => type === 'scrutiny')!.id, heldOn: MEETING } });
  });
  return file;
}
/** The sections that hold words, by name, in the order in which they stand. */
const sectionsOf = (page: Page): Promise<string[]> => page.locator('[data-pane="writing"] [data-section]').evaluateAll((all) => all.map((one) => one.getAttribute('aria-label')!));
async function toPapers(page: Page): Promise<void> {
  await expect(page.getByRole('heading', { name: 'What needs doing' })).toBeVisible();
  await page.keyboard.press('Control+5');
  await expect(page.getByRole('heading', { level: 1, name: 'Papers' })).toBeVisible();
}

const PASTED_LIST = [
  'The panel <strong>met</> three times and heard from <em>every</> <https://www.example.gov.uk/panel>partner body</>.',
  'numbered 0: Agree the order of work', 'numbered 1: Parishes first', 'numbered 0: Report in May', 'bullet 0: One point on its own', 'What stays.',
];
const PASTED_TABLE = ['heading: Costs by year', 'Year | Cost | Paid by / 2026/27 | £40,000 | The council\nand the parishes / To be confirmed |  | ', ''];
const RECOMMENDATIONS = ['The Committee is asked to:', 'numbered 0: Note the progress on the wetland plan.', 'numbered 0: Agree to receive a further report in a year.'];

test('by keyboard: a whole paper is written, with a list and a table pasted from Word; it is exported, closed, and all there again', async ({ launchApp, workDir }) => {
  test.setTimeout(600_000);
  const [plan, word] = [await planWithMeeting(path.join(workDir, 'Wetlands.matters')), path.join(workDir, 'Wetlands.docx')];
  const app = await launchApp([plan]);
  const page = await app.firstWindow();
  /** What each section is to hold, by its name. */
  const written = new Map<string, string[]>();

  await test.step('it is begun', async () => {
    await toPapers(page);
    await tabTo(page, page.getByRole('button', { name: 'New paper' }).first());
    await page.keyboard.press('Enter');
    await expect(page.getByRole('menuitem').first()).toBeFocused();
    await page.keyboard.press('p');
    await expect(page.getByRole('menuitem', { name: 'Progress monitoring' })).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(page.getByRole('heading', { name: 'Preview' })).toBeVisible();
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeFocused();
  });

  await test.step('its front says what it is about, which wards, and who was told', async () => {
    await tabTo(page, page.getByRole('textbox', { name: 'Subject', exact: true }));
    await page.keyboard.press('Control+a');
    await page.keyboard.type(SUBJECT);
    await tabTo(page, page.getByRole('combobox', { name: 'Wards affected' }));
    await page.keyboard.press('Enter');
    await page.keyboard.press('End');
    await page.keyboard.press('Enter');
    await tabTo(page, page.getByRole('textbox', { name: 'Wards affected: which' }));
    await page.keyboard.type('Foxley and Mill End');
    await tabTo(page, page.getByRole('switch', { name: 'Ward councillors notified' }));
    await page.keyboard.press('Space');
    await expect(page.getByRole('textbox', { name: 'Ward councillors notified: whom' })).toBeVisible();
    await tabTo(page, page.getByRole('textbox', { name: 'Ward councillors notified: whom' }));
    await page.keyboard.type('Councillors Amble and Marsh');
    await tabTo(page, page.getByRole('textbox', { name: 'Ward councillors notified: when' }));
    await page.keyboard.type(longDay(TOLD));
    await page.keyboard.press('Tab');
  });

  await test.step('each section is written, two of them with what is pasted from Word', async () => {
    for (const name of await sectionsOf(page)) {
      const field = await emptySection(page, name);
      if (name === 'Recommendations') {
        await typeLines(page, RECOMMENDATIONS[0]!, '1. Note the progress on the wetland plan.', 'Agree to receive a further report in a year.', '', '');
      } else if (name === 'Background') {
        await paste(field, pasted('word-list'));
      } else if (name.startsWith('Financial')) {
        await paste(field, pasted('word-table'));
        await page.keyboard.press('Control+End');
      } else {
        await typeLines(page, `On ${name.toLowerCase()}.`, 'By hand.');
      }
      written.set(name, name === 'Recommendations' ? RECOMMENDATIONS : name === 'Background' ? PASTED_LIST : name.startsWith('Financial') ? PASTED_TABLE : [`On ${name.toLowerCase()}.`, 'By hand.']);
    }
    expect(written.size).toBeGreaterThan(9);
    await expect(page.getByRole('group', { name: 'Pages of the paper' })).toContainText('On reason.');
  });

  await test.step('it is exported to Word and saved', async () => {
    await tabTo(page, page.getByRole('button', { name: 'Export Word paper…' }), 'Shift+Tab');
    await dialogsOf(app).save(word);
    await page.keyboard.press('Enter');
    // It is not quite finished, and that is said first.
    await tabTo(page, page.getByRole('dialog', { name: 'Export this paper to Word?' }).getByRole('button', { name: 'Export all the same…' }));
    await page.keyboard.press('Enter');
    await expect(page.getByText('Written: Wetlands.docx.')).toBeVisible();
    await page.keyboard.press('Control+s');
    await expect(page.getByRole('status').getByText(/^Saved \d\d:\d\d$/)).toBeVisible();
    await app.close();
  });

  await test.step('reopened, all is there', async () => {
    const again = await (await launchApp([plan])).firstWindow();
    await toPapers(again);
    await tabTo(again, again.getByRole('main').getByRole('listitem').getByRole('button', { name: SUBJECT }).first());
    await again.keyboard.press('Enter');
    await expect(again.getByRole('textbox', { name: 'Subject', exact: true })).toHaveValue(SUBJECT);
    await expect.poll(() => sectionsOf(again)).toEqual([...written.keys()]);
    for (const [name, words] of written) await expect.poll(() => lines(again.getByRole('textbox', { name, exact: true })), name).toEqual(words);
    await expect(again.getByRole('textbox', { name: 'Wards affected: which' })).toHaveValue('Foxley and Mill End');
    await expect(again.getByRole('textbox', { name: 'Ward councillors notified: when' })).toHaveValue(longDay(TOLD));
  });

  await test.step('python-docx reads the same in the Word file: words, lists, table, front', () => {
    test.skip(!hasPythonDocx, 'python-docx is not installed: the paper was not read back by it.');
    const read = readWithPython(word);
    const texts = read.paragraphs.map(({ text }) => text);
    const styled = (text: string) => read.paragraphs.find((one) => one.text === text);
    for (const name of written.keys()) if (!/^(?:Recommendations|Background$|Financial)/.test(name)) expect(texts).toContain(`On ${name.toLowerCase()}.`);
    expect(texts.filter((text) => text === 'By hand.')).toHaveLength(written.size - 3);
    // Versions of python-docx differ in whether the words of a link are the paragraph's.
    expect(texts).toContainEqual(expect.stringMatching(/^The panel met three times and heard from every (?:partner body)?\.$/));
    expect(partsOfFile(word)['word/document.xml']).toContain('partner body');
    const numbered = ['Note the progress on the wetland plan.', 'Agree the order of work', 'Parishes first', 'Report in May', 'One point on its own'].map((text) => styled(text)?.numbering ?? null);
    expect(numbered).not.toContain(null);
    expect(new Set([numbered[0], numbered[1]]).size).toBe(2);
    expect(numbered[1]).toBe(numbered[3]);
    expect(styled('Costs by year')?.style).toMatch(/^Heading/);
    expect(read.tables.map(({ rows }) => rows)).toContainEqual([['Year', 'Cost', 'Paid by'], ['2026/27', '£40,000', 'The council\nand the parishes'], ['To be confirmed', 'None', 'None']]);
    const front = Object.fromEntries(read.tables[0]!.rows.map(([label, value]) => [label, value]));
    expect(front).toMatchObject({ 'Subject:': SUBJECT, 'Wards affected:': 'Foxley and Mill End' });
    expect(texts).toContain(`Ward Councillors notified: Yes. Notified on ${longDay(TOLD)}: Councillors Amble and Marsh.`);
    expect(read.properties['title']).toBe(SUBJECT);
  });
});
