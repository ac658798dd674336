import { expect, test } from 'vitest';
import type { Command } from '../../../shared/commands/decide.ts';
import { misspellings, wordsToCheck } from '../../../shared/spelling/misspellings.ts';
import { writtenTexts } from '../../../shared/spelling/written-texts.ts';
import { correctionCommand } from '../../../renderer/features/spelling/correcting.ts';
import { startedPlan, value } from '../session/a-plan.ts';

const WRONG = new Set(['teh', 'recieve']);

/** A plan in which every text of one’s own has a wrong word, and what may not be touched has it too. */
function planWithWrongWords() {
  const { session } = startedPlan();
  const run = (command: Command) => value(session.run(command)).made!;
  const recommendation = session.plan.all('recommendation')[0]!.id;
  const person = run({ do: 'person.add', fields: { name: 'Ann Recieve', post: 'Head of Teh' } });
  const action = run({ do: 'action.add', answers: [recommendation], fields: { title: 'Write teh plan, and teh annexe', detail: 'teh', successMeasure: 'teh', internalNote: 'teh', owner: person } });
  run({ do: 'action.setStatus', ids: [action], status: { is: 'at risk', cause: 'teh cause', route: 'teh route' } });
  run({ do: 'milestone.add', action, fields: { title: 'teh draft' } });
  run({ do: 'update.add', action, fields: { progress: 'teh update stays as it was given' } });
  run({ do: 'recommendation.respond', ids: [recommendation], response: { answer: 'accepted', reason: 'teh reason' } });
  const paper = run({ do: 'paper.add', fields: { subject: 'teh paper' }, sections: [{ name: 'summary', included: true, blocks: [
    { type: 'paragraph', runs: [{ text: 'One teh' }, { text: ' and', bold: true }, { text: ' teh other' }] },
    { type: 'table', rows: [['Head', 'teh'], ['teh cell', 'x']] },
  ] }] });
  run({ do: 'resolution.add', fields: { text: 'That teh plan be agreed', paper } });
  run({ do: 'comment.add', fields: { text: 'teh comment', reason: 'teh reason' } });
  run({ do: 'comment.add', fields: { type: 'amendment', text: 'Be brief', about: action, change: { is: 'words', field: 'detail', to: 'teh whole of it' } } });
  run({ do: 'comment.add', fields: { type: 'amendment', text: 'Add one', about: recommendation, change: { is: 'new action', title: 'Find teh cost' } } });
  return session;
}

test('a word is put right wherever somebody wrote it in one step, which one undo takes back; what is not theirs to change stays', () => {
  const session = planWithWrongWords();
  const before = session.plan;
  const verbatim = before.all('recommendation').map(({ text }) => text);
  const wrong = misspellings(before, WRONG, null).filter(({ word }) => word === 'teh');
  expect(wrong).toHaveLength(19);
  value(session.run(correctionCommand(wrong, 'the')));
  expect(misspellings(session.plan, WRONG, null)).toEqual([]);
  const said = writtenTexts(session.plan).map(({ text }) => text);
  expect(said).toEqual(writtenTexts(before).map(({ text }) => text.replaceAll('teh', 'the')));
  expect(session.plan.all('update')[0]!.progress).toBe('teh update stays as it was given');
  expect(session.plan.all('recommendation').map(({ text }) => text)).toEqual(verbatim);
  const [block] = session.plan.all('block').filter(({ type }) => type === 'paragraph');
  expect(block!.runs).toEqual([{ text: 'One the' }, { text: ' and', bold: true }, { text: ' the other' }]);
  value(session.undo());
  expect(writtenTexts(session.plan).map(({ text }) => text)).toEqual(writtenTexts(before).map(({ text }) => text));
});
test('one place alone is put right, and its neighbours in the same text are left', () => {
  const session = planWithWrongWords();
  const [, second] = misspellings(session.plan, WRONG, null);
  value(session.run(correctionCommand([second!], 'the')));
  expect(session.plan.all('action').map(({ title }) => title)).toContain('Write teh plan, and the annexe');
});
test('names of people, committees and the council are known, and each word is looked up once', () => {
  const session = planWithWrongWords();
  const words = wordsToCheck(session.plan);
  expect(words).not.toContain('Recieve');
  expect(words.filter((word) => word === 'teh')).toEqual(['teh']);
});
test('the thing one is at comes first', () => {
  const { plan } = planWithWrongWords();
  const paper = plan.all('paper')[0]!.id;
  expect(misspellings(plan, WRONG, paper)[0]!.in.about).toBe(paper);
  expect(misspellings(plan, WRONG, null)[0]!.in.about).toMatch(/^action/);
});
