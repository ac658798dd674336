import ExcelJS from 'exceljs';
import { returnToXlsx } from '../../../electron/export/excel/return-to-xlsx.ts';
import { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import { isOpen } from '../../../shared/domain/facts.ts';
import { RETURN_COLUMNS, type ReturnColumnKey } from '../../../shared/returns/columns.ts';
import { returnContents } from '../../../shared/returns/return-content.ts';
import { SURROUNDINGS } from '../pieces/reading.ts';
import { bigPlan, type PlanSize } from './big-plan.ts';

const AT = new Date('2027-01-05T09:00:00Z');
const WRITTEN: Readonly<Partial<Record<ReturnColumnKey, string>>> = { status: 'On track', progress: 'The second stage is done, and the third has begun with both partners.', nextStep: 'Report to the board in March.' };

/** A plan whose round has asked so many owners, and what each of them sent back: words in every second row. */
export async function askedRound(size: PlanSize, owners: number): Promise<{ readonly session: PlanSession; readonly round: EntityId; readonly files: readonly Uint8Array[] }> {
  const session = new PlanSession(bigPlan(size).record, SURROUNDINGS);
  const run = (command: Command): EntityId => {
    const ran = session.run(command);
    if (!ran.ok) throw new Error(ran.failure.message);
    return ran.value.made ?? '';
  };
  const people = Array.from({ length: owners }, (_, at) => run({ do: 'person.add', fields: { type: 'officer', name: `Officer ${at + 1}`, post: 'Head of Service' } }));
  const open = session.plan.all('action').filter(({ status }) => isOpen(status));
  for (const [at, owner] of people.entries()) {
    const ids = open.filter((_, place) => place % owners === at).map(({ id }) => id);
    if (ids.length > 0) run({ do: 'action.set', ids, fields: { owner } });
  }
  const round = run({ do: 'round.add', fields: { name: 'Spring' } });
  const frontier = [...session.record.frontier()];
  const asks = (owner: EntityId) => session.plan.all('action').filter((one) => one.owner === owner && isOpen(one.status)).map(({ id }) => id);
  run({ do: 'returns.ask', round, returns: people.filter((owner) => asks(owner).length > 0).map((owner) => ({ owner, asks: asks(owner), frontier, fileName: 'Return.xlsx' })) });
  const contents = returnContents(session.plan, session.planId, session.plan.owned('return', round).map(({ id }) => id));
  const files: Uint8Array[] = [];
  for (const content of contents) files.push(await filledIn(await returnToXlsx(content, { at: AT })));
  return { session, round, files };
}

async function filledIn(bytes: Uint8Array): Promise<Uint8Array> {
  const workbook = new ExcelJS.Workbook();
  await workbook.xlsx.load(new Uint8Array(bytes).buffer);
  workbook.eachSheet((sheet) => sheet.eachRow((row, at) => {
    if (at % 2 === 1 || !/^A\d+$/.test(row.getCell(1).text)) return;
    for (const [key, words] of Object.entries(WRITTEN)) row.getCell(RETURN_COLUMNS.findIndex((column) => column.key === key) + 1).value = words;
  }));
  return new Uint8Array(await workbook.xlsx.writeBuffer());
}
