import type { Answer, ReturnInHand, ReturnsReview } from '../../../../shared/contract/contract.ts';

export const answer = (key: string, given: Partial<Answer> = {}): Answer => ({
  key, field: 'progress', label: 'Progress', old: { words: '', more: [], status: null }, new: { words: `New of ${key}`, more: [], status: null }, theirs: null, clash: null, needs: null,
  draft: { field: 'progress', progress: `New of ${key}`, nextStep: '' }, ...given,
});
export const clash = (key: string): Answer => answer(key, { field: 'date', label: 'Target date', clash: 'field', theirs: { words: '30 April 2027', more: [], status: null, by: 'Asha Rahman', at: '2027-01-12T10:00:00Z' }, draft: { field: 'date', dueOn: '2027-05-28', reason: 'Late' } });
export const lacking = (key: string): Answer => answer(key, { field: 'status', label: 'Status', needs: { what: 'words', sentence: 'Off track needs a cause.', days: [] }, draft: { field: 'status', is: 'off track', cause: '', route: '', evidence: '', reason: '' } });

export const ownersReturn = (name: string, ...answers: readonly Answer[]): ReturnInHand => ({
  key: `return of ${name}`, returnId: `round/r1/return/${name.toLowerCase()}`, owner: { id: null, name }, fileName: `${name}.xlsx`, askedOn: '2027-01-04', returnedOn: '2027-01-11', notices: [],
  actions: answers.length === 0 ? [] : [{ id: 'action/a1', ref: 'A1', title: 'Do it', notices: [], answers }],
});
export const reviewOf = (...returns: readonly ReturnInHand[]): ReturnsReview => ({ id: 'review-1', round: 'round/r1', returns, aside: [] });
