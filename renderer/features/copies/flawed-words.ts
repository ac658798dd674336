import type { FlawedCopy } from '../../../shared/contract/copies.ts';

export function flawedTitle({ flaw }: FlawedCopy): string {
  switch (flaw) {
    case 'damaged': return 'This is a damaged copy of your plan';
    case 'cutShort': return 'This is a copy of your plan that was cut short';
    case 'handEdited': return 'This is a copy of your plan that was changed by hand';
    case 'tooNew': return 'This is a copy of your plan from a newer version';
    case 'withoutRecord': return 'This is a public copy of your plan';
  }
}

/** What is the matter with it, and what can be done. Nothing has happened yet. */
export function flawedWords({ name, flaw }: FlawedCopy): string {
  const here = `“${name}” says that it is a copy of the plan that is open`;
  const read = 'Open it instead to read what is left of it, or to repair it. Your plan is as it was.';
  switch (flaw) {
    case 'damaged':
      return `${here}, but its record of who changed what does not hold. What does hold can be merged into your plan, and you see all of it before anything comes in. ${read}`;
    case 'cutShort':
      return `${here}, but it is cut short or garbled, so nothing of it can be merged. Ask whoever sent it for a fresh copy. ${read}`;
    case 'handEdited':
      return `${here}, but its readable part was changed by hand and no longer says what its record says. What the record says can be merged into your plan; what was typed into the file cannot. Open it instead to read it, or to repair it. Your plan is as it was.`;
    case 'tooNew':
      return `${here}, but it was saved by a newer version of Matters Arising, so it cannot be merged here. Install the newer version to merge it. Open it instead to read what this version knows of it. Your plan is as it was.`;
    case 'withoutRecord':
      return `${here}, without the record of who changed what, so there is nothing to merge. Open it instead to read it. Your plan is as it was.`;
  }
}

/** Whether anything of it can be reviewed and merged. */
export const holdsSomething = ({ flaw }: FlawedCopy): boolean => flaw === 'damaged' || flaw === 'handEdited';
