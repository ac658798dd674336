import { fullDay } from '../domain/calendar-day.ts';
import type { Classification } from '../domain/classification.ts';
import { namedWithPost } from '../domain/facts.ts';
import type { Paper } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import type { Runs } from './content.ts';
import { plain } from './content.ts';
import { enclosuresAfter } from './appendix-list.ts';
import { oneLine, safeLink } from './clean-text.ts';
import type { PaperDraft } from './draft.ts';
import { exemptLine } from './marking.ts';
import type { FrontValue, ReportLayout } from './layout.ts';
import { listed, stopped } from './words.ts';

/** The values of a paper that is written or drafted: the paper's own where it has them, the plan's where it knows them. */
export type PaperValues = Omit<PaperDraft, 'sections'> & Pick<Paper, 'classification'>;
/** Remembers what is missing, in the words of the layout, and says so in the paper: no label ever stands empty. */
export type Unfilled = (label: string) => string;
export const TO_BE_CONFIRMED = 'To be confirmed';
export const subjectOf = ({ subject }: Pick<PaperValues, 'subject'>): string => oneLine(subject) || TO_BE_CONFIRMED;

/** What is set in the paper, over what the draft says. A yes is kept; a no without a reason takes the draft's reason. */
export function valuesOf(paper: Paper, draft: PaperDraft): PaperValues {
  const text = (own: string, drafted: string) => (own.trim() === '' ? drafted : own);
  const isBare = ({ subject, why }: Paper['callIn']) => !subject && why.trim() === '';
  return {
    type: paper.type,
    subject: text(paper.subject, draft.subject),
    reportFor: paper.reportFor ?? draft.reportFor,
    meeting: paper.meeting ?? draft.meeting,
    responsibleOfficer: paper.responsibleOfficer ?? draft.responsibleOfficer,
    portfolioHolder: paper.portfolioHolder ?? draft.portfolioHolder,
    callIn: isBare(paper.callIn) ? draft.callIn : paper.callIn,
    wardsAffected: text(paper.wardsAffected, draft.wardsAffected),
    enclosures: paper.appendices === null ? withAppendices(paper.enclosures, draft.enclosures) : enclosuresAfter(linesOf(draft.enclosures), linesOf(paper.enclosures)).join('\n'),
    contact: paper.contact ?? draft.contact,
    wardCouncillorsNotified:
      paper.wardCouncillorsNotified.done || paper.wardCouncillorsNotified.why.trim()
        ? paper.wardCouncillorsNotified
        : draft.wardCouncillorsNotified,
    equalityAssessment:
      paper.equalityAssessment.done || paper.equalityAssessment.why.trim()
        ? paper.equalityAssessment
        : { ...paper.equalityAssessment, why: draft.equalityAssessment.why },
    callInWaived: paper.callInWaived.waived !== 'not applicable' || paper.callInWaived.why.trim() ? paper.callInWaived : draft.callInWaived,
    classification: paper.classification,
  };
}

export function frontTable(
  plan: Plan,
  values: PaperValues,
  layout: ReportLayout,
  partlyExempt: readonly Classification[],
  unfilled: Unfilled,
): { label: string; value: Runs[] }[] {
  const heldOn = plan.get('meeting', values.meeting)?.heldOn ?? null;
  const person = (id: PaperValues['contact'], label: string) => plain(namedWithPost(plan, id) || unfilled(label));
  const said: Readonly<Record<FrontValue, (label: string) => Runs[]>> = {
    reportFor: (label) => [plain(committeeName(plan, values) || unfilled(label))],
    dateOfMeeting: (label) => [plain(heldOn === null ? unfilled(label) : fullDay(heldOn))],
    subject: (label) => [plain(values.subject.trim() || unfilled(label))],
    responsibleOfficer: (label) => [person(values.responsibleOfficer, label)],
    portfolioHolder: (label) => [memberWords(plan, values.portfolioHolder) ?? plain(unfilled(label))],
    exempt: () => [plain(exemptLine(values.classification, partlyExempt))],
    callIn: (label) => [plain(yesOrNo(values.callIn.subject, values.callIn.why, () => unfilled(label)))],
    wardsAffected: (label) => [plain(values.wardsAffected.trim() || unfilled(label))],
    enclosures: () => linesOf(values.enclosures || 'None').map(plain),
  };
  return layout.frontTable.map(({ value, label }) => ({ label, value: said[value](label) }));
}

export const committeeName = (plan: Plan, { reportFor }: Pick<PaperValues, 'reportFor'>): string =>
  plan.get('committee', reportFor)?.name ?? '';

/** `Councillor Anita Deverell, Leader of the Council and Portfolio Holder for Strategy`. */
function memberWords(plan: Plan, id: PaperValues['portfolioHolder']): Runs | null {
  const one = plan.get('person', id);
  if (one === null) return null;
  const offices = listed(
    [one.post, one.portfolio && one.portfolio !== one.post ? `Portfolio Holder for ${one.portfolio}` : ''].filter(Boolean),
  );
  return plain([one.name, offices].filter(Boolean).join(', ') || TO_BE_CONFIRMED);
}

const linesOf = (words: string): string[] => words.split('\n').map((one) => one.trim()).filter(Boolean);
const letterOf = (line: string): string => /^appendix ([a-z])\b/i.exec(line)?.[1]?.toLowerCase() ?? '~';
/** What somebody listed, with the paper's own appendices where the list lacks them: `drafted` names just these. */
function withAppendices(own: string, drafted: string): string {
  const listed = linesOf(own);
  const lacking = linesOf(drafted).filter((one) => !listed.some((other) => letterOf(other) === letterOf(one)));
  return (lacking.length === 0 ? listed : [...lacking, ...listed].sort((one, other) => (letterOf(one) < letterOf(other) ? -1 : letterOf(one) > letterOf(other) ? 1 : 0))).join('\n');
}

/** `Yes`; `No. The report is for noting.`; `No, as it affects all wards.` */
export function yesOrNo(isYes: boolean, why: string, missing: () => string): string {
  const reason = stopped(
    why
      .trim()
      .replace(/^no[,.:]\s+/i, '')
      .replace(/^./, (first) => first.toUpperCase()),
  );
  if (isYes) return reason ? `Yes. ${reason}` : 'Yes';
  // “As it affects all wards” is no sentence of its own.
  if (/^(as|because|since) /i.test(reason)) return `No, ${reason.charAt(0).toLowerCase()}${reason.slice(1)}`;
  return `No. ${reason || `Reason: ${missing().toLowerCase()}.`}`;
}

/** The person to ask: name and post, telephone, and an email address that can be followed. */
export function contactLines(plan: Plan, values: PaperValues, label: string, unfilled: Unfilled): Runs[] {
  const one = plan.get('person', values.contact);
  if (one === null) return [plain(unfilled(label))];
  const email = one.email.trim();
  const link = safeLink(`mailto:${email}`);
  return [
    plain(namedWithPost(plan, one.id) || unfilled(label)),
    ...(one.telephone.trim() ? [plain(`Telephone: ${one.telephone.trim()}`)] : []),
    ...(email ? [[{ text: 'Email: ' }, link === null ? { text: email } : { text: email, link }]] : []),
  ];
}
