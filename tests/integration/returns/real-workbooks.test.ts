import { writeFile } from 'node:fs/promises';
import path from 'node:path';
import ExcelJS from 'exceljs';
import { expect, it } from 'vitest';
import { returnToXlsx } from '../../../electron/export/excel/return-to-xlsx.ts';
import { readSheets } from '../../../electron/intake/sheet/read-sheets.ts';
import { PLACES } from '../../../electron/places.ts';
import { updatesOf } from '../../../shared/domain/facts.ts';
import { RETURN_COLUMNS, type ReturnColumnKey } from '../../../shared/returns/columns.ts';
import { returnContents } from '../../../shared/returns/return-content.ts';
import { aRound, takeIn, value } from '../../unit/returns/taking/a-round.ts';
import { folder } from '../session/a-plan.ts';

/** Writes into a workbook as it was sent, in cells of the row that begins with a reference. */
async function filledIn(bytes: Uint8Array, written: Readonly<Record<string, Readonly<Partial<Record<ReturnColumnKey, string | Date>>>>>): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(bytes as never);
  workbook.eachSheet((sheet) => sheet.eachRow((row) => {
    for (const [key, cell] of Object.entries(written[row.getCell(1).text] ?? {})) row.getCell(RETURN_COLUMNS.findIndex((column) => column.key === key) + 1).value = cell;
  }));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}

it('a return as it is sent says nothing new; filled in, it says just that', async () => {
  const { session, hand, lee, narrative, forum, round, ask } = aRound();
  const his = ask(lee, [narrative, forum]);
  const dir = await folder();
  const [content] = returnContents(session.plan, session.planId, [his]);
  const sent = await returnToXlsx(content!, { at: new Date('2027-02-01T09:00:00Z') });
  const filled = await filledIn(sent, { A1: { status: 'At risk', progress: 'Two drafts written', nextStep: 'Ask again', reason: 'The supplier withdrew', revisedDate: new Date('2027-06-30T00:00:00Z') } });
  const files = await Promise.all([['sent.xlsx', sent], ['filled.xlsx', filled]].map(async ([name, bytes]) => {
    const file = path.join(dir, name as string);
    await writeFile(file, bytes as Uint8Array);
    return file;
  }));
  const [asSent, asFilled] = (await readSheets(files, { workerFile: PLACES.intakeWorker })).map(value);

  hand.hold([asSent!]);
  expect(value(hand.review(round))).toMatchObject({ aside: [], returns: [{ owner: { name: 'Lee Park' }, notices: [], actions: [] }] });
  hand.letGo(null);
  hand.hold([asFilled!]);
  expect(value(hand.review(round)).returns).toMatchObject([{ notices: [], actions: [{ ref: 'A1', notices: [] }] }]);
  takeIn(hand, round);
  expect(session.plan.get('action', narrative)).toMatchObject({ dueOn: '2027-06-30', status: { is: 'at risk', route: 'Ask again' } });
  expect(updatesOf(session.plan, narrative)).toMatchObject([{ progress: 'Two drafts written' }]);
});
