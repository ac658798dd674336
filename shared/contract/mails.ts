import type { EntityId } from '../domain/entity.ts';
import type { SectionName } from '../domain/paper.ts';
import type { Tone } from '../domain/round.ts';

/** Mails to be drafted for a round. Whom each is for, and what it says, is worked out from the plan: the window names no address. */
export interface MailsOrder {
  readonly round: EntityId;
  readonly mails: readonly MailOrder[];
  /** What is added to these mails. */
  readonly note: string;
}
export interface MailOrder {
  readonly return: EntityId;
  readonly tone: Tone;
  /** Whether the owner's director gets a copy. */
  readonly withDirector: boolean;
  /** Whether the return may go although it asks about something that is not public: asked for by this owner's name. */
  readonly withheldToo: boolean;
}

/** A mail that asks for a clearance. Which words it holds is worked out from the plan. */
export interface ClearanceOrder {
  readonly paper: EntityId;
  /** Null: the whole report. */
  readonly section: SectionName | null;
  readonly office: string;
  readonly person: EntityId;
  /** What is added to the mail. */
  readonly note: string;
  /** What is not public and goes all the same, each by its name; null stands for the report itself. */
  readonly withheldToo: readonly (SectionName | null)[];
}

export interface MailsWritten {
  readonly drafts: readonly DraftWritten[];
  /** What went otherwise than asked, in sentences; null: nothing. */
  readonly problem: string | null;
}
export interface DraftWritten {
  readonly path: string;
  readonly fileName: string;
  readonly owner: string;
}
