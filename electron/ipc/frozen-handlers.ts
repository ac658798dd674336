import type { FrozenFile } from '../../shared/domain/people.ts';
import { documentsFor, MADE_AGAIN_WORDS, type MadeAgain } from '../../shared/frozen/documents.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused } from '../../shared/outcome/outcome.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { House } from '../export/template-draft.ts';
import { madeAgain, makeFrozen, type Making } from '../frozen/make-frozen.ts';
import type { Handlers } from './handle.ts';
import type { Tell } from './ports.ts';
import type { Typing } from './typing.ts';
import { writeWhere, type WritingOptions } from './write-where.ts';

export interface FrozenOptions extends WritingOptions {
  readonly typing: Typing;
  readonly tell: Tell;
  readonly house: House;
  /** The entry of the worker that writes documents. */
  readonly workerFile: string;
}

/** What a committee was given: frozen, made again to see that it is the same, and written out. */
export function frozenHandlers({ typing, workerFile, house, ...writing }: FrozenOptions): Handlers<'frozen:freeze' | 'frozen:check' | 'frozen:write'> {
  const { desk, tell } = writing;
  const making: Making = { house, write: (order, at) => bytesInWorker(order, at, workerFile) };
  const pointOf = (id: string) => {
    const session = desk.plan?.session;
    const point = session?.plan.get('point', id);
    return session && point ? { record: session.record, point } : null;
  };
  return {
    'frozen:freeze': async ({ meeting }) => {
      await typing.settled();
      const session = desk.plan?.session;
      if (!session) return noPlan;
      const held = heldBack(session.record, 'paper');
      if (held !== null) return held;
      const point = { frontier: [...session.record.frontier()], madeOn: session.today };
      const documents = documentsFor(session.plan, meeting, session.today);
      const files: FrozenFile[] = [];
      try {
        for (const [at, one] of documents.entries()) {
          tell('task:progress', { task: 'exporting', done: at, total: documents.length, words: 'Freezing what the meeting is given' });
          const made = await makeFrozen(session.record, point, one, making);
          if (!made.ok) return made;
          files.push(made.value.file);
        }
      } finally {
        tell('task:progress', null);
      }
      // Another plan may have been opened meanwhile: what was made is of the one it was asked for.
      if (desk.plan?.session !== session) return noPlan;
      return session.run({ do: 'point.freeze', meeting, fields: { frontier: point.frontier, files } });
    },
    'frozen:check': async ({ point: id }) => {
      const found = pointOf(id);
      if (!found) return noPoint;
      const came: MadeAgain[] = [];
      for (const file of found.point.files) came.push(madeAgain(found.record, found.point, file, await makeFrozen(found.record, found.point, file, making)));
      return done(came);
    },
    'frozen:write': async ({ point: id, at }) => {
      const found = pointOf(id);
      const file = found?.point.files[at];
      if (!found || !file) return noPoint;
      const made = await makeFrozen(found.record, found.point, file, making);
      if (!made.ok) return made;
      const { bytes } = made.value;
      const came = madeAgain(found.record, found.point, file, made);
      const notes = came === 'the same' ? [] : [MADE_AGAIN_WORDS[came]];
      return writeWhere({ what: file.what, purpose: file.what, offeredName: file.name, notes, bytes: () => Promise.resolve(bytes) }, writing);
    },
  };
}

const noPlan = refused('noPlan', 'No plan is open any more, so nothing was frozen. Open the plan, and try again.');
const noPoint = refused('notInPlan', 'That is no longer in the plan, so nothing was made. It may have been removed on another copy: look in the history.');
