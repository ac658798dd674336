import { stat } from 'node:fs/promises';
import path from 'node:path';
import type { Chosen, TemplateChosen, TemplateSeen } from '../../shared/contract/contract.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { MOST_TEMPLATE_BYTES, templateId, type TemplateFile } from '../../shared/domain/report-template.ts';
import { done, refused, type Result } from '../../shared/outcome/outcome.ts';
import { templateFileOf } from '../../shared/template/kept-template.ts';
import { fileNameOf } from '../../shared/text/file-name.ts';
import type { HouseTemplate } from '../intake/template/house-template.ts';
import type { TemplateRead } from '../intake/template/parse-template.ts';
import { readTemplate } from '../intake/template/read-template.ts';
import { packed } from '../intake/template/template-bytes.ts';
import type { PlanSession } from '../session/plan-session.ts';
import type { Desk } from './desk.ts';
import type { Handlers } from './handle.ts';
import { OneReading } from './one-reading.ts';
import type { Dialogs, Tell } from './ports.ts';
import type { Unkept } from './unkept.ts';

export interface TemplateOptions {
  readonly desk: Desk;
  readonly dialogs: Pick<Dialogs, 'chooseFile'>;
  readonly unkept: Unkept;
  readonly house: HouseTemplate;
  readonly tell: Tell;
  /** The entry of the worker that reads untrusted files. */
  readonly workerFile: string;
}

/** The council's Word template: looking at the plan's own, choosing one from a file, and keeping it in the plan. Bytes never go through the window. */
export function templateHandlers({ desk, dialogs, unkept, house, tell, workerFile }: TemplateOptions): Handlers<'template:look' | 'template:choose' | 'template:cancel' | 'template:changed' | 'template:keep'> {
  const reading = new OneReading(tell, 'reading a template');
  // What is in hand of a plan is there for as long as it lies on the desk.
  const inHand = new WeakMap<PlanSession, TemplateFile>();
  const fileOf = (session: PlanSession, digest: string): TemplateFile | null => [inHand.get(session), templateFileOf(session.plan)].find((one) => one?.digest === digest) ?? null;
  const look = async (plan: Plan): Promise<Result<TemplateSeen | null>> => {
    const read = await house.of(plan, { isDrawn: true });
    return read.ok && read.value !== null ? done(seen(read.value.name, read.value)) : (read as Result<null>);
  };
  return {
    'template:look': () => (desk.plan ? look(desk.plan.session.plan) : noPlan),
    'template:choose': async (): Promise<Chosen<TemplateChosen>> => {
      const session = desk.plan?.session;
      if (!session) return noPlan;
      if (session.readOnly !== null) return refused('readOnly', session.readOnly);
      const chosen = await dialogs.chooseFile('template');
      if (chosen === null) return null;
      const name = fileNameOf(path.basename(chosen), 200) || 'Template';
      const read = await reading.read(async (signal, progress) => {
        progress(`Reading ${name}`);
        return readForPlan(chosen, workerFile, signal);
      });
      if (!read.ok) return read;
      // Another plan may lie there by now.
      if (desk.plan?.session !== session) return noPlan;
      // Only now, when there is another to take the place of what was changed in one.
      if (!(await unkept.mayLeave())) return null;
      const file = packed(name, read.value.bytes);
      inHand.set(session, file);
      const before = await look(session.plan);
      return done({ ...seen(name, read.value), isKept: isOwn(session, file), before: before.ok ? before.value : null });
    },
    'template:cancel': () => {
      reading.cancel();
      return null;
    },
    'template:changed': ({ digest, changed }) => {
      const session = desk.plan?.session;
      const file = session ? fileOf(session, digest) : null;
      unkept.is(changed && session && file ? { is: 'mapping', template: file.name, isKept: isOwn(session, file) } : null);
      return null;
    },
    'template:keep': ({ planId, digest, mapping }) => {
      const session = desk.plan?.session;
      if (session?.planId !== planId) return noPlan;
      const file = fileOf(session, digest);
      if (file === null) return notInHand;
      const ran = session.run({ do: 'template.keep', file, mapping });
      if (ran.ok) unkept.is(null);
      return ran;
    },
  };
}

const isOwn = ({ plan }: PlanSession, { digest }: TemplateFile): boolean => plan.council.reportTemplate?.template === templateId(digest);
/** Both are read to be looked at, and so drawn. */
const seen = (name: string, { facts, bytes, drawing }: TemplateRead): TemplateSeen => ({ name, digest: facts.digest, bytes: bytes.byteLength, facts, drawing: drawing! });

/** Whatever else is wrong with a file is said before how large it is, where it can be read at all. */
async function readForPlan(file: string, workerFile: string, signal: AbortSignal): Promise<Result<TemplateRead>> {
  const read = await readTemplate(file, workerFile, { isDrawn: true, signal });
  const size = read.ok ? read.value.bytes.byteLength : read.failure.kind === 'templateTooLarge' ? await stat(file).then((found) => found.size, () => 0) : 0;
  return size > MOST_TEMPLATE_BYTES ? tooLargeForPlan(size) : read;
}
/** Rounded up, so that what is too large never reads as just large enough. */
const megabytes = (bytes: number): string => (Math.ceil((bytes / 1024 / 1024) * 10) / 10).toFixed(1);
const tooLargeForPlan = (bytes: number) =>
  refused(
    'templateTooLargeForPlan',
    `The template is ${megabytes(bytes)} MB large, and a plan holds one of up to ${MOST_TEMPLATE_BYTES / 1024 / 1024} MB, since it goes along in every copy. Nothing was changed. ` +
    'In Word, click a picture, choose Picture Format, Compress Pictures, for all pictures, save the template, and choose it again.',
  );
const noPlan = refused('noPlan', 'That plan is not open any more, so no template was kept in it. Open it, and choose the template again.');
const notInHand = refused('templateNotInHand', 'That template is no longer at hand, so nothing was changed. Choose its file again.');
