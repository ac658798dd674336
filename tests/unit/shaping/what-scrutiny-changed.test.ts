import { expect, test } from 'vitest';
import { countsWords, readyToApply, shapedCounts, whatScrutinyChanged } from '../../../shared/shaping/what-scrutiny-changed.ts';
import { planFor } from '../../../shared/domain/edition.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const plan = planOf({
  committee: { cabinet: { name: 'Cabinet', type: 'executive' }, scrutiny: { name: 'Scrutiny', type: 'scrutiny' } },
  meeting: { july: { committee: 'committee/scrutiny', heldOn: '2026-07-23' }, september: { committee: 'committee/cabinet', heldOn: '2026-09-08' } },
  resolution: { agreed: { text: 'Agreed', meeting: 'meeting/september', minute: '34' } },
  person: { ackland: { name: 'Councillor Ruth Ackland' }, osei: { name: 'Margaret Osei' }, raman: { name: 'Priya Raman' } },
  theme: { t1: { number: '1', title: 'Place' }, t2: { number: '2', title: 'Money' } },
  recommendation: { kr2: { ref: 'KR2', text: 'Two', theme: 'theme/t2' }, kr1: { ref: 'KR1', text: 'One', theme: 'theme/t1' } },
  action: {
    a1: { ref: 'A1', title: 'Cost it', answers: ['recommendation/kr2'], dueOn: '2026-12-01', owner: 'person/osei' },
    a2: { ref: 'A2', title: 'Walk the town', answers: ['recommendation/kr1', 'recommendation/kr2'] },
    a3: { ref: 'A3', title: 'Stand alone' },
    a4: { ref: 'A4', title: 'Sell the depot', classification: { level: 'exempt', paragraphs: [3], reason: '', publicInterest: '', decidedBy: '', reviewOn: null } },
  },
  comment: {
    whole: { type: 'comment', text: 'Well done' },
    loose: { type: 'amendment', about: 'action/a3', text: 'Say when', outcome: 'noted' },
    date: { type: 'amendment', about: 'action/a1', text: 'Sooner', outcome: 'agreed', decidedBy: 'resolution/agreed', meeting: 'meeting/july', proposer: 'person/ackland', politicalGroup: 'Independent Group', change: { is: 'target date', to: '2026-11-20', from: '2027-03-01' } },
    owner: { type: 'amendment', about: 'action/a1', text: 'To her', outcome: 'not agreed', change: { is: 'owner', to: 'person/raman', from: 'person/osei' } },
    made: { type: 'amendment', about: 'action/a2', text: 'Words', outcome: 'agreed', appliedOn: '2026-10-01', change: { is: 'words', field: 'title', to: 'Walk the town', from: 'Walk' } },
    fresh: { type: 'amendment', about: 'recommendation/kr2', text: 'Add', change: { is: 'new action', title: 'Set it out' } },
    secret: { type: 'amendment', about: 'action/a4', text: 'Depot', change: { is: 'words', field: 'title', to: 'Let the depot', from: 'Sell the depot' } },
  },
});

test('what was proposed stands in the order of the plan, an action once, and the whole plan last', () => {
  const all = whatScrutinyChanged(planFor('public', plan));
  expect(all.map(({ heading, of }) => [heading, of.map(({ comment }) => comment.id.slice(8))])).toEqual([
    ['1 Place', ['made']], ['2 Money', ['fresh', 'date', 'owner']], ['Actions under no recommendation', ['loose']], ['The plan as a whole', ['whole']],
  ]);
});

test('old and new are said in words, as they were when it was moved; and who, where, and by which decision', () => {
  const [made, fresh, date, owner] = whatScrutinyChanged(plan).flatMap(({ of }) => of);
  expect(made).toMatchObject({ what: 'The action', was: 'Walk', would: 'Walk the town', readsNow: null });
  expect(fresh).toMatchObject({ what: 'New action', was: '', would: 'Set it out' });
  expect(date).toMatchObject({
    what: 'Target date', was: '1 March 2027', would: '20 November 2026', readsNow: '1 December 2026',
    proposer: 'Councillor Ruth Ackland (Independent Group)', movedAt: 'Scrutiny, 23 July 2026', decision: 'Cabinet, 8 September 2026, minute 34',
  });
  expect(owner).toMatchObject({ was: 'Margaret Osei', would: 'Priya Raman', decision: '' });
});

test('what concerns something that is not public is in no public edition', () => {
  expect(JSON.stringify(whatScrutinyChanged(planFor('public', plan)))).not.toContain('epot');
  expect(JSON.stringify(whatScrutinyChanged(plan))).toContain('Let the depot');
});

test('amendments are counted by outcome, and what is agreed and not made is ready', () => {
  expect(countsWords(shapedCounts(plan))).toBe('Members proposed six amendments: two are agreed, one is not agreed, one is noted and two are still to be settled. One has been made to the plan.');
  expect(readyToApply(plan).map(({ id }) => id)).toEqual(['comment/date']);
  expect(countsWords(shapedCounts(planOf({})))).toBe('');
});
