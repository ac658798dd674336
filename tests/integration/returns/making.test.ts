import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, test } from 'vitest';
import { returnHandlers } from '../../../electron/ipc/return-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { readStamp } from '../../../shared/returns/stamp.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, registry, START, surroundings, value } from '../session/a-plan.ts';

const EXEMPT = { ...PUBLIC, level: 'exempt', paragraphs: [4] } as const;

/** A plan on the desk with a round and three owners: one of them has an exempt action besides, one has nothing else. */
async function aRound(dir: string, folders: (string | null)[] = [dir]) {
  const set = aDesk({ where: [path.join(dir, 'Plan.matters')], folder: folders });
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  const add = (name: string) => value(session.run({ do: 'person.add', fields: { type: 'officer', name } })).made!;
  const [osei, raman, lyle] = [add('Margaret Osei'), add('Priya Raman'), add('Gareth Lyle')];
  const action = (title: string, owner: string, classification: object = PUBLIC) => value(session.run({ do: 'action.add', fields: { title, owner, classification } })).made!;
  const [savings, depot, outcomes] = [action('Publish a savings tracker', osei), action('Sell the DEPOT-CANARY', osei, EXEMPT), action('Agree eight outcomes', raman)];
  const restructure = action('Settle the RESTRUCTURE-CANARY', lyle, EXEMPT);
  const round = value(session.run({ do: 'round.add', fields: { returnsBy: '2026-12-01' } })).made!;
  const written = new WrittenFiles();
  const handlers = returnHandlers({ ...set, written, now: surroundings().now, workerFile: PLACES.exportWorker });
  const make = (owners: string[], internal: string[] = []) => handlers['returns:make']({ round, owners, internal });
  const returns = () => session.plan.owned('return', round);
  return { ...set, session, written, handlers, make, returns, round, osei, raman, lyle, savings, depot, outcomes, restructure };
}
const wordsIn = async (file: string) => Object.values(unzipSync(await readFile(file))).map((part) => strFromU8(part)).join('\n');

describe('making returns', () => {
  test('saves the plan, notes who was asked what as the plan stood, saves again, and writes a workbook for each', async () => {
    const dir = await folder();
    const set = await aRound(dir);
    const { session, make, osei, raman, savings, outcomes, returns } = set;
    const before = session.record.frontier();
    const made = value((await make([raman, osei]))!);
    expect(made).toEqual({ path: path.join(dir, 'Round 1 return – Margaret Osei.xlsx'), fileNames: ['Round 1 return – Margaret Osei.xlsx', 'Round 1 return – Priya Raman.xlsx'], stopped: false });
    expect(returns().map(({ owner, asks, fileName, frontier, askedOn }) => ({ owner, asks, fileName, frontier, askedOn }))).toEqual([
      { owner: osei, asks: [savings], fileName: 'Round 1 return – Margaret Osei.xlsx', frontier: before, askedOn: '2026-11-09' },
      { owner: raman, asks: [outcomes], fileName: 'Round 1 return – Priya Raman.xlsx', frontier: before, askedOn: '2026-11-09' },
    ]);
    // What the files are stamped with is in the plan's file before anybody is sent one.
    const elsewhere = value(await registry().open(path.join(dir, 'Plan.matters'))).session;
    for (const one of returns()) {
      expect(elsewhere.plan.get('return', one.id)?.frontier).toEqual(before);
      expect(elsewhere.record.asAt(before).ok).toBe(true);
      const words = await wordsIn(path.join(dir, one.fileName));
      const stamp = readStamp(/Do not change: [^<]*/.exec(words)![0]);
      expect(stamp.ok && stamp.value).toMatchObject({ planId: session.planId, returnId: one.id, round: 'Round 1' });
      expect(words).toContain('send it back by Tuesday 1 December 2026');
      expect(set.written.has(path.join(dir, one.fileName))).toBe(true);
    }
    expect(session.changes().at(-1)!.label).toBe('Made 2 returns for Round 1');
    // A file that is out could no longer be taken in: Undo is for the work before it.
    expect(session.history.undo).toBe('Added Round 1');
  });

  test('asks about what is not public only where that owner is named for it, and marks the file', async () => {
    const dir = await folder();
    const { make, osei, lyle, savings, depot, restructure, returns } = await aRound(dir, [dir, dir]);
    expect(value((await make([osei, lyle]))!).fileNames).toEqual(['Round 1 return – Margaret Osei.xlsx']);
    expect(await wordsIn(path.join(dir, 'Round 1 return – Margaret Osei.xlsx'))).not.toContain('CANARY');
    const marked = value((await make([osei, lyle], [osei, lyle]))!);
    expect(marked.fileNames).toEqual(['Round 1 return – Margaret Osei (not for publication).xlsx', 'Round 1 return – Gareth Lyle (not for publication).xlsx']);
    expect(returns().map(({ asks }) => asks)).toEqual(expect.arrayContaining([[savings], [savings, depot], [restructure]]));
    const words = await wordsIn(path.join(dir, marked.fileNames[0]!));
    expect(words).toContain('DEPOT-CANARY');
    expect(words).toContain('Not for publication.');
    expect(words).not.toContain('RESTRUCTURE-CANARY');
  });

  test('writes over nothing, whoever may have written in it', async () => {
    const dir = await folder();
    const { make, raman } = await aRound(dir);
    await writeFile(path.join(dir, 'Round 1 return – Priya Raman.xlsx'), 'her own words');
    expect(value((await make([raman]))!).fileNames).toEqual(['Round 1 return – Priya Raman (2).xlsx']);
    expect(await readFile(path.join(dir, 'Round 1 return – Priya Raman.xlsx'), 'utf8')).toBe('her own words');
  });

  test('says how far it is, and stops when it is told to: what is made stays, the others were asked of nobody', async () => {
    const dir = await folder();
    const set = await aRound(dir);
    const { handlers, told, osei, raman, returns, session } = set;
    const tell = set.tell;
    const stopping = returnHandlers({ ...set, tell: (event, one) => {
      tell(event, one);
      if (event === 'task:progress' && (one as { done: number } | null)?.done === 1) void stopping['returns:stopMaking'](null);
    }, written: set.written, now: surroundings().now, workerFile: PLACES.exportWorker });
    const made = value((await stopping['returns:make']({ round: set.round, owners: [osei, raman], internal: [] }))!);
    expect(made).toMatchObject({ fileNames: ['Round 1 return – Margaret Osei.xlsx'], stopped: true });
    expect(returns().map(({ owner }) => owner)).toEqual([osei]);
    expect(session.changes().at(-1)!.label).toBe('Removed the return of Priya Raman');
    expect((await readdir(dir)).filter((name) => name.endsWith('.xlsx'))).toEqual(['Round 1 return – Margaret Osei.xlsx']);
    const progress = told.filter(({ event }) => event === 'task:progress').map(({ told: one }) => one).filter((one) => (one as { task?: string } | null)?.task === 'making returns');
    expect(progress[0]).toEqual({ task: 'making returns', done: 0, total: 2, words: 'Making the return of Margaret Osei' });
    expect(told.filter(({ event }) => event === 'task:progress').at(-1)!.told).toBe(null);
    expect(await handlers['returns:stopMaking'](null)).toBe(null);
  });

  test('notes nothing where no file could be written, and says why', async () => {
    const dir = await folder();
    const gone = path.join(dir, 'gone');
    await mkdir(gone);
    const { make, raman, returns } = await aRound(dir, [gone]);
    await rm(gone, { recursive: true });
    const answer = (await make([raman]))!;
    expect(answer.ok).toBe(false);
    expect(!answer.ok && answer.failure.message).toContain('return');
    expect(returns()).toEqual([]);
  });

  test('makes none for a round that is closed or gone, nor for owners with nothing to be asked, and asks for no folder then', async () => {
    const dir = await folder();
    const set = await aRound(dir, []);
    const { make, lyle, raman, session, round, returns } = set;
    const refusal = async (owners: string[]) => {
      const answer = await make(owners);
      return answer !== null && !answer.ok ? answer.failure : null;
    };
    expect(await refusal([lyle])).toMatchObject({ kind: 'nothingToAsk', message: expect.stringContaining('What is not public is asked about only where you say so') });
    value(session.run({ do: 'round.set', id: round, fields: { closedOn: '2026-12-20' } }));
    expect(await refusal([raman])).toMatchObject({ kind: 'roundClosed' });
    value(session.run({ do: 'round.set', id: round, fields: { closedOn: null } }));
    value(session.run({ do: 'round.remove', id: round }));
    expect(await refusal([raman])).toMatchObject({ kind: 'notInPlan' });
    expect(set.asked).toEqual([]);
    expect(returns()).toEqual([]);
  });

  test('does nothing when no folder is chosen', async () => {
    const dir = await folder();
    const { make, raman, returns } = await aRound(dir, [null]);
    expect(await make([raman])).toBe(null);
    expect(returns()).toEqual([]);
  });
});
