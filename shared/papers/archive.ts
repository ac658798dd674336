import { isCalendarDay } from '../domain/calendar-day.ts';
import type { Paper, Publication } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { fileNameOf } from '../text/file-name.ts';
import { committeeName } from './front-table.ts';

/** Longest name of a folder in the archive: what is in it needs room for names of its own on a council's network. */
const LONGEST = 60;
/** Exempt copies lie in a folder of their own, so that the others can be shared without them. */
export const EXEMPT_FOLDER = 'Exempt – not for publication';

/** The folder beside a plan that keeps what was published of it, from the name of the plan's file: `Peer challenge – published papers`. */
export const archiveOf = (planFile: string): string => `${fileNameOf(planFile.replace(/\.(matters\.json|matters|json)$/i, ''), LONGEST) || 'Plan'} – published papers`;

/** Where in it the copy of a paper is kept: a folder for each meeting, `2026-12-10 Cabinet`. */
export function archivePlace(plan: Plan, paper: Paper, { publishedOn, edition }: Pick<Publication, 'publishedOn' | 'edition'>): readonly string[] {
  const meeting = plan.get('meeting', paper.meeting)?.heldOn ?? publishedOn;
  const day = meeting !== null && isCalendarDay(meeting) ? meeting : '';
  const folder = fileNameOf([day, committeeName(plan, paper)].filter(Boolean).join(' '), LONGEST) || 'Papers';
  return edition === 'public' ? [folder] : [folder, EXEMPT_FOLDER];
}

/** How a kept copy stands now, beside what was noted when it was published. */
export type KeptStanding = 'the same' | 'altered' | 'gone' | 'no folder' | 'not to be read';
/** The same said on screen, under the file. */
export const KEPT_WORDS: Readonly<Record<KeptStanding, string>> = {
  'the same': 'The copy beside the plan is what was published, byte for byte.',
  altered: 'The copy beside the plan is not what was published: somebody has changed it since. The plan still knows what was. If you have the file as it was published elsewhere, put it in the place of this one and check again.',
  gone: 'There is no copy of it beside the plan: none was kept, or it was moved, renamed or deleted. If you have the file elsewhere, put it into the folder of published papers under this name and check again.',
  'no folder': 'There is no folder of published papers beside the plan: no copy was kept, or the plan was moved or renamed without it, or a file has its name. If a copy was kept, move or rename its folder with the plan and check again.',
  'not to be read': 'The copy beside the plan cannot be read just now: another program holds it, your account may not read it, or the drive is not connected. Nothing is lost by that. Try again later.',
};
