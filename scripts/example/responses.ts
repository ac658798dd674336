import type { Command } from '../../shared/commands/decide.ts';
import type { Response } from '../../shared/domain/review.ts';
import type { Look } from './look.ts';
import type { Step } from './steps.ts';

type Given = (look: Look) => Response;
const accepted =
  (reason = ''): Given =>
  () => ({ answer: 'accepted', reason });
const inPart =
  (reason: string): Given =>
  () => ({ answer: 'accepted in part', reason });
const refused =
  (reason: string): Given =>
  () => ({ answer: 'not accepted', reason });
const later =
  (reason: string): Given =>
  () => ({ answer: 'to be considered', reason });
const coveredBy =
  (ref: string, reason = ''): Given =>
  (look) => ({ answer: 'covered by another', by: look.recommendation(ref), reason });

const answered = (given: Readonly<Record<string, Given>>): readonly Step[] =>
  Object.entries(given).map(([ref, response]): Step => (look) => ({
    do: 'recommendation.respond',
    ids: [look.recommendation(ref)],
    response: response(look),
  }));

/** What officers proposed in July. */
export const firstResponses = [
  (look: Look): Command => ({
    do: 'recommendation.respond',
    response: { answer: 'accepted', reason: '' },
    ids: [
      'KR3',
      'KR4',
      'KR5',
      'KR6',
      '3.1/S1',
      '3.1/S3',
      '3.1/S4',
      '3.2/S1',
      '3.2/S2',
      '3.2/S3',
      '3.3/S2',
      '3.3/S4',
      '3.3/S5',
      '3.4/S2',
      '3.4/S3',
      '3.5/S1',
    ].map((ref) => look.recommendation(ref)),
  }),
  ...answered({
    KR1: accepted('The 31 priorities become eight outcomes, adopted with the budget that goes with each.'),
    KR2: inPart('Every saving above £50,000 will have an owner, a date and a delivery plan. Smaller savings stay with services.'),
    KR7: accepted('The council will begin with ten improvements that residents have asked for most often.'),
    '3.1/S2': later('The cost of a survey with results for each ward is being worked out.'),
    '3.3/S1': coveredBy('KR3'),
    '3.3/S3': later('The report template is part of the Constitution, so the Governance Committee has to consider it first.'),
    '3.4/S1': coveredBy('KR2', 'The two are in the same words.'),
    '3.4/S4': accepted('The test will be made before the programme for 2027/28 is set.'),
    '3.5/S3': accepted('Subject to consultation with the trade unions.'),
  }),
];

/** What changed when scrutiny and the Cabinet members had seen it. Two still have no response: both wait for the budget. */
export const settledResponses: readonly Step[] = answered({
  KR2: inPart(
    'Every saving above £25,000 will have an owner, a date and a delivery plan. Smaller savings stay with services and are reported in ' +
      'one line.',
  ),
  '3.1/S2': inPart(
    'Results for each ward are accepted. The survey will be repeated every second year, because a yearly survey would cost a further ' +
      '£38,000.',
  ),
  '3.5/S4': refused(
    'Spending without a business case would not meet the Financial Procedure Rules. Managers may bid to the transformation reserve ' +
      'instead, on a form of one page.',
  ),
});
export const templateIsReferred: readonly Step[] = answered({
  '3.3/S3': later(
    'The report template is part of the Constitution. The Governance Committee will consider a shorter one on 19 March 2026.',
  ),
});

const overseen =
  (committee: string, given: (look: Look) => string[]): Step =>
  (look) => ({ do: 'recommendation.oversee', ids: given(look), committee: look.committee(committee) });
export const oversight: readonly Step[] = [
  overseen('Overview and Scrutiny Committee', (look) => look.plan.all('recommendation').map(({ id }) => id)),
  overseen('Cabinet', (look) => ['KR4', '3.2/S2'].map((ref) => look.recommendation(ref))),
  overseen('Governance Committee', (look) => ['3.3/S3', '3.3/S5'].map((ref) => look.recommendation(ref))),
];
