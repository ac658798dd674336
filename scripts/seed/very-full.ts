import type { Value } from '../../shared/record/value.ts';
import type { Edits, EntityId } from '../../shared/record/change.ts';
import type { Draws } from '../bench/plans/words.ts';
import { actionId, PEOPLE, recommendationId, RECOMMENDATIONS } from '../bench/plans/things.ts';

const MOST_ANSWERED = 40;
const WORDS_OF_A_LONG_NOTE = 300;

/** What real plans hold now and then, and every view must bear: an action that answers forty recommendations, very long names, notes of a page, words that cannot break. */
export function veryFull(draws: Draws, actions: number, key: string): Edits {
  const edits: Record<EntityId, Record<string, Value>> = {
    [PEOPLE[4]]: { name: 'The Right Worshipful the Mayor of Ashbourne Vale, Councillor Dame Philippa Featherstonehaugh-Cholmondeley', post: draws.sentence(14), email: `${'a'.repeat(60)}@ashbournevale.example` },
    'committee/c-2': { name: 'Joint Overview and Scrutiny Committee for Corporate Performance, Resources, Regeneration and Partnerships' },
    'theme/t-7': { title: draws.sentence(22).slice(0, -1) },
    'meeting/m-1': { committee: 'committee/c-1', heldOn: '2026-12-09', startsAt: '18:30', place: 'Council Chamber' },
    'meeting/m-2': { committee: 'committee/c-2', heldOn: '2027-01-14', startsAt: '19:00', place: 'Committee Room 1' },
  };
  const first = actionId(1);
  edits[first] = Object.fromEntries(Array.from({ length: Math.min(MOST_ANSWERED, RECOMMENDATIONS) }, (_, place) => [`answers:${recommendationId(place)}`, true]));
  edits[`${first}/update/${key}`] = { madeOn: '2026-11-20', madeBy: 'Priya Raman', status: 'at risk', progress: draws.sentence(WORDS_OF_A_LONG_NOTE), nextStep: draws.sentence(60) };
  if (actions >= 2) edits[actionId(2)] = { title: draws.sentence(90), owner: PEOPLE[4], successMeasure: draws.sentence(120) };
  if (actions >= 3) edits[actionId(3)] = { title: `https://ashbournevale.example/${'town-centre-programme/'.repeat(12)}`, detail: 'x'.repeat(400) };
  if (actions >= 4) edits[actionId(4)] = { owner: null, portfolioHolder: null, dueOn: null, originalDueOn: null, title: '' };
  return edits;
}
