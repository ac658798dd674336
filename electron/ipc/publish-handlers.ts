import path from 'node:path';
import type { Chosen, PaperOrder, Published } from '../../shared/contract/contract.ts';
import type { EntityId } from '../../shared/domain/entity.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { archivePlace, KEPT_WORDS, type KeptStanding } from '../../shared/papers/archive.ts';
import { bytesInWorker } from '../export/write-in-worker.ts';
import type { OpenPlan } from '../session/open-plan.ts';
import { sha256InTurns } from '../storage/digest.ts';
import { archiveDisk, findCopy, keepCopy, type ArchiveDisk } from '../storage/published-copies.ts';
import type { ExportOptions } from './document-writer.ts';
import type { Handlers } from './handle.ts';
import type { Outside } from './ports.ts';
import { savedPlan } from './saved-plan.ts';
import { wordPaper, type PaperOptions } from './word-paper.ts';
import { writeWhere } from './write-where.ts';

export interface PublishOptions extends ExportOptions, PaperOptions {
  readonly outside: Pick<Outside, 'show'>;
  readonly files?: ArchiveDisk;
}

/** A paper published: its file where the person says, a copy of the very bytes beside the plan where that is wanted, and a note in the plan. */
export function publishHandlers({ outside, files = archiveDisk, ...options }: PublishOptions): Handlers<'paper:publish' | 'published:check' | 'published:show'> {
  const { desk, now, workerFile } = options;

  async function publish(plan: OpenPlan, order: PaperOrder & { readonly paper: EntityId }, keep: boolean): Promise<Chosen<Published>> {
    const { session } = plan;
    const { paper, edition } = order;
    const draft = await wordPaper(order, options);
    if (!draft.ok) return draft;
    const { offeredName, notes } = draft.value;
    const bytes = await bytesInWorker(draft.value.order, now(), workerFile);
    const written = await writeWhere({ what: 'paper', purpose: 'paper', offeredName, notes, bytes: () => Promise.resolve(bytes) }, { ...options, files });
    if (written === null || !written.ok) return written;
    // Another plan may have been opened while the person chose a place.
    const own = session.plan.get('paper', paper);
    if (desk.plan?.session !== session || own === null || plan.path === null) return refused('noPlan', `${written.value.fileName} was written, but its plan is no longer open, so nothing was noted of it.`);
    const kept = keep ? await keepCopy(plan.path, archivePlace(session.plan, own, { publishedOn: session.today, edition }), written.value.fileName, bytes, files) : null;
    const fileName = kept?.ok ? path.basename(kept.value.path) : written.value.fileName;
    const noted = session.run({ do: 'publication.add', paper, fields: { edition, fileName, digest: await sha256InTurns(bytes), bytes: bytes.length } }, { forGood: true });
    const problems = [
      ...(kept === null || kept.ok ? [] : [kept.failure.message]),
      ...(noted.ok ? [] : [noted.failure.message]),
    ];
    return done({ ...written.value, notes: [...written.value.notes, ...problems], kept: kept?.ok === true });
  }
  const found = async (id: EntityId): Promise<{ readonly standing: KeptStanding; readonly path: string | null } | null> => {
    const plan = desk.plan;
    const one = plan?.session.plan.get('publication', id);
    if (!plan || !one) return null;
    return plan.path === null ? { standing: 'no folder', path: null } : findCopy(plan.path, one, files);
  };
  return {
    'paper:publish': async ({ keep, ...order }) => {
      const plan = desk.plan;
      if (!plan) return refused('noPlan', 'No plan is open any more, so nothing was published. Open the plan, and try again.');
      if (plan.session.readOnly !== null) return refused('readOnly', `Nothing was published, because this plan cannot be changed here, and what is published is noted in it. ${plan.session.readOnly}`);
      // What is published must be of a plan that a crash cannot lose; and the copy lies beside its file.
      const saved = await savedPlan(desk, 'nothing was published');
      return saved === null || !saved.ok ? saved : publish(saved.value, order, keep);
    },
    'published:check': async ({ publication }): Promise<Result<KeptStanding>> => {
      const one = await found(publication);
      return one === null ? notThere : done(one.standing);
    },
    'published:show': async ({ publication }) => {
      const one = await found(publication);
      if (one === null) return notThere;
      if (one.path === null) return refused('notKept', KEPT_WORDS[one.standing]);
      outside.show(one.path);
      return done(null);
    },
  };
}

const notThere = refused('notInPlan', 'That is no longer in the plan, so nothing was done. It may have been removed on another copy: look in the history.');
