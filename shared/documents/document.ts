import { longDay, type CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Meeting } from '../domain/people.ts';
import type { Plan } from '../domain/plan.ts';
import { refused, type Result } from '../outcome/outcome.ts';
import { oneLine } from '../papers/clean-text.ts';
import { plain, type ContentBlock, type ContentPart, type PaperContent, type Runs } from '../papers/content.ts';
import { logoContent } from '../papers/logo-content.ts';

/** The documents besides papers and tracker, by the names a clerk has for them. The first two are of one meeting. */
export const DOCUMENTS = ['decision notice', 'action sheet', 'record of scrutiny', 'position statement'] as const;
export type DocumentName = (typeof DOCUMENTS)[number];
export const MEETING_DOCUMENTS = ['decision notice', 'action sheet'] as const satisfies readonly DocumentName[];
export type MeetingDocument = (typeof MEETING_DOCUMENTS)[number];
export const isOfMeeting = (name: DocumentName): name is MeetingDocument => (MEETING_DOCUMENTS as readonly string[]).includes(name);

/** A document as it is printed, and what its writer should know that does not stand in it: whole sentences. */
export interface DocumentDraft {
  readonly content: PaperContent;
  readonly notes: readonly string[];
}

/** A meeting that has a day, with its committee's name. */
export interface MeetingHeld {
  readonly meeting: Meeting;
  readonly heldOn: CalendarDay;
  readonly committee: string;
}
export function meetingHeld(plan: Plan, id: EntityId | null, today: CalendarDay): Result<MeetingHeld, 'meetingNotFound' | 'noDay' | 'notHeld'> {
  const meeting = plan.get('meeting', id);
  if (meeting === null) return refused('meetingNotFound', 'There is no such meeting in this plan. Nothing was written.');
  const { heldOn } = meeting;
  if (heldOn === null) return refused('noDay', 'This meeting has no day yet, so nothing was written. Set its day first.');
  if (meeting.cancelled || heldOn > today) return refused('notHeld', `${meeting.cancelled ? 'This meeting was cancelled' : `This meeting is to come, on ${longDay(heldOn)}`}, so it has decided nothing yet. Nothing was written.`);
  return { ok: true, value: { meeting, heldOn, committee: oneLine(plan.get('committee', meeting.committee)?.name ?? '') || 'Committee' } };
}

interface Made {
  readonly subject: string;
  /** What the file's properties say it is. */
  readonly about: string;
  /** The committee, or whoever the document is of. */
  readonly committee: string;
  readonly meetingOn: CalendarDay | null;
  readonly parts: readonly ContentPart[];
  readonly unfilled?: readonly string[];
}
/** Public documents are all there are: each is built from the public plan alone. */
export const publicDocument = (plan: Plan, { subject, about, committee, meetingOn, parts, unfilled = [] }: Made): PaperContent => ({
  edition: 'public',
  properties: { title: subject, subject: about, creator: oneLine(plan.council.name) || 'The council', language: 'en-GB' },
  committee, meetingOn, subject, marking: null, logo: logoContent(plan.council), parts, asItStood: null, unfilled,
});

export const heading = (level: 1 | 2 | 3, text: string): ContentBlock => ({ type: 'heading', level, text });
export const paragraph = (words: string | Runs): ContentBlock => ({ type: 'paragraph', look: 'plain', runs: typeof words === 'string' ? plain(words) : words });
export const labelled = (label: string, words: string): Runs => [{ text: `${label} `, bold: true }, { text: words }];
