import { writeFile, readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, test } from 'vitest';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { ReadSheet } from '../../../shared/intake/sheet/read-sheet.ts';
import { sheetOf, trouble } from '../../unit/returns/taking/a-round.ts';
import { folder, registry, startedPlan, value } from '../session/a-plan.ts';
import { mattersHere } from './run-cli.ts';

/** A return as somebody saved it as CSV: the same rows, without what only a workbook has. */
function asCsv({ sheets }: ReadSheet): string {
  const [{ rows }] = sheets as [ReadSheet['sheets'][number]];
  const quoted = (text: string) => `"${text.replaceAll('"', '""')}"`;
  const last = Math.max(...rows.flatMap(({ cells }) => cells.map(({ column }) => column)));
  const lines = rows.map(({ cells }) => Array.from({ length: last + 1 }, (_, column) => quoted(cells.find((cell) => cell.column === column)?.text ?? '')).join(','));
  return `\uFEFF${lines.join('\r\n')}\r\n`;
}

/** A saved plan whose round has a return out, and the return with what was written into it. */
async function aPlanAsked() {
  const dir = await folder();
  const plans = registry();
  const { plan, session, owner, action } = startedPlan(plans);
  const committee = value(session.run({ do: 'committee.add', fields: { name: 'Cabinet', type: 'executive' } })).made!;
  const meeting = value(session.run({ do: 'meeting.add', fields: { committee, heldOn: '2027-03-11' } })).made!;
  const round = value(session.run({ do: 'round.add', fields: { meeting } })).made!;
  const frontier = [...session.record.frontier()];
  const asked = value(session.run({ do: 'returns.ask', round, returns: [{ owner, asks: [action], frontier, fileName: 'Return.xlsx' }] })).made!;
  value(session.run({ do: 'action.setDueDate', id: action, dueOn: '2027-03-31', reason: 'Agreed at the chair’s call' }));
  const file = path.join(dir, 'plan.matters');
  value(await plans.saveAs(plan, file));
  await writeFile(path.join(dir, 'return.csv'), asCsv(sheetOf(session, asked, { A1: { ...trouble('Two drafts written'), revisedDate: '30 June 2027' } })));
  await writeFile(path.join(dir, 'letter.txt'), 'Dear Asha, I will do it next week. Yours, Priya');
  await plans.close(plan);
  const now = async () => planOfRecord(new RecordSource(value(await new PlanFiles().read(file)).contents.record.state));
  return { dir, file, round, action, now };
}

test('returns are looked at first, and come in when that is said; what clashes is left to be settled, or settled as they have it', async () => {
  const { dir, file, action, now } = await aPlanAsked();
  const before = await readFile(file);
  const looked = await mattersHere(dir, 'take-in', 'plan.matters', 'return.csv', 'letter.txt');
  expect(looked).toMatchObject({ status: 0, err: '' });
  expect(looked.out.split('\n')).toEqual([
    'Priya Raman (return.csv)',
    expect.stringMatching(/^ {2}Note: The file is a CSV/),
    '  A1, status: At risk (was Not started)',
    '  A1, progress: Two drafts written',
    '  A1, target date: 30 June 2027 (was 26 February 2027; clashes with 31 March 2027 by Asha Rahman)',
    'Left out: “letter.txt” is not a return made by Matters Arising: there is no line in it that begins with “Do not change”. Nothing of it came in. Ask its owner for the return that was sent out, or write down what it says as updates.',
    'One return can be taken in. Nothing was written: say --accept safe or --accept all.', '',
  ]);
  expect(await readFile(file)).toEqual(before);

  const safe = await mattersHere(dir, 'take-in', 'plan.matters', 'return.csv', '--accept', 'safe');
  expect(safe.out).toContain('One return came in with 3 answers. One clash is still to be settled.\n  A1, target date: ');
  expect((await now()).get('action', action)!.status.is).toBe('at risk');
  expect((await now()).all('taking')).toMatchObject([{ as: 'a list', says: 'something new', fileName: 'return.csv' }]);
  const again = await mattersHere(dir, 'take-in', 'plan.matters', 'return.csv', '--accept', 'all', '--json');
  expect(JSON.parse(again.out)).toMatchObject({ returns: [], aside: [{ why: 'taken in already' }], taken: null });
});

test('all that clashes can be settled as the returns have it', async () => {
  const { dir, action, round, now } = await aPlanAsked();
  const all = await mattersHere(dir, 'take-in', 'plan.matters', 'return.csv', '--accept', 'all', '--round', '1', '--json');
  expect(JSON.parse(all.out)).toMatchObject({ round, taken: { sentence: 'One return came in with 3 answers.', clashes: 0 } });
  expect((await now()).get('action', action)!.dueOn).toBe('2027-06-30');
});

test('without a round named, the newest that is open and has returns out is meant', async () => {
  const { dir, file, round } = await aPlanAsked();
  const asked = async () => (JSON.parse((await mattersHere(dir, 'take-in', 'plan.matters', 'return.csv', '--json')).out) as { round: string; aside: { why: string }[] });
  expect(await asked()).toMatchObject({ round, aside: [] });
  const plans = registry();
  const opened = value(await plans.open(file));
  const { session } = opened;
  // Past the tenth change, ids no longer sort as they were made.
  for (let n = 0; n < 10; n++) value(session.run({ do: 'person.add', fields: { type: 'officer', name: `Officer ${n}` } }));
  const next = value(session.run({ do: 'round.add', fields: { meeting: session.plan.all('meeting')[0]!.id } })).made!;
  const [owner] = session.plan.all('person');
  value(session.run({ do: 'returns.ask', round: next, returns: [{ owner: owner!.id, asks: [session.plan.all('action')[0]!.id], frontier: [...session.record.frontier()], fileName: 'Return.xlsx' }] }));
  value(await opened.save());
  await plans.close(opened);
  expect(await asked()).toMatchObject({ round: next, aside: [{ why: 'wrong round' }] });
});

test('used wrongly it says so, and writes nothing', async () => {
  const { dir, file } = await aPlanAsked();
  const before = await readFile(file);
  const run = async (...words: string[]) => { const { status, err } = await mattersHere(dir, 'take-in', ...words); return [status, err.split('\n')[0]]; };
  expect(await run()).toEqual([2, 'Say a plan.']);
  expect(await run('plan.matters')).toEqual([2, 'Say which returns to take in.']);
  expect(await run('plan.matters', 'return.csv', '--accept', 'some')).toEqual([2, '“some” cannot be accepted. Say all or safe.']);
  expect(await run('plan.matters', 'return.csv', '--round', 'Round 7')).toEqual([1, 'There is no round “Round 7” in the plan. It has Round 1. Nothing was taken in.']);
  expect(await readFile(file)).toEqual(before);
});
