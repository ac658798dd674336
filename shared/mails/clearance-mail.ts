import { fullDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, PUBLIC, type Classification } from '../domain/classification.ts';
import { exemptWords } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { oneLine } from '../papers/clean-text.ts';
import type { ClearedPart } from '../papers/clearances.ts';
import type { ContentBlock } from '../papers/content.ts';
import { sectionTitle } from '../papers/layout.ts';
import { itemMark } from '../papers/marking.ts';
import { paperContent } from '../papers/paper-content.ts';
import { editionOf } from '../papers/edition-of.ts';
import { editionOfSection, sectionsIn } from '../papers/part-versions.ts';
import { NO_PAST, type PaperPast } from '../papers/past.ts';
import { layoutOfPaper } from '../papers/report-layout.ts';
import { sectionContent } from '../papers/section-content.ts';
import { listed, theBody } from '../papers/words.ts';
import { roundDays } from '../rounds/round-days.ts';
import { agendaDay } from '../statutory/council-clock.ts';
import { fileNameOf } from '../text/file-name.ts';
import { inParagraphs, type MailWords } from './mail-words.ts';
import { recipientsOf, type Sender } from './owner-mail.ts';

/** A part of a report that is not public: it goes into a mail only where somebody has said so by its name. */
export interface WithheldPart {
  /** Null: the report as a whole is not public. */
  readonly part: ClearedPart;
  readonly title: string;
  readonly classification: Classification;
}
/** Who is asked to clear what. */
export interface ClearanceAsked {
  readonly section: ClearedPart;
  readonly office: string;
  readonly person: EntityId | null;
  /** What is added for this mail alone. */
  readonly note: string;
  /** What is not public and goes all the same. */
  readonly withheldToo: readonly ClearedPart[];
}
interface Asking {
  readonly today: CalendarDay;
  readonly sender: Sender;
  readonly past?: PaperPast;
}

/** What of the text is not public, the report itself before its sections. A section that is internal is in no public report, and so in no mail about one. */
export function withheldParts(plan: Plan, paper: Paper, section: ClearedPart): readonly WithheldPart[] {
  const layout = layoutOfPaper(plan, paper);
  const sections = plan.owned('section', paper.id).filter((one) => one.included && !isPublic(one) && (section === null ? one.classification.level !== 'internal' || !isPublic(paper) : one.name === section));
  return [
    ...(isPublic(paper) ? [] : [{ part: null, title: 'The report', classification: paper.classification }]),
    ...sections.map(({ name, classification }) => ({ part: name, title: sectionTitle(name, layout), classification })),
  ];
}

/** The mail that asks somebody to clear a report or a section of it: with the very words, but for those that are not public and were not asked for by name. */
export function clearanceMail(plan: Plan, paper: Paper, asked: ClearanceAsked, { today, sender, past = NO_PAST }: Asking): MailWords {
  const { section, office, person, note, withheldToo } = asked;
  const withheld = withheldParts(plan, paper, section);
  const isLeftOut = ({ part }: WithheldPart): boolean => !withheldToo.includes(part);
  const [left, sent] = [withheld.filter(isLeftOut), withheld.filter((one) => !isLeftOut(one))];
  const isNamed = !left.some(({ part }) => part === null);
  const title = section === null ? null : sectionTitle(section, layoutOfPaper(plan, paper));
  const subject = isNamed ? oneLine(paper.subject).trim() || 'a report' : 'a report that is not public';
  const below = textOf(plan, paper, section, { left, sent }, { today, past });
  const name = plan.get('person', person)?.name.trim() ?? '';
  return {
    to: recipientsOf(plan.get('person', person)),
    subject: `For clearance: ${subject}${title === null ? '' : ` – ${title}`}`,
    paragraphs: [
      `Dear ${name || office},`,
      ...inParagraphs(note),
      `Please look at ${title === null ? 'the report' : `the section “${title}” of the report`} ${isNamed ? `“${subject}”` : 'that is not public'}${whereTo(plan, paper)}, and tell me whether you clear it on behalf of the ${office.replace(/^the /i, '')}.${by(plan, paper, today)}`,
      `In your answer, please say the name and the role that the report is to give for you. Your clearance is of the words ${below.length > 0 ? 'below' : 'as they stand today'}: if they change, you are asked again.`,
      ...(left.length === 0 ? [] : [`Not in this mail, because ${left.length === 1 ? 'it is' : 'they are'} not public: ${listed(left.map(named))}. Ask me, and you will have ${left.length === 1 ? 'it' : 'them'} another way.`]),
      ...sent.map(({ title: of, classification }) => `${of}: ${itemMark(classification)} Please do not pass it on.`),
      [sender.name, sender.role].map((words) => words.trim()).filter(Boolean).join('\n'),
    ].filter((words) => words !== ''),
    attachment: null,
    below,
  };
}
/** `Clearance – Monitoring Officer – Legal Implications – Peer challenge.eml`: what a report is about that is not public stands in no name. */
export function clearanceMailFileName(plan: Plan, paper: Paper, { section, office }: Pick<ClearanceAsked, 'section' | 'office'>): string {
  const title = section === null ? '' : sectionTitle(section, layoutOfPaper(plan, paper));
  return `${fileNameOf(['Clearance', office, title, isPublic(paper) ? paper.subject : 'a report'].filter((words) => words.trim() !== '').join(' – '), 110)}.eml`;
}
const named = ({ title, classification }: WithheldPart): string =>
  `${title} (${classification.level === 'internal' ? 'internal' : exemptWords(classification).replace(/^Yes: /, '')})`;

function whereTo(plan: Plan, paper: Paper): string {
  const meeting = plan.get('meeting', paper.meeting);
  const committee = oneLine(plan.get('committee', paper.reportFor ?? meeting?.committee ?? null)?.name ?? '').trim();
  return `${committee === '' ? '' : ` for ${theBody(committee)}`}${meeting?.heldOn && !meeting.cancelled ? ` on ${fullDay(meeting.heldOn)}` : ''}`;
}
/** By when an answer is wanted: by the end of clearance in the meeting's round, else before the paper is published; nothing where that is past or not known. */
function by(plan: Plan, paper: Paper, today: CalendarDay): string {
  const meeting = plan.get('meeting', paper.meeting);
  if (meeting?.heldOn == null || meeting.cancelled) return '';
  const round = plan.all('round').find((one) => one.meeting === meeting.id && one.closedOn === null);
  const cleared = round === undefined ? null : (roundDays(plan, round).clearanceTo?.by ?? null);
  if (cleared !== null && cleared >= today) return ` I need your answer by ${fullDay(cleared)}.`;
  const published = agendaDay(meeting.heldOn, plan.council, plan.get('committee', meeting.committee));
  return published >= today ? ` The report is published on ${fullDay(published)} at the latest.` : '';
}

interface Withheld {
  readonly left: readonly WithheldPart[];
  readonly sent: readonly WithheldPart[];
}
/** The words to be cleared, as they will be printed; none where the report as a whole stays out of the mail. */
function textOf(plan: Plan, paper: Paper, section: ClearedPart, { left, sent }: Withheld, as: { readonly today: CalendarDay; readonly past: PaperPast }): readonly ContentBlock[] {
  if (left.some(({ part }) => part === null || part === section)) return [];
  const edition = editionOf(paper);
  if (section !== null) {
    const printed = sectionsIn(editionOfSection(plan, paper, section, edition), plan, paper, as).find(({ name }) => name === section);
    return printed === undefined ? [] : [{ type: 'heading', level: 1, text: printed.title }, ...sectionContent(printed.blocks, 1, printed.title, counter())];
  }
  // A public copy says of a section where it is withheld; one that is to go is printed as if it were public. In the whole report the others are left out.
  const rehearsal = new Rehearsal(plan);
  for (const one of plan.owned('section', paper.id)) {
    if (edition === 'public' && sent.some(({ part }) => part === one.name)) rehearsal.suppose({ [one.id]: { classification: { ...PUBLIC, paragraphs: [] } } });
    if (edition !== 'public' && left.some(({ part }) => part === one.name)) rehearsal.suppose({ [one.id]: { included: false } });
  }
  const content = paperContent(rehearsal.plan, paper.id, { edition, ...as });
  return content.ok ? (content.value.parts[0]?.blocks ?? []) : [];
}
function counter(): () => number {
  let tables = 0;
  return () => ++tables;
}
