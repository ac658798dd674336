import path from 'node:path';
import type { Dialog, MessageBoxOptions } from 'electron';
import { describe, expect, test } from 'vitest';
import { templateHandlers } from '../../../electron/ipc/template-handlers.ts';
import { PLACES } from '../../../electron/places.ts';
import { inMemory, Settings } from '../../../electron/storage/settings.ts';
import { systemDialogs } from '../../../electron/window/dialogs.ts';
import { aDesk } from '../session/a-desk.ts';
import { folder, registry, START, value } from '../session/a-plan.ts';
import { bytesOf, fixture, proposed, readBytes } from './support/templates.ts';

const { mapping } = proposed(readBytes(bytesOf('tidy.dotx')));
const TIDY = fixture('templates', 'tidy.dotx');

/** A desk with a plan on it, whose person has chosen a template and not kept it yet. */
async function chosen({ where = [], file = [], ...answers }: NonNullable<Parameters<typeof aDesk>[0]>) {
  const set = aDesk({ ...answers, file: [TIDY, ...file], where });
  value((await set.desk.start(START, 'Plan'))!);
  if (where.length > 0) await set.desk.save();
  const handlers = templateHandlers({ ...set, workerFile: PLACES.intakeWorker });
  const { digest } = value((await handlers['template:choose'](null))!);
  return { ...set, handlers, digest, session: set.desk.plan!.session, left: () => set.asked.filter((question) => question.startsWith('leave')) };
}
async function aPlan(): Promise<string> {
  const file = path.join(await folder(), 'Other.matters');
  const { desk } = aDesk({ where: [file] });
  value(await desk.start(START, 'Other'));
  await desk.save();
  return file;
}

describe('what was changed in a template and not kept', () => {
  test('is asked about before another plan takes its place, an earlier version or the example does, or the window closes; what was given up is not asked about again', async () => {
    const other = await aPlan();
    const file = path.join(await folder(), 'Plan.matters');
    const { desk, handlers, digest, left } = await chosen({ where: [file], leaveMapping: [false, false, false, true] });
    await handlers['template:changed']({ digest, changed: true });
    expect(await desk.open(other)).toBeNull();
    expect(await desk.openOther(() => registry().openAsNew(other, 'Other'))).toMatchObject({ ok: false, failure: { kind: 'stayed' } });
    expect(await desk.close()).toBe(false);
    expect(desk.plan?.path).toBe(file);
    value((await desk.open(other))!);
    expect(await desk.close()).toBe(true);
    expect(left()).toEqual(Array<string>(4).fill('leave tidy.dotx'));
  });

  test('is asked about before another template takes its place', async () => {
    const { handlers, digest, left } = await chosen({ file: [TIDY, TIDY], leaveMapping: [false, true] });
    await handlers['template:changed']({ digest, changed: true });
    expect(await handlers['template:choose'](null)).toBeNull();
    expect(value((await handlers['template:choose'](null))!).digest).toBe(digest);
    expect(left()).toHaveLength(2);
  });

  test('is not asked about while nothing is changed, where it is as it was again, once it is kept, or when the window names what is not at hand', async () => {
    const { desk, unkept, handlers, digest, session, left } = await chosen({ keep: ['discard'] });
    expect(await unkept.mayLeave()).toBe(true);
    await handlers['template:changed']({ digest, changed: true });
    await handlers['template:changed']({ digest, changed: false });
    expect(await unkept.mayLeave()).toBe(true);
    await handlers['template:changed']({ digest: 'f'.repeat(64), changed: true });
    expect(await unkept.mayLeave()).toBe(true);
    await handlers['template:changed']({ digest, changed: true });
    value(await handlers['template:keep']({ planId: session.planId, digest, mapping }));
    expect(await desk.close()).toBe(true);
    expect(left()).toEqual([]);
  });

  test('is still there to be asked about where the person would leave it, and the plan is not put away after all', async () => {
    const { desk, handlers, digest, session, left } = await chosen({ leaveMapping: [true, true], keep: ['stay', 'discard'] });
    value(await handlers['template:keep']({ planId: session.planId, digest, mapping }));
    await handlers['template:changed']({ digest, changed: true });
    expect(await desk.close()).toBe(false);
    expect(await desk.close()).toBe(true);
    expect(left()).toEqual(['leave kept tidy.dotx', 'leave kept tidy.dotx']);
  });

  test('is named in the question, which says that the plan is as it was and what keeps it', async () => {
    const shown: MessageBoxOptions[] = [];
    const dialog = { showMessageBox: (options: MessageBoxOptions) => (shown.push(options), Promise.resolve({ response: shown.length === 1 ? 0 : 1, checkboxChecked: false })) } as unknown as Dialog;
    const dialogs = systemDialogs({ dialog, window: () => null, settings: new Settings(inMemory()), documents: '/', openPlan: () => null });
    expect([await dialogs.leaveMapping('House.dotx', false), await dialogs.leaveMapping('House.dotx', true)]).toEqual([false, true]);
    expect(shown.map(({ message, detail }) => `${message} ${detail}`)).toEqual(['Use this template', 'Save'].map((button) =>
      `Leave “House.dotx” without keeping what you changed? What you chose for its places and styles is not in the plan, which stays as it was. To keep it, stay and choose ${button}.`));
    // A key pressed in haste stays.
    expect(shown.map(({ defaultId, cancelId, buttons }) => [buttons?.[defaultId ?? -1], buttons?.[cancelId ?? -1]])).toEqual(Array(2).fill(['Stay with the template', 'Stay with the template']));
  });
});
