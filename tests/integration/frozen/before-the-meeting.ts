import { readFile } from 'node:fs/promises';
import { exportHandlers } from '../../../electron/ipc/export-handlers.ts';
import { frozenHandlers } from '../../../electron/ipc/frozen-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { PlanSession } from '../../../electron/session/plan-session.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import type { PaperType } from '../../../shared/domain/paper.ts';
import { aDesk } from '../session/a-desk.ts';
import { START, surroundings, value } from '../session/a-plan.ts';

const EXEMPT = { ...PUBLIC, level: 'exempt' as const, paragraphs: [3] };
const LOGO = new URL('../../fixtures/bad/picture.png', import.meta.url);
export const made = (session: PlanSession, command: unknown): string => value(session.run(command)).made!;

/** A plan with two meetings of scrutiny, a public paper and an exempt one for the first, and actions of which one is exempt. */
export async function beforeTheMeeting(where: (string | null)[] = []) {
  const set = aDesk({ where });
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  value(session.run({ do: 'council.set', fields: { logo: await readFile(LOGO, 'base64'), wordOnTrack: 'Proceeding' } }));
  const scrutiny = session.plan.all('committee').find(({ type }) => type === 'scrutiny')!.id;
  const owner = made(session, { do: 'person.add', fields: { type: 'officer', name: 'Priya Raman', post: 'Assistant Director' } });
  const [kr1, s1] = session.plan.all('recommendation').map(({ id }) => id);
  const actions = ['Agree eight outcomes', 'Publish them', 'Report each quarter', 'Review the contract', 'Train the members'].map((title, at) =>
    made(session, { do: 'action.add', fields: { title, owner, dueOn: `2027-0${at + 1}-26`, ...(at === 3 ? { classification: EXEMPT } : {}) }, answers: [at % 2 ? kr1 : s1] }));
  value(session.run({ do: 'action.setStatus', ids: [actions[0]], status: { is: 'on track' } }));
  const [november, march] = ['2026-11-24', '2027-03-09'].map((heldOn) => made(session, { do: 'meeting.add', fields: { committee: scrutiny, heldOn } }));
  const paper = (type: PaperType, subject: string, meeting: string, more: object = {}) =>
    made(session, { do: 'paper.add', fields: { type, subject, reportFor: scrutiny, meeting, ...more }, sections: [] });
  const first = paper('progress monitoring', 'Progress on the action plan', november!);
  const partTwo = paper('progress monitoring', 'The contract', november!, { classification: EXEMPT });
  const written = new WrittenFiles();
  const options = { ...set, written, workerFile: PLACES.exportWorker };
  return { ...set, session, actions, november: november!, march: march!, first, partTwo, paper, frozen: frozenHandlers(options), exports: exportHandlers({ ...options, now: surroundings().now }) };
}
export async function freeze({ frozen, session }: Awaited<ReturnType<typeof beforeTheMeeting>>, meeting: string) {
  const { made: id } = value(await frozen['frozen:freeze']({ meeting }));
  return session.plan.get('point', id)!;
}
