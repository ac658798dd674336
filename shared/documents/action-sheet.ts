import { fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { planFor } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { namedWithPost } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { done, type Result } from '../outcome/outcome.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, said, type Cell, type CellParagraph, type Column, type ContentBlock } from '../papers/content.ts';
import { count, sentence, stopped } from '../papers/words.ts';
import { heading, meetingHeld, paragraph, publicDocument, type DocumentDraft } from './document.ts';
import { meetingActions, type MeetingAction } from './meeting-actions.ts';

export const NO_OWNER = 'No owner yet';
const COLUMNS: readonly Column[] = [
  { heading: 'Ref', width: 1.6 }, { heading: 'Action', width: 7.4 }, { heading: 'The meeting', width: 5 }, { heading: 'By', width: 2.9 }, { heading: 'Minute', width: 2.2 },
];
const DID: Readonly<Record<MeetingAction['did'], string>> = {
  new: 'New', complete: 'Closed', 'closure recommended': 'Closure recommended', 'not closed': 'Not closed', 'date moved': 'Date moved', withdrawn: 'Withdrawn', 'amendment not agreed': 'Amendment not agreed',
};

/** What each owner takes away from a meeting: actions that arise from it, and those it closed, refused to close, moved or withdrew. */
export function actionSheet(whole: Plan, meeting: EntityId | null, { today }: { readonly today: CalendarDay }): Result<DocumentDraft> {
  const held = meetingHeld(whole, meeting, today);
  if (!held.ok) return held;
  const plan = planFor('public', whole);
  const { committee, heldOn } = held.value;
  const { lines, withheld } = meetingActions(whole, held.value);
  const owners = byOwner(plan, lines);
  return done({
    content: publicDocument(plan, {
      subject: 'Action sheet', about: `Actions of ${committee} on ${longDay(heldOn)}`, committee, meetingOn: heldOn,
      parts: [{
        orientation: 'portrait', name: '',
        blocks: [
          { type: 'title', text: `Action sheet: ${committee}, ${longDay(heldOn)}` },
          paragraph(`What ${committee} asked for and settled on ${fullDay(heldOn)}, by who carries it out. ${summary(lines)}`),
          ...owners.flatMap(([owner, its]): ContentBlock[] => [heading(1, owner), table(owner, its)]),
        ],
      }],
    }),
    notes: withheld === 0 ? [] : [`${sentence(count(withheld, 'action'))} of this meeting ${withheld === 1 ? 'is' : 'are'} not public and not in the sheet. Tell ${withheld === 1 ? 'its owner' : 'their owners'} in another way.`],
  });
}

function summary(lines: readonly MeetingAction[]): string {
  const of = (...dids: readonly MeetingAction['did'][]) => lines.filter(({ did }) => dids.includes(did)).length;
  const parts = ([['new', 'new'], ['complete', 'closed'], ['closure recommended', 'recommended as complete'], ['not closed', 'not closed'], ['date moved', 'with a date that moved'], ['withdrawn', 'withdrawn'], ['amendment not agreed', 'with an amendment that was not agreed']] as const)
    .flatMap(([did, words]) => (of(did) === 0 ? [] : [`${of(did)} ${words}`]));
  return parts.length === 0 ? 'No action arises from it, and none was closed or moved.' : stopped(`Actions: ${parts.join(', ')}`);
}

/** In the order of the plan’s people; what nobody owns yet comes last, as it waits for somebody. */
function byOwner(plan: Plan, lines: readonly MeetingAction[]): readonly (readonly [owner: string, lines: readonly MeetingAction[]])[] {
  const owned = plan.all('person').map(({ id }) => [namedWithPost(plan, id) || NO_OWNER, lines.filter(({ action }) => action.owner === id)] as const);
  const loose = lines.filter(({ action }) => plan.get('person', action.owner) === null);
  return [...owned, [NO_OWNER, loose] as const].filter(([, its]) => its.length > 0);
}

const table = (owner: string, lines: readonly MeetingAction[]): ContentBlock => ({
  type: 'table', caption: null, name: `Actions of ${oneLine(owner)}`,
  description: 'Each row is an action: its reference, what is to be done, what the meeting did about it, by when, and the minute.',
  columns: COLUMNS,
  rows: lines.map(({ action, did, words, minute }): Cell[] => [
    said([{ text: action.ref || 'No ref', bold: true }]),
    { rag: 'none', paragraphs: [line(stopped(action.title) || 'No title yet.'), ...(did === 'new' && action.detail.trim() ? [line(stopped(action.detail), 'quiet')] : [])] },
    { rag: 'none', paragraphs: [{ runs: [{ text: DID[did], bold: true }], look: 'plain' }, ...(words ? [line(words, 'quiet')] : [])] },
    did === 'complete' || did === 'withdrawn' ? quiet('Nothing more') : action.dueOn === null ? quiet('No date yet') : said(longDay(action.dueOn)),
    minute ? said(minute) : quiet('Not recorded'),
  ]),
});
const line = (words: string, look: CellParagraph['look'] = 'plain'): CellParagraph => ({ runs: plain(words), look });
const quiet = (words: string): Cell => ({ rag: 'none', paragraphs: [line(words, 'quiet')] });
