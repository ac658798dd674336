import { fullDay, longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { Resolution } from '../domain/decision.ts';
import { planFor } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { nameOf, withPostOf } from '../domain/facts.ts';
import type { SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { done, type Result } from '../outcome/outcome.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, said, type Cell, type Column, type ContentBlock, type Runs } from '../papers/content.ts';
import { TO_BE_CONFIRMED } from '../papers/front-table.ts';
import { votesWords } from '../papers/plan-words.ts';
import { sectionContent } from '../papers/section-content.ts';
import { count, listed } from '../papers/words.ts';
import { CALL_IN_WORDS, callInNotes, callInOfMeeting, callInParagraphs, closesWords } from './call-in-said.ts';
import { decidedAt, type Decided } from './decided-at.ts';
import { heading, labelled, meetingHeld, paragraph, publicDocument, type DocumentDraft, type MeetingHeld } from './document.ts';

/** 2012 Regulations r.12: the record of a decision of the executive. */
const NO_REASONS = 'No reasons stand in the reports these decisions were made on. The record of a decision of the executive must give them, and the options that were rejected (2012 Regulations, r.12).';
const POWERS = { resolved: 'RESOLVED', recommended: 'RECOMMENDED' } as const;

/** The decisions of a meeting for publication: what was decided, on which minute, with what votes and reasons, and until when it can be called in. */
export function decisionNotice(whole: Plan, meeting: EntityId | null, { today }: { readonly today: CalendarDay }): Result<DocumentDraft> {
  const held = meetingHeld(whole, meeting, today);
  if (!held.ok) return held;
  const plan = planFor('public', whole);
  const { meeting: at, committee, heldOn } = held.value;
  const { decisions, internal } = decidedAt(whole, at.id);
  const unfilled = at.decisionsPublishedOn === null ? ['Decisions published'] : [];
  const reasons = ofReports(plan, decisions, 'reason');
  const isExecutive = plan.get('committee', at.committee)?.type === 'executive';
  const title = `Decisions of ${committee}`;
  return done({
    content: publicDocument(plan, {
      subject: 'Decision notice', about: `${title} on ${longDay(heldOn)}`, committee, meetingOn: heldOn, unfilled,
      parts: [{
        orientation: 'portrait', name: '',
        blocks: [
          { type: 'title', text: `${title}, ${longDay(heldOn)}` },
          front(plan, whole, held.value, decisions),
          heading(1, 'Decisions'),
          ...(decisions.length === 0 ? [paragraph('No decision of this meeting is recorded.')] : [decisionTable(plan, decisions)]),
          ...under(callInParagraphs(whole, plan, at, decisions).map(paragraph), 'Call-in'),
          ...under(reasons, 'Reasons'),
          ...under(ofReports(plan, decisions, 'options'), 'Options considered'),
        ],
      }],
    }),
    notes: [
      ...callInNotes(whole, at, decisions),
      ...(isExecutive && reasons.length === 0 && decisions.some(({ is }) => is === 'said') ? [NO_REASONS] : []),
      ...(internal > 0 ? [`${count(internal, 'decision')} marked as internal ${internal === 1 ? 'is' : 'are'} not in the notice.`] : []),
    ],
  });
}

const under = (blocks: readonly ContentBlock[], title: string): readonly ContentBlock[] => (blocks.length === 0 ? [] : [heading(1, title), ...blocks]);

function front(plan: Plan, whole: Plan, { meeting, heldOn, committee }: MeetingHeld, decisions: readonly Decided[]): ContentBlock {
  const body = plan.get('committee', meeting.committee);
  const callIn = decisions.some((one) => one.is === 'said' && one.resolution.callIn.is === 'subject to it') ? callInOfMeeting(whole, meeting) : null;
  const members = (body?.members ?? []).filter((id) => id !== body?.chair).map((id) => nameOf(plan, id)).filter(Boolean);
  const chair = plan.get('person', body?.chair ?? null);
  const rows: readonly (readonly [label: string, value: string])[] = [
    ['Committee:', committee],
    ['Date of meeting:', [fullDay(heldOn), meeting.startsAt.trim()].filter(Boolean).join(', ')],
    ['Place:', meeting.place.trim()],
    ['Chair:', chair === null ? '' : withPostOf(chair)],
    // Who was there is not in the plan, so nothing is said of it.
    ['Other members:', listed(members)],
    ['Decisions published:', meeting.decisionsPublishedOn === null ? TO_BE_CONFIRMED : fullDay(meeting.decisionsPublishedOn)],
    ['Open to call-in until:', callIn === null ? '' : closesWords(callIn)],
    ['Effective from:', callIn === null ? '' : `${fullDay(callIn.effectiveFrom)}, unless called in`],
  ];
  return {
    type: 'details', name: 'Details of the meeting', description: 'Two columns: the name of each detail, and what it is.',
    rows: rows.flatMap(([label, value]) => (oneLine(value) === '' ? [] : [{ label, value: [plain(oneLine(value))] }])),
  };
}

/** One row a decision. A column that would say nothing in any row is left out. */
function decisionTable(plan: Plan, decisions: readonly Decided[]): ContentBlock {
  const found = decisions.flatMap((one) => (one.is === 'said' ? [one.resolution] : []));
  const withVotes = found.some(({ votes }) => votes !== null);
  const withCallIn = found.some(({ callIn }) => callIn.is !== 'not subject to it');
  const columns: readonly Column[] = [
    { heading: 'No.', width: 1.3 }, { heading: 'Decision', width: 9.4 }, { heading: 'Minute', width: 2.2 },
    ...(withVotes ? [{ heading: 'Votes', width: 2.9 }] : []), ...(withCallIn ? [{ heading: 'Call-in', width: 2.9 }] : []),
  ];
  return {
    type: 'table', caption: null, name: 'Decisions',
    description: `Each row is one decision of the meeting, in its order. The columns are ${listed(columns.map((one) => one.heading.replace('No.', 'number').toLowerCase()))}.`,
    columns,
    rows: decisions.map((one, place): Cell[] => {
      const number = said([{ text: String(one.number), bold: true }]);
      if (one.is === 'withheld') return [number, said(one.words), ...columns.slice(2).map(() => quiet('Not published'))];
      const { minute, votes, callIn } = one.resolution;
      return [
        number, decision(plan, one.resolution, decisions[place - 1]), minute.trim() ? said(minute.trim()) : quiet('Not recorded'),
        ...(withVotes ? [votes === null ? quiet('Not recorded') : said(votesWords(votes))] : []),
        ...(withCallIn ? [said(CALL_IN_WORDS[callIn.is])] : []),
      ];
    }),
  };
}

/** In the committee's form of words, with what it stood on the agenda as, where the decision before was of another item, and what it is about. */
function decision(plan: Plan, { power, toCommittee, text, item, paper, concerns }: Resolution, before: Decided | undefined): Cell {
  const to = power === 'recommended' ? ` to ${plan.get('committee', toCommittee)?.name || 'another body'}` : '';
  const isSame = before?.is === 'said' && before.resolution.item.trim() === item.trim() && before.resolution.paper === paper;
  const report = plan.get('paper', paper)?.subject.trim() ?? '';
  const agenda = isSame ? '' : [item.trim() && `Item ${item.trim().replace(/^item\s+/i, '')}`, report].filter(Boolean).join(': ');
  const refs = concerns.flatMap((id) => (plan.get('action', id) ?? plan.get('recommendation', id))?.ref || []);
  const facts: readonly Runs[] = [...(agenda ? [plain(agenda)] : []), ...(refs.length > 0 ? [labelled('About:', listed(refs))] : [])];
  return {
    rag: 'none',
    paragraphs: [
      { runs: [{ text: `${POWERS[power]}${to}: `, bold: true }, { text: text.trim() }], look: 'plain' },
      ...facts.map((runs) => ({ runs, look: 'quiet' as const })),
    ],
  };
}
const quiet = (words: string): Cell => ({ rag: 'none', paragraphs: [{ runs: plain(words), look: 'quiet' }] });

/** What the public reports behind the decisions say under a heading, as somebody wrote it: each report once, under its subject. */
function ofReports(plan: Plan, decisions: readonly Decided[], name: SectionName): ContentBlock[] {
  const papers = [...new Set(decisions.flatMap((one) => (one.is === 'said' && one.resolution.paper !== null ? [one.resolution.paper] : [])))];
  let tables = 0;
  return papers.flatMap((id): ContentBlock[] => {
    const paper = plan.get('paper', id);
    const section = paper && plan.owned('section', id).find((one) => one.name === name && one.included);
    const blocks = section ? sectionContent(plan.owned('block', section.id), 2, 'Report', () => (tables += 1)) : [];
    return blocks.length === 0 ? [] : [heading(2, oneLine(paper!.subject) || 'The report'), ...blocks];
  });
}
