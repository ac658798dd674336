import type { StatusWord } from '../../../../shared/domain/action.ts';
import { STATUSES } from '../../../../shared/domain/action.ts';
import { addDays } from '../../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { ashbourneVale } from '../../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../../fixtures/plans/build-plan.ts';

const VERBS = ['Agree', 'Publish', 'Review', 'Set out', 'Bring together', 'Test', 'Strengthen', 'Simplify', 'Put in place', 'Report on'];
const THINGS = [
  'a single programme for the town centre sites, with one senior officer answerable for each of them', 'the medium-term financial plan and its savings, with the risks to each',
  'the induction of new members, so that it is spread over the first year', 'how residents’ complaints are used to improve services',
  'the commercial property portfolio, its yields and its risks', 'a workforce plan that says which skills will be short in three years',
  'the parish charter', 'performance figures that members can read in five minutes, and that say what is done about the worst of them',
  'joint working with the county council on children’s services and highways; both sides say they lose time to it', 'the digital programme',
];
const TOLD = [
  'The working group met twice and has agreed its terms of reference.', 'A first draft went to the leadership team, which asked for the costs to be set out by year and by service before it comes back.',
  'Delayed by the vacancy in the policy team; the post was filled on 2 November.', 'Consultation closed with 412 replies, most of them in favour.\nThe analysis will be published with the agenda.',
  'Two of the five service areas are finished.', 'Nothing to report this time.',
];

const statusOf = (word: StatusWord): Given<'action'>['status'] => {
  switch (word) {
    case 'at risk':
    case 'off track':
      return { is: word, cause: 'The contractor has asked for a later start, and the budget for it has not been agreed.', route: 'Decision by the portfolio holder in January, then eight weeks’ work.' };
    case 'proposed complete':
      return { is: word, evidence: 'Report to the leadership team, 3 November 2026', proposedOn: '2026-11-05' };
    case 'complete':
      return { is: word, evidence: '', agreedBy: 'committee/cabinet', meeting: 'meeting/december', minute: '52' };
    case 'withdrawn':
      return { is: word, reason: 'Taken over by the transformation programme.' };
    default:
      return { is: word };
  }
};

/** A plan with so many actions, three to two recommendations, the same every time. */
export function manyActions(count: number, extra: Things = {}): Plan {
  const recommendation: Record<string, Given<'recommendation'>> = {};
  const action: Record<string, Given<'action'>> = {};
  const update: Record<string, Given<'update'>> = {};
  const themes = ['theme/t1', 'theme/t2', 'theme/t3'];
  for (let n = 0; n < Math.ceil((count * 2) / 3); n++) {
    recommendation[`m${n}`] = {
      ref: `S${n + 1}`, type: 'suggestion', theme: themes[Math.floor(n / 7) % 3]!,
      text: `${VERBS[n % 10]!} ${THINGS[(n * 3) % 10]!}, and ${VERBS[(n + 4) % 10]!.toLowerCase()} ${THINGS[(n * 7 + 1) % 10]!} (${n + 1})`,
      response: n % 9 === 4 ? { answer: 'accepted in part', reason: 'The county council must agree the second half.' } : { answer: 'accepted', reason: '' },
    };
  }
  const owners = ['person/raman', 'person/osei', 'person/groups', 'person/parishes'];
  for (let n = 0; n < count; n++) {
    const due = addDays('2026-06-30', (n * 37) % 500);
    action[`m${n}`] = {
      ref: `A${n + 20}`, title: `${VERBS[(n + 2) % 10]!} ${THINGS[(n * 3 + 2) % 10]!}`, owner: owners[n % 4]!, portfolioHolder: n % 3 === 0 ? 'person/leader' : 'person/finance',
      answers: [`recommendation/m${Math.floor((n * 2) / 3)}`], originalDueOn: due, dueOn: n % 5 === 0 ? addDays(due, 91) : due, status: statusOf(STATUSES[(n * 5 + 1) % 7]!)!,
      successMeasure: 'Nine in ten residents asked say that they know whom to turn to', resourcing: { from: 'existing resources' },
    };
    update[`action/m${n}/update/u1`] = { round: 'round/r1', madeOn: '2026-10-20', madeBy: 'Priya Raman', progress: TOLD[n % 6]!, nextStep: n % 2 ? 'Report to the committee in March' : '' };
  }
  return planOf(together(ashbourneVale, { recommendation, action, update }, extra));
}
