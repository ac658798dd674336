import type { Status } from '../../../shared/domain/action.ts';
import { addDays } from '../../../shared/domain/calendar-day.ts';
import type { Edits, EntityId } from '../../../shared/record/change.ts';
import type { Value } from '../../../shared/record/value.ts';
import type { Draws } from './words.ts';

/** What `action.add` and `update.add` would set, without the commands: tens of thousands of them are made before anything is measured. */
export const PEOPLE = ['person/p-1', 'person/p-2', 'person/p-3', 'person/p-4', 'person/p-5'] as const;
const NAMES = ['Priya Raman', 'Tom Osei', 'Jane Whitlock', 'Lee Parkin', 'Maud Kersey'];
export const nameOf = (place: number): string => NAMES[place % NAMES.length]!;

export const RECOMMENDATIONS = 51;
export const recommendationId = (place: number): EntityId => `recommendation/r-${place}`;

export function statusOf(draws: Draws): Status {
  switch (draws.below(5)) {
    case 0:
      return { is: 'not started' };
    case 1:
    case 2:
      return { is: 'on track' };
    case 3:
      return { is: 'at risk', cause: draws.sentence(8), route: draws.sentence(8) };
    default:
      return { is: 'proposed complete', evidence: draws.sentence(5), proposedOn: '2026-11-05' };
  }
}

/** The plan before there are actions: its review with so many recommendations under eight themes, the council, five people, two committees. */
export function beginning(draws: Draws, recommendations = RECOMMENDATIONS): Edits {
  const edits: Record<EntityId, Record<string, Value>> = {
    'plan/main': { title: 'Ashbourne Vale – Peer challenge – Action plan', stage: 'monitored' },
    'council/main': { name: 'Ashbourne Vale Borough Council' },
    'review/main': { title: 'Corporate Peer Challenge', reviewingBody: 'Councils’ Improvement Partnership' },
    'committee/c-1': { name: 'Cabinet', type: 'executive', order: 1 },
    'committee/c-2': { name: 'Overview and Scrutiny Committee', type: 'scrutiny', order: 2 },
  };
  PEOPLE.forEach((id, place) => (edits[id] = { name: nameOf(place), post: draws.sentence(3).slice(0, -1), order: place + 1 }));
  for (let place = 0; place < 8; place++) edits[`theme/t-${place}`] = { number: `4.${place + 1}`, title: draws.sentence(5).slice(0, -1), order: place + 1 };
  for (let place = 0; place < recommendations; place++) {
    edits[recommendationId(place)] = {
      ref: `S${place + 1}`, type: 'suggestion', theme: `theme/t-${Math.floor((place * 8) / recommendations)}`, text: draws.sentence(26), order: place + 1,
      response: { answer: 'accepted', reason: '' }, source: { page: null, paragraph: place },
    };
  }
  return edits;
}

export const actionId = (place: number): EntityId => `action/k7d2m4x9qa-${place}`;
export function actionFields(draws: Draws, place: number, recommendations = RECOMMENDATIONS): Edits[string] {
  const due = addDays('2026-12-01', draws.below(500));
  return {
    ref: `A${place}`, order: place, title: draws.sentence(14), detail: draws.sentence(8), owner: draws.one(PEOPLE), portfolioHolder: draws.one(PEOPLE),
    [`answers:${recommendationId((place - 1) % recommendations)}`]: true, originalDueOn: due, dueOn: due, status: { is: 'not started' }, successMeasure: draws.sentence(10),
    resourcing: { from: 'existing resources' },
  };
}
export const updateFields = (draws: Draws): Edits[string] => ({
  madeOn: addDays('2026-12-01', draws.below(900)), madeBy: nameOf(draws.below(5)), progress: draws.sentence(28), nextStep: draws.sentence(9), status: draws.one(['on track', 'at risk']),
});
