import type { Action } from '../domain/action.ts';
import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import { isPublic, PUBLIC, type Classification } from '../domain/classification.ts';
import { planFor, type Edition } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import { namedWithPost, withPostOf } from '../domain/facts.ts';
import type { Person } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, said, type Cell, type ContentBlock, type PaperContent, type Runs } from '../papers/content.ts';
import { logoContent } from '../papers/logo-content.ts';
import { notForPublication, shortMark } from '../papers/marking.ts';
import { stopped } from '../papers/words.ts';
import { meetingWords } from './decided.ts';
import { sheetSubjects, type SheetSubject, type SheetSubjects } from './sheet-subjects.ts';

/** What comment sheets are to ask about, and where they go back to. */
export interface SheetOrder {
  readonly members: readonly EntityId[];
  /** The recommendations whose actions are asked about. */
  readonly recommendations: readonly EntityId[];
  readonly edition: Edition;
  readonly returnBy: CalendarDay | null;
  readonly returnTo: EntityId | null;
  readonly meeting: EntityId | null;
}
/** Lines to write on, by hand or at the keyboard. A cell that held nothing would be passed over by whoever listens to the table. */
const ROOM = 'Write here:\n\n\n\n\n';
const DASH = 'Not set yet';

/** A comment sheet for one member: the actions of the chosen recommendations as the edition may know them, with room to write beside each. */
export function commentSheet(whole: Plan, member: EntityId, order: SheetOrder): Result<PaperContent, 'nobodyThere' | 'nothingToAsk'> {
  const plan = planFor(order.edition, whole);
  const person = whole.get('person', member);
  if (person === null) return refused('nobodyThere', 'The member whose sheet was asked for is no longer in the plan. Nothing was written.');
  const subjects = sheetSubjects(plan, false, order.recommendations);
  if (subjects.length === 0) return refused('nothingToAsk', 'None of the recommendations that were chosen may stand in this edition, so the sheet would be empty. Nothing was written.');
  const council = oneLine(plan.council.name) || 'The council';
  const name = oneLine(person.name) || 'a member';
  const subject = `Comment sheet: ${oneLine(plan.details.title) || 'the action plan'}`;
  const marking = order.edition === 'public' ? null : notForPublication(PUBLIC, asked(plan, subjects)) ?? 'Not for publication. Internal edition.';
  return done({
    edition: order.edition,
    properties: { title: `${subject}, for ${name}`, subject: `Comments on the draft action plan by ${name}`, creator: council, language: 'en-GB' },
    logo: logoContent(plan.council),
    committee: `Comment sheet for ${name}`,
    meetingOn: null,
    subject,
    marking,
    parts: [{ orientation: 'portrait', name: '', blocks: blocksOf(plan, whole, person, order, subject, marking, subjects) }],
    asItStood: null,
    unfilled: [],
  });
}
/** What of it is not public, for the words on every page. */
const asked = (plan: Plan, subjects: readonly SheetSubjects[]): Classification[] =>
  subjects.flatMap(({ recommendation, of }) => [plan.get('recommendation', recommendation), ...of.map(({ action }) => action)]).flatMap((one) => (one ? [one.classification] : []));

function blocksOf(plan: Plan, whole: Plan, person: Person, order: SheetOrder, subject: string, marking: string | null, subjects: readonly SheetSubjects[]): ContentBlock[] {
  const to = whole.get('person', order.returnTo);
  const row = (label: string, ...value: string[]) => ({ label, value: value.filter(Boolean).map(plain) });
  return [
    { type: 'title', text: subject },
    ...(marking === null ? [] : [{ type: 'paragraph', look: 'marking', runs: plain(marking) } satisfies ContentBlock]),
    {
      type: 'details', name: 'About this sheet', description: 'Whom the sheet is for, by when it is to be back, and to whom it goes.',
      rows: [
        row('For:', whose(person) || 'A member'),
        ...(order.meeting === null ? [] : [row('Meeting:', meetingWords(plan, order.meeting) || DASH)]),
        row('Please return by:', order.returnBy === null ? DASH : longDay(order.returnBy)),
        row('Return to:', to === null ? DASH : withPostOf(to), to?.email ?? '', to?.telephone ?? ''),
      ],
    },
    { type: 'paragraph', look: 'plain', runs: plain('Your comments help to shape the action plan while it can still be changed. Write beside each action what you would change and why: the words, the date, the owner, how success is measured. Say “proposed change” where you want it put to the vote. What you leave empty is taken as no comment.') },
    ...subjects.flatMap((one): ContentBlock[] => [
      { type: 'heading', level: 1, text: one.heading },
      { type: 'paragraph', look: 'lead-in', runs: plain(one.text) },
      {
        type: 'table', caption: null, name: `Comments on ${one.heading}`,
        description: 'Each row is an action, or a place for what is missing. The second column is for your comment.',
        columns: [{ heading: 'Action', width: 9 }, { heading: 'Your comment or proposed change', width: 8 }],
        rows: one.of.map((subjectOf) => [askedCell(plan, subjectOf), said(ROOM)]),
      },
    ]),
    { type: 'heading', level: 1, text: 'Anything else' },
    {
      type: 'table', caption: null, name: 'Anything else', description: 'One row with room for what concerns the plan as a whole.',
      columns: [{ heading: 'About', width: 5 }, { heading: 'Your comment', width: 12 }], rows: [[said('The plan as a whole'), said(ROOM)]],
    },
  ];
}

/** The group is not said twice where the post names it: `Leader of the Vale Villages Group`. */
const whose = (person: Person): string => [withPostOf(person), person.post.includes(person.politicalGroup) ? '' : person.politicalGroup].filter(Boolean).join(', ');

function askedCell(plan: Plan, { ref, words, action }: SheetSubject): Cell {
  const title: Runs = [{ text: `${ref} `, bold: true }, { text: stopped(words) }];
  if (action === null) return said(title);
  const cell = said(title);
  return { ...cell, paragraphs: [...cell.paragraphs, ...factsOf(plan, action).map(([label, value]) => ({ look: 'quiet' as const, runs: [{ text: `${label} `, bold: true }, { text: value }] }))] };
}
function factsOf(plan: Plan, action: Action): [label: string, value: string][] {
  return ([
    ['Detail:', action.detail.trim() === '' ? '' : stopped(action.detail)],
    ['Owner:', namedWithPost(plan, action.owner) || 'No owner yet'],
    ['Target date:', action.dueOn === null ? 'No date yet' : longDay(action.dueOn)],
    ['Success measure:', action.successMeasure.trim() === '' ? 'None yet' : stopped(action.successMeasure)],
    ['Marking:', isPublic(action) ? '' : `${shortMark(action.classification)}.`],
  ] as [string, string][]).filter(([, value]) => value !== '');
}
