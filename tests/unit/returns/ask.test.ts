import { expect, it } from 'vitest';
import { whoIsAsked } from '../../../shared/returns/ask.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { planOf, type Things } from '../../fixtures/plans/build-plan.ts';

const things: Things = {
  person: { osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' }, idle: { name: 'Tom Ashdown' } },
  action: {
    a1: { ref: 'A1', owner: 'person/raman' },
    a2: { ref: 'A2', owner: 'person/osei', status: { is: 'on track' } },
    a3: { ref: 'A3', owner: 'person/raman', status: { is: 'complete', evidence: '', agreedBy: null, meeting: null, minute: '' } },
    a4: { ref: 'A4', owner: 'person/raman', status: { is: 'proposed complete', evidence: 'The report', proposedOn: null } },
    a5: { ref: 'A5', owner: 'person/osei', classification: { ...PUBLIC, level: 'exempt', paragraphs: [4] } },
    a6: { ref: 'A6', owner: null },
    a7: { ref: 'A7', owner: 'person/idle', status: { is: 'withdrawn', reason: 'Done elsewhere' } },
    a8: { ref: 'A8', owner: 'person/gone' },
  },
};

it('asks each owner about their open actions, in the order of people and actions, and keeps apart what is not public', () => {
  const { owners, withoutOwner } = whoIsAsked(planOf(things));
  const refs = (actions: readonly { ref: string }[]) => actions.map(({ ref }) => ref);
  expect(owners.map(({ owner, actions, withheld }) => [owner.name, refs(actions), refs(withheld)])).toEqual([
    ['Margaret Osei', ['A2'], ['A5']],
    ['Priya Raman', ['A1', 'A4'], []],
  ]);
  expect(refs(withoutOwner)).toEqual(['A6', 'A8']);
});
