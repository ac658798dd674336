import { isCalendarDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import { planFor } from '../domain/edition.ts';
import { capitalised } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, said, type Cell, type Column, type ContentBlock } from '../papers/content.ts';
import { count, have, sentence, stopped } from '../papers/words.ts';
import { paragraph, publicDocument, type DocumentDraft } from './document.ts';

/** One recommendation of scrutiny to another body, and what came of it. Text that nobody has given is empty. */
export interface ScrutinyRow {
  readonly number: number;
  readonly made: CalendarDay | null;
  readonly committee: string;
  readonly minute: string;
  readonly recommendation: string;
  readonly to: string;
  readonly replyDue: CalendarDay | null;
  readonly isLate: boolean;
  readonly replied: CalendarDay | null;
  readonly reply: string;
  readonly outcome: string;
  /** `A34 Brief group leaders …`, one an action. */
  readonly actions: readonly string[];
}
/** The record, whatever file it is written to. */
export interface ScrutinyRecord {
  readonly council: string;
  readonly title: string;
  readonly asAt: CalendarDay;
  /** A whole sentence or two on how many have been answered. */
  readonly summary: string;
  readonly rows: readonly ScrutinyRow[];
}
export const NO_REPLY = 'No reply yet';
export const RECORD_TITLE = 'Scrutiny’s recommendations and the responses';

/**
 * Everything that committees of scrutiny have recommended to another body, oldest first, with the body’s reply and the actions it led to (those
 * that arise from the recommendation, or from the decision of the meeting that replied). From the public plan alone; what an action arises
 * from is read in the whole plan, since it is said in no edition, and counts only where both ends are public.
 */
export function scrutinyRecord(whole: Plan, { today }: { readonly today: CalendarDay }): ScrutinyRecord {
  const plan = planFor('public', whole);
  const day = (one: Resolution) => plan.get('meeting', one.meeting)?.heldOn ?? null;
  const made = plan.all('resolution')
    .filter((one) => one.power === 'recommended' && plan.get('committee', plan.get('meeting', one.meeting)?.committee ?? null)?.type === 'scrutiny')
    .map((one, place) => ({ one, place, on: day(one) ?? '9999' }))
    .sort((a, b) => (a.on < b.on ? -1 : a.on > b.on ? 1 : a.place - b.place));
  const rows = made.map(({ one }, place): ScrutinyRow => ({
    number: place + 1, made: day(one), committee: plan.get('committee', plan.get('meeting', one.meeting)!.committee)!.name.trim() || 'Scrutiny',
    minute: one.minute.trim(), recommendation: one.text.trim(), to: plan.get('committee', one.toCommittee)?.name.trim() ?? '',
    replyDue: one.replyBy, isLate: one.reply === null && one.replyBy !== null && one.replyBy < today,
    replied: one.reply?.on ?? plan.get('meeting', one.reply?.meeting ?? null)?.heldOn ?? null,
    reply: one.reply?.words.trim() ?? '', outcome: one.reply === null ? '' : capitalised(one.reply.is),
    actions: ledTo(plan, whole, one),
  }));
  return { council: oneLine(plan.council.name), title: RECORD_TITLE, asAt: today, summary: summary(rows), rows };
}

function ledTo(plan: Plan, whole: Plan, recommended: Resolution): readonly string[] {
  return plan.all('action')
    .filter(({ id }) => {
      const from = plan.get('resolution', whole.get('action', id)?.arises?.from ?? null);
      if (from === null || from.id === recommended.id) return from !== null;
      const repliedAt = recommended.reply?.meeting ?? null;
      return repliedAt !== null && from.meeting === repliedAt && from.concerns.some((one) => recommended.concerns.includes(one));
    })
    .map(({ ref, title }) => [ref, oneLine(title)].filter(Boolean).join(' '));
}

function summary(rows: readonly ScrutinyRow[]): string {
  if (rows.length === 0) return 'Scrutiny has made no recommendation to another body yet.';
  const [answered, late] = [rows.filter(({ outcome }) => outcome !== ''), rows.filter(({ isLate }) => isLate)];
  return [
    `${sentence(count(rows.length, 'recommendation'))} of scrutiny ${have(rows.length)} been made to another body.`,
    answered.length === rows.length ? `${rows.length === 1 ? 'It has' : 'All have'} been answered.` : answered.length === 0 ? 'No reply has been received yet.' : `${sentence(String(answered.length) + ' ')}${have(answered.length)} been answered.`,
    ...(late.length === 0 ? [] : [`${sentence(count(late.length, 'reply', 'replies'))} ${late.length === 1 ? 'is' : 'are'} overdue.`]),
  ].join(' ');
}

const COLUMNS: readonly Column[] = [
  { heading: 'No.', width: 1.2 }, { heading: 'Made', width: 3.2 }, { heading: 'Recommendation', width: 6.6 }, { heading: 'To', width: 2.3 }, { heading: 'Reply due', width: 2.6 },
  { heading: 'Reply', width: 5.2 }, { heading: 'Led to', width: 4.2 },
];
/** As a Word document, lying on its side. */
export function scrutinyDocument(whole: Plan, options: { readonly today: CalendarDay }): DocumentDraft {
  const { title, summary: words, rows, asAt } = scrutinyRecord(whole, options);
  const plan = planFor('public', whole);
  const scrutiny = plan.all('committee').filter(({ type }) => type === 'scrutiny');
  return {
    content: publicDocument(plan, {
      subject: title, about: `As at ${longDay(asAt)}`, committee: (scrutiny.length === 1 ? oneLine(scrutiny[0]!.name) : '') || 'Overview and scrutiny', meetingOn: null,
      parts: [{ orientation: 'landscape', name: '', blocks: [{ type: 'title', text: title }, paragraph(`As at ${longDay(asAt)}. ${words}`), ...(rows.length === 0 ? [] : [table(rows, scrutiny.length === 1)])] }],
    }),
    notes: rows.length === 0 ? [words] : [],
  };
}

/** `isOne`: all of it is of the one committee that the page’s head names. */
const table = (rows: readonly ScrutinyRow[], isOne: boolean): ContentBlock => ({
  type: 'table', caption: null, name: RECORD_TITLE,
  description: 'Each row is one recommendation: its number, when and on which minute it was made, its words, to whom, when a reply is due, the reply with its outcome, and the actions it led to.',
  columns: COLUMNS,
  rows: rows.map((row): Cell[] => [
    said([{ text: String(row.number), bold: true }]),
    cell([dayOr(row.made, 'Date not known')], [isOne ? '' : row.committee, row.minute && `Minute ${row.minute}`]),
    said(row.recommendation || 'No wording is recorded.'),
    row.to ? said(row.to) : quiet('Not recorded'),
    row.replyDue === null ? quiet('No date set') : { ...said(longDay(row.replyDue), ...(row.isLate ? [[{ text: 'Overdue', bold: true }]] : [])) },
    row.outcome === '' ? quiet(NO_REPLY) : { rag: 'none', paragraphs: [{ runs: [{ text: row.outcome, bold: true }], look: 'plain' }, ...quietly([stopped(row.reply), row.replied === null ? '' : longDay(row.replied)])] },
    row.actions.length === 0 ? quiet('None recorded') : said(...row.actions),
  ]),
});
const dayOr = (day: CalendarDay | null, otherwise: string): string => (isCalendarDay(day) ? longDay(day) : otherwise);
const quietly = (lines: readonly string[]): Cell['paragraphs'] => lines.filter(Boolean).map((words) => ({ runs: plain(words), look: 'quiet' as const }));
const cell = (lines: readonly string[], more: readonly string[]): Cell => ({ ...said(...lines), paragraphs: [...said(...lines).paragraphs, ...quietly(more)] });
const quiet = (words: string): Cell => ({ rag: 'none', paragraphs: quietly([words]) });
