import type { Status, StatusWord } from '../domain/action.ts';
import type { CalendarDay } from '../domain/calendar-day.ts';
import type { EntityId } from '../domain/entity.ts';

/** What came back in a round and is still to be looked at. Nothing of it is in the plan yet, and looking changes nothing. */
export interface ReturnsReview {
  /** Names what was looked at when it is taken in: good while the plan and what is in hand stay as they are. */
  readonly id: string;
  readonly round: EntityId;
  /** By their owners’ names. */
  readonly returns: readonly ReturnInHand[];
  /** Files of which nothing can be taken in here, each with why. */
  readonly aside: readonly FileAside[];
}

/** Why a file is set aside. `another kind`: it is no return; `unreadable`: it could not be read at all. */
export type AsideBecause = 'unreadable' | 'another kind' | 'stamp changed' | 'another plan' | 'unknown return' | 'wrong round' | 'closed round' | 'taken in already' | 'twice' | 'older version';
export interface FileAside {
  /** Names it, to let go of it. */
  readonly key: string;
  readonly fileName: string;
  readonly why: AsideBecause;
  /** What it is, that nothing of it came in, and what to do, in sentences. */
  readonly sentence: string;
  /** The round it answers, where that is another of this plan: there it can be taken in. */
  readonly round: EntityId | null;
}

/** One owner’s return, as it would come in. */
export interface ReturnInHand {
  /** Names it, to take it in or let go of it. */
  readonly key: string;
  readonly returnId: EntityId;
  readonly owner: { readonly id: EntityId | null; readonly name: string };
  readonly fileName: string;
  readonly askedOn: CalendarDay | null;
  /** The day its file was last saved, as the file says; null where it does not. */
  readonly returnedOn: CalendarDay | null;
  /** Sentences about the whole of it: an older stamp, rows that were not asked for, formulas, a column that was found where another had been. */
  readonly notices: readonly string[];
  /** The actions it says something new about, in the order of the return. None: there is nothing to report. */
  readonly actions: readonly ActionAnswered[];
}

export interface ActionAnswered {
  readonly id: EntityId;
  /** As it is called today, which may be otherwise than in the file. */
  readonly ref: string;
  readonly title: string;
  readonly answers: readonly Answer[];
  /** Sentences about this row: a status that was emptied, a reason that belongs to nothing. */
  readonly notices: readonly string[];
}

/** `date`: a new target date with its reason; `progress`: an update, with its next step. */
export type AnswerField = 'status' | 'progress' | 'date' | 'evidence';

/** One thing that a return says anew, which can be accepted, kept out or edited. */
export interface Answer {
  readonly key: string;
  readonly field: AnswerField;
  /** `Target date`. */
  readonly label: string;
  /** As it was when the owner was asked. */
  readonly old: Said;
  readonly new: Said;
  /** As it is now, where somebody has changed it since: for a clash, the other side. */
  readonly theirs: (Said & { readonly by: string; readonly at: string }) | null;
  /** `field`: changed here as well since the owner was asked; `removal`: the action was removed since. Open until somebody decides. */
  readonly clash: 'field' | 'removal' | null;
  /** What the clerk must say before this can come in; null where nothing is missing. */
  readonly needs: Needed | null;
  /** What editing begins with: the answer as far as it could be read. */
  readonly draft: AnswerDraft;
}

export interface Said {
  /** Empty for nothing. */
  readonly words: string;
  /** What is said beside it: the cause and the route to green of a status, the reason of a date, the next step of an update. */
  readonly more: readonly { readonly label: string; readonly words: string }[];
  /** Where it is a status, which: its shape and colour follow from it. */
  readonly status: StatusWord | null;
}

/** `day`: the cell may mean more than one day, or none; `words`: a cause, a reason, evidence or a status word is missing. */
export interface Needed {
  readonly what: 'day' | 'words';
  readonly sentence: string;
  /** The days it may mean, the likeliest first; none where it can only be written. */
  readonly days: readonly CalendarDay[];
}

/** An answer in the making. What is missing is empty or null, and has to be filled in before it is sent back. */
export type AnswerDraft =
  | { readonly field: 'status'; readonly is: StatusWord | null; readonly cause: string; readonly route: string; readonly evidence: string; readonly reason: string }
  | { readonly field: 'date'; readonly dueOn: CalendarDay | null; readonly reason: string }
  | { readonly field: 'progress'; readonly progress: string; readonly nextStep: string }
  | { readonly field: 'evidence'; readonly title: string };

/** An answer as the clerk has put it. */
export type AnswerValue =
  | { readonly field: 'status'; readonly status: Status }
  | { readonly field: 'date'; readonly dueOn: CalendarDay; readonly reason: string }
  | { readonly field: 'progress'; readonly progress: string; readonly nextStep: string }
  | { readonly field: 'evidence'; readonly title: string };

/**
 * Which returns come in, and what of them was decided. What is accepted comes in as the return has it, and settles a clash that way; what is
 * kept stays as it is here; what is edited is said as the clerk put it. Of what is not named everything comes in, but a clash stays open, and
 * what still needs the clerk’s word stays out.
 */
export interface TakeInOrder {
  readonly review: string;
  /** Keys of returns. Those that are not named stay in hand. */
  readonly returns: readonly string[];
  /** Keys of answers. */
  readonly accepted: readonly string[];
  readonly kept: readonly string[];
  readonly edited: readonly { readonly key: string; readonly value: AnswerValue }[];
}

/** What became of it. One Undo takes all of it back. */
export interface TakenIn {
  readonly revision: number;
  /** `9 returns came in: 21 answers, of which 2 were kept out. One clash is still to be settled.` */
  readonly sentence: string;
  /** Clashes that are open in the plan now. */
  readonly clashes: number;
  /** How many returns of the round are still in hand. */
  readonly inHand: number;
}

/** Which returns are in hand and still to be looked at: for the owners’ table. */
export interface InHand {
  readonly planId: string;
  readonly returns: readonly { readonly returnId: EntityId; readonly fileName: string }[];
}
