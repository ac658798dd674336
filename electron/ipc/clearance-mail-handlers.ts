import path from 'node:path';
import type { Chosen, ClearanceOrder, MailsWritten } from '../../shared/contract/contract.ts';
import { pastOfPaper } from '../../shared/frozen/past-of-paper.ts';
import { clearanceMail, clearanceMailFileName } from '../../shared/mails/clearance-mail.ts';
import type { MailWords } from '../../shared/mails/mail-words.ts';
import { heldBack } from '../../shared/merging/held-back.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { paperContent } from '../../shared/papers/paper-content.ts';
import { editionOf } from '../../shared/papers/edition-of.ts';
import { partVersions } from '../../shared/papers/part-versions.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { PlanSession } from '../session/plan-session.ts';
import { PlanFiles } from '../storage/plan-files.ts';
import { saveAtomically } from '../storage/save-atomically.ts';
import type { Handlers } from './handle.ts';
import type { OwnerMailOptions } from './owner-mail-handlers.ts';

/** What a request says, and which words it is about. */
interface Ready {
  readonly mail: MailWords;
  readonly fileName: string;
  readonly version: string;
  readonly whom: string;
}
const noPlan = refused('noPlan', 'No plan is open any more, so nothing was written. Open the plan, and try again.');

/**
 * The draft of a mail that asks for a clearance. The window names the paper, the part, the office and the person, never an address or a word of the
 * text: the mail is worked out from the plan as it is when the draft is written, and the same words are what is noted as asked about.
 */
export function clearanceMailHandlers({ desk, dialogs, typing, tell, written, mails, settings, now, workerFile }: OwnerMailOptions): Handlers<'mail:askClearance'> {
  const ready = ({ plan, record, today }: PlanSession, order: ClearanceOrder): Result<Ready> => {
    const paper = plan.get('paper', order.paper);
    const person = plan.get('person', order.person);
    if (paper === null || person === null) return refused('notInPlan', `That ${paper === null ? 'paper' : 'person'} is not in the plan any more, so no mail was drafted.`);
    const past = pastOfPaper(record, plan, paper, today);
    const content = paperContent(plan, paper.id, { edition: editionOf(paper), today, past });
    if (!content.ok) return content;
    const version = partVersions(plan, paper, content.value, { today, past })(order.section);
    if (version === '') return refused('notInThePaper', 'That section is not in the paper any more, so there is nothing to clear, and no mail was drafted.');
    return done({ mail: clearanceMail(plan, paper, order, { today, sender: settings.get('preferences'), past }), fileName: clearanceMailFileName(plan, paper, order), version, whom: person.name.trim() || 'somebody' });
  };

  return {
    'mail:askClearance': async (order): Promise<Chosen<MailsWritten>> => {
      await typing.settled();
      if (!desk.plan) return noPlan;
      const { session } = desk.plan;
      if (session.readOnly !== null) return refused('readOnly', `No mail was drafted, because this plan cannot be changed here, and what is asked for is noted in it. ${session.readOnly}`);
      const held = heldBack(session.record, 'paper');
      if (held !== null) return held;
      const offered = ready(session, order);
      if (!offered.ok) return offered;
      const file = await dialogs.chooseWhere({ purpose: 'mail', offered: offered.value.fileName });
      if (file === null) return null;
      if (await new PlanFiles().holdsAPlan(file)) return refused('overThePlan', 'The draft was not written, because it would take the place of a plan. Choose another name.');
      // The plan may have moved on while the file was chosen: what is noted must be what is written.
      if (desk.plan?.session !== session) return noPlan;
      const request = ready(session, order);
      if (!request.ok) return request;
      const { mail, version, whom } = request.value;
      tell('task:progress', { task: 'exporting', done: 0, total: 1, words: `Writing the mail to ${whom}` });
      try {
        const saved = await saveAtomically(file, await bytesInWorker({ what: 'mail', content: mail, attached: null }, now(), workerFile), { what: 'draft' });
        if (!saved.ok) return saved;
      } finally {
        tell('task:progress', null);
      }
      written.add(file);
      mails.add(file, mail);
      const { paper, office, person, section } = order;
      const noted = session.run({ do: 'clearance.ask', paper, fields: { office, person, section, version } }, { forGood: true });
      return done({ drafts: [{ path: file, fileName: path.basename(file), owner: whom }], problem: noted.ok ? null : noted.failure.message });
    },
  };
}
