import type { Action, ActionSource } from '../domain/action.ts';
import type { EntityId } from '../domain/entity.ts';
import type { SectionName } from '../domain/paper.ts';
import type { Plan } from '../domain/plan.ts';
import { isWithin } from '../record/change.ts';

/** Where a section of a paper is, or will be once somebody writes in it: its id is its name's. */
export const sectionPlace = (plan: Plan, paper: EntityId, name: SectionName): EntityId =>
  plan.owned('section', paper).find((one) => one.name === name)?.id ?? `${paper}/section/${name.replaceAll(' ', '-')}`;

/** What an action arises from whose sentence stands there: the very paragraph where it has been written, else its section. */
export function commitmentOf(plan: Plan, section: EntityId, words: string): ActionSource {
  const block = plan.owned('block', section).find(({ runs }) => runs.map(({ text }) => text).join('').replace(/\s+/g, ' ').includes(words));
  return { is: 'commitment', from: block?.id ?? section, words, minute: '' };
}

/** A commitment that has been marked: an action with the words of the sentence it arises from. */
export type Commitment = Action & { readonly arises: ActionSource };
/** Those marked in a paper, or in one section of it, in the plan's order. */
export const commitmentsIn = (plan: Plan, place: EntityId): readonly Commitment[] =>
  plan.all('action').filter((one): one is Commitment => one.arises?.is === 'commitment' && one.arises.from !== null && isWithin(one.arises.from, place));
