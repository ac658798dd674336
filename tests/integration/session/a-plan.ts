import { mkdtemp, rm } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import { onTestFinished } from 'vitest';
import type { Surroundings } from '../../../electron/session/plan-session.ts';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import type { FileSystem } from '../../../electron/storage/file-system.ts';
import type { Command } from '../../../shared/commands/decide.ts';

/** A folder of this test's own, gone when it ends. */
export async function folder(): Promise<string> {
  const made = await mkdtemp(path.join(os.tmpdir(), 'matters-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

/** 9 November 2026, half past nine, on every machine; the person is who they say they are. */
export const surroundings = (by = 'Asha Rahman'): Surroundings => ({ now: () => new Date('2026-11-09T09:30:00.000Z'), by: () => by });

export const registry = (files?: FileSystem, by?: string): PlanRegistry => new PlanRegistry(new PlanFiles(files, () => Promise.resolve()), surroundings(by));

/** Emoji, right to left, a lone surrogate, a separator line and characters that JSON escapes: what people paste. */
export const AWKWARD = 'Don’t wait – “now” 👩🏽‍💼 مرحبا \uD83D alone \u2028 \\ " \t tab';

export const START: Extract<Command, { do: 'plan.start' }> = {
  do: 'plan.start',
  title: 'Peer challenge 2025: action plan',
  councilName: 'Ashbourne Vale Borough Council',
  review: { title: 'Corporate Peer Challenge', reviewingBody: 'Local Government Association', sourceName: 'report.docx', sourceDigest: 'a'.repeat(64) },
  themes: [{ number: '3.1', title: 'Local priorities' }],
  recommendations: [
    { ref: 'KR1', kind: 'key', theme: null, text: `Agree a short list of outcomes. ${AWKWARD}`, source: { page: 3, paragraph: 21 }, restates: null },
    { ref: '3.1/S1', kind: 'suggestion', theme: 0, text: 'Agree three shared outcomes with the parish councils', source: { page: 5, paragraph: 40 }, restates: 'KR1' },
  ],
};

export const value = <Value>(result: { ok: true; value: Value } | { ok: false; failure: { message: string } }): Value => {
  if (!result.ok) throw new Error(result.failure.message);
  return result.value;
};
/** Waits until something holds, however long the machine takes over it; what never does is ended by the limit of the test. */
export const until = async (holds: () => boolean): Promise<void> => {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 10));
};
/** A plan just made, with a person, two actions and an update; nothing saved yet. */
export function startedPlan(plans = registry()) {
  const plan = value(plans.start(START, 'Ashbourne Vale'));
  const { session } = plan;
  const owner = value(session.run({ do: 'person.add', fields: { type: 'officer', name: 'Priya Raman', post: 'Assistant Director' } })).made!;
  const recommendation = session.plan.all('recommendation')[0]!.id;
  const action = value(session.run({ do: 'action.add', fields: { title: 'Agree eight outcomes', owner, dueOn: '2027-02-26' }, answers: [recommendation] })).made!;
  value(session.run({ do: 'action.add', fields: { title: 'Publish them' } }));
  return { plan, session, owner, recommendation, action };
}
