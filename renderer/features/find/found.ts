import type { MenuCommand } from '../../../shared/contract/contract.ts';
import type { Index, Match } from '../../../shared/find/best-matches.ts';
import type { Findable, Sort } from '../../../shared/find/findable.ts';
import { ownerOf } from '../../../shared/record/change.ts';
import { chosen } from '../../app/chosen.ts';
import { topDialog } from '../../app/panes.ts';
import { openThing } from '../history/places.ts';

export type Found = Match;
/** A heading over some of what was found; `found` counts those that are not shown, too. */
export interface FoundGroup {
  readonly heading: Sort | 'recent';
  readonly matches: readonly Found[];
  readonly found: number;
}
export const HEADINGS: Readonly<Record<FoundGroup['heading'], string>> = {
  recent: 'Found before', command: 'Commands', action: 'Actions', recommendation: 'Recommendations', person: 'People', committee: 'Committees', meeting: 'Meetings',
  paper: 'Papers', decision: 'Decisions', planned: 'Forward plan', update: 'Updates',
};
export const flat = (groups: readonly FoundGroup[]): readonly Found[] => groups.flatMap(({ matches }) => matches);

/** `3 found`, `120 found, 24 of them shown`; where nothing has the words, what to try. */
export function foundWords(typed: string, found: number, shown: number): string {
  if (found === 0) return `Nothing in the plan or the menus has “${typed.trim()}”. Try fewer words, a reference such as A12, or a name.`;
  return found === shown ? `${found} found` : `${found} found, ${shown} of them shown: type another word to narrow it down`;
}

/** The keys of what was chosen last, the newest first, until the application is closed. */
let chosenBefore: readonly string[] = [];
const MOST_REMEMBERED = 6;
export const remember = (key: string): void => {
  chosenBefore = [key, ...chosenBefore.filter((one) => one !== key)].slice(0, MOST_REMEMBERED);
};
/** What is offered before anything is typed: what was chosen before, and the commands. */
export function recent(index: Index, commands: readonly Findable[]): readonly FoundGroup[] {
  const before = chosenBefore.flatMap((key) => index.find(({ thing }) => thing.key === key)?.thing ?? []);
  const as = (things: readonly Findable[]): readonly Found[] => things.map((thing) => ({ thing, excerpt: null }));
  const rest = commands.filter((one) => !before.includes(one));
  return [
    ...(before.length > 0 ? [{ heading: 'recent' as const, matches: as(before), found: before.length }] : []),
    ...(rest.length > 0 ? [{ heading: 'command' as const, matches: as(rest), found: rest.length }] : []),
  ];
}

/** Frames the list gets to close: a command does nothing under a dialog. */
const FRAMES_TO_CLOSE = 20;
function onceClosed(run: () => void, left = FRAMES_TO_CLOSE): void {
  requestAnimationFrame(() => (topDialog() === null || left === 0 ? run() : onceClosed(run, left - 1)));
}

/** Goes to a thing, or does a command. An update is seen with its action. */
export function openFound({ key, sort }: Findable): void {
  if (sort === 'command') onceClosed(() => chosen(key as MenuCommand));
  else openThing(sort === 'update' ? (ownerOf(key) ?? key) : key);
}
