import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { HeldWords } from '../../../electron/ipc/held-words.ts';
import { openNamed } from '../../../electron/ipc/named-files.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, value } from './a-plan.ts';

async function savedPlan() {
  const file = path.join(await folder(), 'Plan.matters');
  const { desk } = aDesk({ where: [file] });
  value(await desk.start(START, 'x'));
  await desk.save();
  return file;
}

describe('a report that is being checked, with something marked in it', () => {
  test('is asked about before another plan takes its place, or the window closes', async () => {
    const file = await savedPlan();
    const { desk, unkept, asked, events } = aDesk({ leave: [false, false, true] });
    unkept.is({ is: 'check', report: 'report.docx' });
    expect(await desk.open(file)).toBeNull();
    expect(await desk.close()).toBe(false);
    expect(events()).toEqual([]);
    value((await desk.open(file))!);
    // What was given up once is not asked about again.
    expect(await desk.close()).toBe(true);
    expect(asked).toEqual(Array<string>(3).fill('leave report.docx'));
  });

  test('is not asked about when it becomes the plan, or when the file to be opened is no plan', async () => {
    const { desk, unkept, asked } = aDesk();
    unkept.is({ is: 'check', report: 'report.docx' });
    expect(await desk.open(path.join(await folder(), 'not there.matters'))).toMatchObject({ ok: false });
    value(await desk.start(START, 'x'));
    expect(asked).toEqual([]);
  });
});

describe('files named at the start', () => {
  test('one that is not there is said, with where it was looked for', async () => {
    const dir = await folder();
    const { desk, told, tell } = aDesk();
    await openNamed([path.join(dir, 'Plann.matters')], desk, tell);
    expect(told.at(-1)).toEqual({ event: 'app:said', told: { tone: 'error', message: `There is no “Plann.matters” in “${dir}”, so nothing was opened. See how it is spelled, or find it with Open.` } });
  });

  test('of several the first is opened, and the rest are accounted for', async () => {
    const file = await savedPlan();
    const { desk, told, tell } = aDesk();
    await openNamed([file, '/somewhere/b.matters', '/somewhere/c.matters'], desk, tell);
    expect(desk.plan?.path).toBe(file);
    expect(told.at(-1)).toMatchObject({ told: { message: '3 files were named. One plan is open at a time, so only “Plan.matters” was opened.' } });
  });

  test('what is said before the page listens is heard once it does, in order, and once', () => {
    const heard: string[] = [];
    const words = new HeldWords((event, told) => void heard.push(event === 'app:said' ? (told as { message: string }).message : event));
    words.tell('app:said', { tone: 'error', message: 'first' });
    words.tell('plan:closed', null);
    words.tell('app:said', { tone: 'error', message: 'second' });
    expect(heard).toEqual(['plan:closed']);
    words.heard();
    words.heard();
    words.tell('app:said', { tone: 'info', message: 'third' });
    expect(heard).toEqual(['plan:closed', 'first', 'second', 'third']);
  });
});
