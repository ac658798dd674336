import { HouseTemplate } from '../../../electron/intake/template/house-template.ts';
import { Desk } from '../../../electron/ipc/desk.ts';
import { HeldReturns } from '../../../electron/ipc/held-returns.ts';
import type { Dialogs, SaveQuestion } from '../../../electron/ipc/ports.ts';
import { Typing } from '../../../electron/ipc/typing.ts';
import { Unkept } from '../../../electron/ipc/unkept.ts';
import type { FileSystem } from '../../../electron/storage/file-system.ts';
import { Recents } from '../../../electron/storage/recents.ts';
import { LastProfile } from '../../../electron/storage/last-profile.ts';
import { PLACES } from '../../../electron/places.ts';
import { inMemory, Settings } from '../../../electron/storage/settings.ts';
import { registry, surroundings } from './a-plan.ts';

interface Answers {
  file?: (string | null)[];
  where?: (string | null)[];
  files?: (readonly string[] | null)[];
  folder?: (string | null)[];
  keep?: ('save' | 'discard' | 'stay')[];
  leave?: boolean[];
  leaveMapping?: boolean[];
  leaveReturns?: boolean[];
  notPublic?: boolean[];
  discard?: ('discard' | 'keep')[];
  afterFailure?: ('save elsewhere' | 'discard' | 'stay')[];
}
const next = <Answer>(answers: Answer[] | undefined, question: string): Promise<Answer> => {
  const answer = answers?.shift();
  return answer === undefined ? Promise.reject(new Error(`The test gave no answer to: ${question}`)) : Promise.resolve(answer);
};

/** A desk with a real registry and real files; only the person and the window are played. */
export function aDesk(answers: Answers = {}, files?: FileSystem) {
  const told: { event: string; told: unknown }[] = [];
  const asked: string[] = [];
  const offered: SaveQuestion[] = [];
  /** What the page does when it is asked to send what is being typed. */
  const page = { typing: (): void => undefined };
  const dialogs: Dialogs = {
    chooseFile: (purpose) => (asked.push(`file ${purpose}`), next(answers.file, 'which file')),
    chooseFiles: (purpose) => (asked.push(`files ${purpose}`), next(answers.files, 'which files')),
    chooseWhere: (question) => (asked.push(`where ${question.purpose}`), offered.push(question), next(answers.where, 'where')),
    chooseFolder: (purpose) => (asked.push(`folder ${purpose}`), next(answers.folder, 'which folder')),
    keepOrNot: (name) => (asked.push(`keep ${name}`), next(answers.keep, 'keep or not')),
    leaveChecking: (report) => (asked.push(`leave ${report}`), next(answers.leave, 'leave the check')),
    leaveMapping: (template, isKept) => (asked.push(`leave ${isKept ? 'kept ' : ''}${template}`), next(answers.leaveMapping, 'leave the mapping')),
    leaveReturns: (count) => (asked.push(`leave returns ${count}`), next(answers.leaveReturns, 'leave the returns')),
    notForPublication: (subject, marking, button) => (asked.push(`not public ${subject}`, marking, button), next(answers.notPublic, 'not for publication')),
    discardOrNot: (name, facts) => (asked.push(`discard ${name}`, facts), next(answers.discard, 'discard or not')),
    afterFailedSave: (_name, problem) => (asked.push(problem), next(answers.afterFailure, 'after a failed save')),
  };
  const typing: Typing = new Typing((event, one) => {
    told.push({ event, told: one });
    page.typing();
    typing.sent((one as { ticket: number }).ticket);
  });
  const settings = new Settings(inMemory());
  const lastProfile = new LastProfile(settings, { profile: inMemory(), template: inMemory() });
  const recents = new Recents(settings, surroundings().now);
  const tell = (event: string, one: unknown) => void told.push({ event, told: one });
  const unkept = new Unkept(dialogs);
  const returns = new HeldReturns(dialogs);
  const desk = new Desk({ registry: registry(files), recents, dialogs, typing, unkept, returns, tell });
  const events = () => told.map(({ event }) => event).filter((event) => !event.startsWith('typing') && !event.startsWith('task') && !event.startsWith('recents') && !event.startsWith('file'));
  return { desk, house: new HouseTemplate(PLACES.intakeWorker), unkept, returns, told, events, asked, offered, recents, settings, lastProfile, page, dialogs, typing, tell };
}
