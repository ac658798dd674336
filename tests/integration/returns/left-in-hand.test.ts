import { mkdir } from 'node:fs/promises';
import path from 'node:path';
import type { Dialog, MessageBoxOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { inMemory, Settings } from '../../../electron/storage/settings.ts';
import { systemDialogs } from '../../../electron/window/dialogs.ts';
import { localDay } from '../../../shared/domain/calendar-day.ts';
import { roundPlan } from '../../fixtures/rounds/round-plan.ts';
import { sheetOf, takeIn } from '../../unit/returns/taking/a-round.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, registry, START, value } from '../session/a-plan.ts';

const TODAY = localDay(new Date());

/** A desk with a plan on it, of which the returns of two owners were read. */
async function twoInHand(answers: Parameters<typeof aDesk>[0] = {}) {
  const dir = await folder();
  const file = path.join(dir, 'Plan.matters');
  await mkdir(path.join(dir, 'first'));
  await roundPlan(file, path.join(dir, 'first'), TODAY, 60);
  const stage = aDesk(answers);
  value((await stage.desk.open(file))!);
  const { session } = stage.desk.plan!;
  const round = session.plan.all('round')[0]!.id;
  const hand = stage.returns.of(session);
  hand.hold(session.plan.owned('return', round).slice(0, 2).map(({ id }, at) => sheetOf(session, id, {}, { fileName: `Return ${at + 1}.xlsx`, savedOn: TODAY })));
  expect(hand.told.returns).toHaveLength(2);
  return { ...stage, file, hand, round };
}

describe('returns that were read and not taken in', () => {
  test('are asked about before another plan takes their place, a new one follows, or the window closes, and are there still where the person stays', async () => {
    const other = path.join(await folder(), 'Other.matters');
    const first = aDesk({ where: [other] });
    value(await first.desk.start(START, 'x'));
    await first.desk.save();
    const { desk, file, hand, asked, events } = await twoInHand({ leaveReturns: [false, false, false, true] });
    const laidOut = events();
    expect(await desk.open(other)).toBeNull();
    expect(await desk.start(START, 'x')).toMatchObject({ ok: false, failure: { kind: 'stayed' } });
    expect(await desk.close()).toBe(false);
    expect([desk.plan?.path, hand.told.returns.length, events()]).toEqual([file, 2, laidOut]);
    value((await desk.open(other))!);
    expect(await desk.close()).toBe(true);
    expect(asked).toEqual(Array<string>(4).fill('leave returns 2'));
  });

  test('are not asked about once they are in, or let go of; nor is a file that is no return of the plan', async () => {
    const taken = await twoInHand();
    takeIn(taken.hand, taken.round);
    expect(await taken.desk.close()).toBe(true);
    const letGo = await twoInHand();
    letGo.hand.letGo(null);
    letGo.hand.hold([{ fileName: 'Minutes.txt', sentence: 'That is no return.' }]);
    expect(await letGo.desk.close()).toBe(true);
    expect([...taken.asked, ...letGo.asked]).toEqual([]);
  });

  test('stay in hand where the person would leave them, and the plan is not put away after all', async () => {
    const { file } = await twoInHand({ leaveReturns: [true] });
    const { desk, returns, asked } = aDesk({ leaveReturns: [true, true], keep: ['stay', 'discard'] });
    value(await desk.openOther(() => registry().openAsNew(file, 'Round')));
    const { session } = desk.plan!;
    value(session.run({ do: 'action.add', fields: { title: 'Publish the tracker' } }));
    returns.of(session).hold([sheetOf(session, session.plan.all('return')[0]!.id, {}, { savedOn: TODAY })]);
    expect(await desk.close()).toBe(false);
    expect(returns.of(session).told.returns).toHaveLength(1);
    expect(await desk.close()).toBe(true);
    expect(asked.filter((question) => question.startsWith('leave'))).toEqual(['leave returns 1', 'leave returns 1']);
  });

  test('are counted in the question, which says that the files stay where they are', async () => {
    const shown: MessageBoxOptions[] = [];
    const dialog = { showMessageBox: (options: MessageBoxOptions) => (shown.push(options), Promise.resolve({ response: shown.length === 1 ? 0 : 1, checkboxChecked: false })) } as unknown as Dialog;
    const dialogs = systemDialogs({ dialog, window: () => null, settings: new Settings(inMemory()), documents: '/', openPlan: () => null });
    expect([await dialogs.leaveReturns(1), await dialogs.leaveReturns(3)]).toEqual([false, true]);
    expect(shown.map(({ message, detail }) => `${message} ${detail}`)).toEqual([
      'Leave 1 return that was read and not taken in? Nothing of it is in the plan. The file stays where it is: drop it on this plan again to take it in.',
      'Leave 3 returns that were read and not taken in? Nothing of them is in the plan. The files stay where they are: drop them on this plan again to take them in.',
    ]);
    // A key pressed in haste stays.
    expect(shown.map(({ defaultId, cancelId, buttons }) => [buttons?.[defaultId ?? -1], buttons?.[cancelId ?? -1]])).toEqual(Array(2).fill(['Stay with the plan', 'Stay with the plan']));
  });
});
