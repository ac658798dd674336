import path from 'node:path';
import { publishHandlers } from '../../../electron/ipc/publish-handlers.ts';
import { WrittenFiles } from '../../../electron/ipc/written-files.ts';
import { PLACES } from '../../../electron/places.ts';
import type { ArchiveDisk } from '../../../electron/storage/published-copies.ts';
import { PUBLIC, type Classification } from '../../../shared/domain/classification.ts';
import { aDesk } from './a-desk.ts';
import { folder, START, surroundings, value } from './a-plan.ts';

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], reason: 'Contract', publicInterest: 'Talks are under way', decidedBy: 'Monitoring Officer' };

/** A saved plan with a report for Cabinet that has an exempt section, and the places a person chooses. */
export async function atPublishing(places: (dir: string) => (string | null)[], files?: ArchiveDisk) {
  const dir = await folder();
  const set = aDesk({ where: [path.join(dir, 'Review.matters'), ...places(dir)] });
  value(await set.desk.start(START, 'x'));
  const { session } = set.desk.plan!;
  const made = (command: Parameters<typeof session.run>[0]) => value(session.run(command)).made!;
  const cabinet = made({ do: 'committee.add', fields: { name: 'Cabinet', type: 'executive' } });
  const meeting = made({ do: 'meeting.add', fields: { committee: cabinet, heldOn: '2026-12-10' } });
  const paper = made({ do: 'paper.add', fields: { subject: 'Progress', reportFor: cabinet, meeting }, sections: [] });
  const section = made({ do: 'section.add', paper, name: 'financial', blocks: [{ type: 'paragraph', runs: [{ text: 'CANARY figures' }] }] });
  value(session.run({ do: 'section.set', id: section, fields: { classification: EXEMPT } }));
  value((await set.desk.save())!);
  const shown: string[] = [];
  const handlers = publishHandlers({ ...set, written: new WrittenFiles(), now: surroundings().now, ...(files ? { files } : {}), outside: { show: (file) => void shown.push(file) }, workerFile: PLACES.exportWorker });
  const archive = path.join(dir, 'Review – published papers');
  return { ...set, dir, paper, shown, handlers, archive, session, noted: () => session.plan.owned('publication', paper) };
}
