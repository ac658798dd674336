import { describe, expect, test } from 'vitest';
import { commitmentOf, commitmentsIn, sectionPlace } from '../../../shared/commitments/commitments.ts';
import { promisesIn, titleFrom } from '../../../shared/commitments/promises.ts';
import { sentenceAt, sentencesOf } from '../../../shared/commitments/sentences.ts';
import { planOf } from '../../fixtures/plans/build-plan.ts';

const TEXT = '# Next steps\nThe plan is agreed. It will be reported to Cllr. Marsh (see para. 4.2) in March. A third one\n1. Officers will draft the terms.\n\n- Nothing else';

describe('sentences', () => {
  test('are told apart by their stops, without list marks, headings and abbreviations', () => {
    expect(sentencesOf(TEXT).map(({ words }) => words)).toEqual([
      'The plan is agreed.', 'It will be reported to Cllr. Marsh (see para. 4.2) in March.', 'A third one', 'Officers will draft the terms.', 'Nothing else',
    ]);
    for (const { words, from, to } of sentencesOf(TEXT)) expect(TEXT.slice(from, to)).toBe(words);
  });
  test('the one at the caret is meant, or the words that are selected', () => {
    const at = TEXT.indexOf('March');
    expect(sentenceAt(TEXT, at, at)).toBe('It will be reported to Cllr. Marsh (see para. 4.2) in March.');
    expect(sentenceAt(TEXT, TEXT.indexOf('draft'), TEXT.indexOf('.', TEXT.indexOf('draft')))).toBe('draft the terms');
    expect(sentenceAt(TEXT, TEXT.indexOf('Nothing else') - 3, TEXT.indexOf('Nothing else') - 3)).toBeNull();
    expect(sentenceAt('', 0, 0)).toBeNull();
  });
});

describe('what sounds like a commitment', () => {
  test.each([
    ['Consideration will be given to a joint panel with the parishes.', 'Consider a joint panel with the parishes'],
    ['The savings tracker will be reported to Council each February.', 'Report the savings tracker to Council each February'],
    ['KPI definitions are to be reviewed by the autumn.', 'Review KPI definitions by the autumn'],
    ['The council will train every chair before the next round.', 'Train every chair before the next round'],
    ['A further report will come to the June meeting.', 'A further report will come to the June meeting'],
    ['Officers will report back on the pilot.', 'Report back on the pilot'],
  ])('“%s” is proposed as “%s”', (sentence, title) => {
    expect(promisesIn(sentence)).toEqual([sentence]);
    expect(titleFrom(sentence)).toBe(title);
  });
  test.each(['Note progress on the 12 actions in Appendix A.', 'The review was published in September.', 'There will be no cost.', 'It is willing to be considered.'])('“%s” is not', (sentence) => {
    expect(promisesIn(sentence)).toEqual([]);
  });
});

test('a commitment leads to the paragraph it stands in, and is found by its paper and its section', () => {
  const plan = planOf({
    paper: { p: { subject: 'Progress' } },
    section: { 'paper/p/section/background': { name: 'background' } },
    block: { 'paper/p/section/background/block/b': { runs: [{ text: 'First. It will be ' }, { text: 'reported', bold: true }, { text: ' in March.' }] } },
    action: { a: { ref: 'A1', title: 'Report it', arises: { is: 'commitment', from: 'paper/p/section/background/block/b', words: 'It will be reported in March.', minute: '' } }, b: { ref: 'A2', title: 'Else' } },
  });
  const section = sectionPlace(plan, 'paper/p', 'background');
  expect(section).toBe('paper/p/section/background');
  expect(sectionPlace(plan, 'paper/p', 'background papers')).toBe('paper/p/section/background-papers');
  expect(commitmentOf(plan, section, 'It will be reported in March.')).toEqual({ is: 'commitment', from: `${section}/block/b`, words: 'It will be reported in March.', minute: '' });
  expect(commitmentOf(plan, section, 'Not there.').from).toBe(section);
  expect([commitmentsIn(plan, 'paper/p'), commitmentsIn(plan, section), commitmentsIn(plan, sectionPlace(plan, 'paper/p', 'background papers'))].map((found) => found.map(({ ref }) => ref))).toEqual([['A1'], ['A1'], []]);
});
