import type { Resourcing, Risk, Status, StatusWord } from '../domain/action.ts';
import { isCalendarDay, longDay } from '../domain/calendar-day.ts';
import type { Council } from '../domain/council.ts';
import type { Classification } from '../domain/classification.ts';
import type { Field } from '../domain/entity.ts';
import { kindOf, KINDS, type Kind } from '../domain/plan.ts';
import type { Point } from '../domain/people.ts';
import type { Block, Paper } from '../domain/paper.ts';
import type { Passage } from '../domain/passage.ts';
import type { ReportTemplate } from '../domain/report-template.ts';
import type { Recommendation, Response } from '../domain/review.ts';
import type { OwnersReturn } from '../domain/round.ts';
import type { SavedView } from '../domain/saved-view.ts';
import type { Sent } from '../domain/sent.ts';
import { sectionTitle } from '../papers/layout.ts';
import { appendicesTold } from '../papers/appendix-list.ts';
import { sectionsTold } from '../papers/report-layout.ts';
import { resourcingWords, riskWords } from '../papers/plan-words.ts';
import { count, listed, stopped } from '../papers/words.ts';
import type { Value } from '../record/value.ts';
import { recipientNames } from '../sharing/recipients.ts';
import { arisesWords, callInWords, proposedWords, replyWords, votesWords } from './decision-words.ts';
import type { Names } from './names.ts';

/** Stands where a field is empty. */
export const NOTHING = 'nothing';
const UNREADABLE = 'something this version cannot read';

/**
 * What a field holds, in the clerk's words: `31 March 2027`, `Priya Raman`, `off track. Cause: … Route to green: …`, `nothing`. Text is
 * given as it is, without quotation marks.
 */
export function describeValue(names: Names, kind: Kind, field: string, value: Value): string {
  const [name = field, member] = split(field);
  const said = value ?? (member === undefined ? whileUnset(kind, name) : null);
  if (said === null || said === '' || (Array.isArray(said) && said.length === 0)) return NOTHING;
  return describeSaid(names, kind, name, member, said);
}

function describeSaid(names: Names, kind: Kind, name: string, member: string | undefined, value: NonNullable<Value>): string {
  if (member !== undefined) return value === true ? names.of(member) : NOTHING;
  const known = definitionOf(kind, name);
  if (!known) return typeof value === 'string' ? value : UNREADABLE;
  const read = known.schema.safeParse(value);
  if (!read.success) return UNREADABLE;
  if (kind === 'council' && name === 'logo') return 'a picture';
  if (name === 'base64') return 'bytes of a file';
  if (typeof value === 'object') return structured(names, name, read.data as never);
  if (typeof value === 'boolean') return name === 'included' ? (value ? 'part of it' : 'left out') : value ? 'yes' : 'no';
  if (typeof value === 'number') return String(value);
  if (isCalendarDay(value)) return longDay(value);
  return known.empty === null && kindOf(value) !== null ? names.of(value) : chosenWords(names, kind, name, value);
}

/** The same in as few words as a sentence has room for: a status and a response without what is said beside them. */
export function describeBriefly(names: Names, kind: Kind, field: string, value: Value): string {
  if (field === 'status' && kind === 'action') return statusWord(names, value);
  if (field === 'response' && typeof value === 'object' && value !== null) return responseWord(names, value as unknown as Response);
  return describeValue(names, kind, field, value);
}

/** Whether a field holds a person's own words, which a sentence puts in quotation marks. */
export const isWords = (kind: Kind, field: string): boolean => definitionOf(kind, field)?.empty === '' && field !== 'ref';

/** What a field reads as while nobody has set it: an action is not started, a thing public. */
const whileUnset = (kind: Kind, field: string): Value => (field === 'order' ? null : ((definitionOf(kind, field)?.empty ?? null) as Value));

function definitionOf(kind: Kind, field: string): Field<unknown> | null {
  const fields: { readonly [name: string]: Field<unknown> } = KINDS[kind].fields;
  return Object.hasOwn(fields, field) ? fields[field]! : null;
}

function split(field: string): [name: string, member: string | undefined] {
  const colon = field.indexOf(':');
  return colon < 0 ? [field, undefined] : [field.slice(0, colon), field.slice(colon + 1)];
}

/** What one chooses from is kept as the word it reads as, but for these. */
const CHOSEN: { readonly [field: string]: { readonly [value: string]: string } } = {
  'recommendation type': { key: 'key recommendation' },
  'block type': { numbered: 'numbered item', bullet: 'bullet point' },
};
function chosenWords(names: Names, kind: Kind, field: string, value: string): string {
  if (kind === 'section' && field === 'name') return sectionTitle(value);
  if (kind === 'update' && field === 'status') return names.statuses()[value as StatusWord].word;
  return CHOSEN[`${kind} ${field}`]?.[value] ?? value;
}

/** Where an action stands, in the council’s word; before anything was said: not started. */
const statusWord = (names: Names, value: Value): string => names.statuses()[value === null ? 'not started' : (value as unknown as Status).is].word;
const responseWord = (names: Names, response: Response): string =>
  response.answer === 'covered by another' ? `covered by ${names.of(response.by)}` : response.answer;

function structured(names: Names, field: string, value: never): string {
  switch (field) {
    case 'status': return statusWords(names, value);
    case 'response': return responseWords(names, value);
    case 'resourcing': return lowered(resourcingWords(value as Resourcing));
    case 'risk': return lowered(riskWords(value as Risk));
    case 'classification': return classificationWords(value);
    case 'source': return sourceWords(value);
    case 'arises': return arisesWords(value);
    case 'votes': return votesWords(value);
    case 'reply': return replyWords(value);
    case 'change': return proposedWords(names, value);
    case 'files': return listed((value as Point['files']).map(({ name }) => name));
    case 'runs': return (value as Block['runs']).map(({ text }) => text).join('');
    case 'paragraphs': return count((value as Passage['paragraphs']).length, 'paragraph');
    case 'rows': return (value as NonNullable<Block['rows']>).map((row) => row.join(' | ')).join('\n');
    case 'callIn': return 'is' in value ? callInWords(names, value) : yesOrWhy((value as Paper['callIn']).subject, (value as Paper['callIn']).why);
    case 'wardCouncillorsNotified': return notifiedWords(value);
    case 'equalityAssessment': return assessedWords(value);
    case 'callInWaived': return [(value as Paper['callInWaived']).waived, (value as Paper['callInWaived']).why].filter(Boolean).join(': ');
    case 'filters': return listed((value as SavedView['filters']).map(({ by }) => by));
    case 'sorting': return count((value as SavedView['sorting']).length, 'column');
    case 'columns': return count((value as NonNullable<SavedView['columns']>).length, 'column');
    case 'copyTo':
    case 'to': return recipientNames(value as Sent['to'], 6);
    case 'asks': return listed((value as OwnersReturn['asks']).map((id) => names.of(id)));
    case 'mailAsking':
    case 'mailChasing':
    case 'mailLastCall': return Object.values(value as NonNullable<Council['mailAsking']>).join('\n');
    case 'closedDays':
    case 'moreBankHolidays': return listed((value as Council['closedDays']).map(longDay));
    case 'preElection': return listed((value as Council['preElection']).map(({ from, to }) => `${longDay(from)} to ${longDay(to)}`));
    case 'reportSections': return sectionsTold(value as Council['reportSections']).join('; ') || 'the usual ones';
    case 'reportTemplate': return `${names.of((value as ReportTemplate).template)} (${count((value as ReportTemplate).places.length, 'place')} filled in)`;
    case 'reportClearedBy': return listed(value as Council['reportClearedBy']) || 'nobody';
    case 'appendices': return appendicesTold(value as NonNullable<Paper['appendices']>);
    case 'frontier': return `what ${count((value as readonly string[]).length, 'last change')} had seen`;
    default: return UNREADABLE;
  }
}

function statusWords(names: Names, status: Status): string {
  const said = (label: string, words: string) => (words.trim() === '' ? '' : ` ${label}: ${stopped(words)}`);
  const { word } = names.statuses()[status.is];
  switch (status.is) {
    case 'not started':
    case 'on track': return word;
    case 'at risk':
    case 'off track': return `${word}.${said('Cause', status.cause)}${said('Route to green', status.route)}`;
    case 'proposed complete': return `${word}.${said('Evidence', status.evidence)}`;
    case 'withdrawn': return `${word}.${said('Reason', status.reason)}`;
    case 'complete': {
      const agreed = [status.agreedBy && names.of(status.agreedBy), status.meeting && names.of(status.meeting), status.minute && `minute ${status.minute}`];
      return `${word}.${said('Agreed', agreed.filter(Boolean).join(', '))}${said('Evidence', status.evidence)}`;
    }
  }
}
function responseWords(names: Names, response: Response): string {
  const reason = response.reason.trim();
  return reason === '' ? responseWord(names, response) : `${responseWord(names, response)}. Reason: ${stopped(reason)}`;
}
function classificationWords({ level, paragraphs, reason }: Classification): string {
  const which = paragraphs.length === 0 ? '' : `, ${paragraphs.length === 1 ? 'paragraph' : 'paragraphs'} ${listed(paragraphs.map(String))}`;
  return `${level}${which}${reason.trim() === '' ? '' : `. Reason: ${stopped(reason)}`}`;
}
const sourceWords = ({ page, paragraph }: Recommendation['source']): string => (page === null ? `paragraph ${paragraph}` : `page ${page}, paragraph ${paragraph}`);
const notifiedWords = ({ done, why, whom = '', on = null }: Paper['wardCouncillorsNotified']): string => yesOrWhy(done, [...(done ? [whom.trim(), on === null ? '' : `on ${longDay(on)}`] : []), why.trim()].filter(Boolean).join(', '));
const assessedWords = ({ done, why, clearedBy, screened = false }: Paper['equalityAssessment']): string =>
  yesOrWhy(done, [screened ? 'after a screening' : '', clearedBy.trim() === '' ? '' : `cleared by ${clearedBy.trim()}`, why.trim()].filter(Boolean).join(', '));
const yesOrWhy = (yes: boolean, why: string): string => [yes ? 'yes' : 'no', why.trim()].filter(Boolean).join(': ');
/** The words as they stand inside a sentence: without the capital a sentence begins with. */
export const lowered = (words: string): string => (/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
