import type { EventName, Events } from '../../shared/contract/contract.ts';
import type { Purpose } from '../storage/settings.ts';

/** Says something to the window, if there is one. */
export type Tell = <Name extends EventName>(event: Name, told: Events[Name]) => void;

export interface SaveQuestion {
  readonly purpose: Exclude<Purpose, 'report' | 'merge' | 'returned' | 'template'>;
  /** A file name, offered in the folder last used for this. */
  readonly offered: string;
}
/** The questions a person is asked outside the page. Null means that they cancelled. */
export interface Dialogs {
  chooseFile(purpose: 'plan' | 'merge' | 'report' | 'profile' | 'template'): Promise<string | null>;
  /** Several files at once. */
  chooseFiles(purpose: 'returned'): Promise<readonly string[] | null>;
  chooseWhere(question: SaveQuestion): Promise<string | null>;
  /** A folder to put several files in, or in which they lie. */
  chooseFolder(purpose: 'sheet' | 'mail' | 'return' | 'returned'): Promise<string | null>;
  /** Closing a plan that has never been saved. */
  keepOrNot(name: string): Promise<'save' | 'discard' | 'stay'>;
  /** Leaving a report that is being checked, in which something has been marked. True: it is given up. */
  leaveChecking(report: string): Promise<boolean>;
  /** Leaving a Word template in which it was changed what goes where. `isKept`: it is the plan's own. True: that is given up. */
  leaveMapping(template: string, isKept: boolean): Promise<boolean>;
  /** Putting a plan away of which so many returns were read and not taken in. True: they are let go of. */
  leaveReturns(count: number): Promise<boolean>;
  /** Whether a paper that is not public is to leave the plan as pages. `marking` is what stands on them, `button` what is done: `Print it…`. */
  notForPublication(subject: string, marking: string, button: string): Promise<boolean>;
  /** Whether what a crash left of a plan is to be thrown away: `facts` say what it is. */
  discardOrNot(name: string, facts: string): Promise<'discard' | 'keep'>;
  /** Closing a plan that could not be saved: `problem` is the sentence that says why. */
  afterFailedSave(name: string, problem: string): Promise<'save elsewhere' | 'discard' | 'stay'>;
}
/** What the system does with a file. */
export interface Outside {
  /** Opens it with its own program; resolves to why that failed, or to nothing. */
  open(path: string): Promise<string>;
  show(path: string): void;
  /** Begins a mail in the person's mail program, by a `mailto:` made here. False: nothing answered. */
  beginMail(link: string): Promise<boolean>;
  /** Puts words on the clipboard. */
  copy(words: string): void;
}
/** Makes pages of a page of HTML that holds a paper. */
export interface Press {
  /** A tagged PDF with an outline. */
  pdf(html: string): Promise<Uint8Array>;
  /** Through the system's own dialog. Anything but printed and cancelled is why not, in the system's words. */
  print(html: string): Promise<'printed' | 'cancelled' | { readonly why: string }>;
}
