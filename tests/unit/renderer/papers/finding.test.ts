import { describe, expect, test } from 'vitest';
import { foundPlaces, placeFrom, searchedSections } from '../../../../renderer/features/papers/finding/found-in-paper.ts';
import { leftWords, replaceable, replaceCommands, replacedWords, sameAs } from '../../../../renderer/features/papers/finding/replacing.ts';
import { checkCommand, decide } from '../../../../shared/commands/decide.ts';
import { Rehearsal } from '../../../../shared/domain/rehearsal.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { draftBehind } from '../../../../shared/papers/paper-content.ts';
import { layoutOfPaper } from '../../../../shared/papers/report-layout.ts';
import { wordFinder, type Sought } from '../../../../shared/papers/word-finder.ts';
import { ashbourneVale } from '../../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../../fixtures/plans/build-plan.ts';

const TODAY = '2026-11-25';
const [SUMMARY, BACKGROUND, LEFT_OUT] = ['paper/p1/section/summary', 'paper/p1/section/background', 'paper/p1/section/options'];
/** A paper of which two sections are written, one is left out, and the rest follows the plan. */
const plan = planOf(together(ashbourneVale, {
  paper: { p1: { type: 'progress monitoring', subject: 'Progress', reportFor: 'committee/cabinet' } },
  section: { [SUMMARY]: { name: 'summary' }, [BACKGROUND]: { name: 'background' }, [LEFT_OUT]: { name: 'options', included: false } },
  block: {
    [`${SUMMARY}/block/1`]: { runs: [{ text: 'The tracker, and ' }, { text: 'the tracker', bold: true }] },
    [`${BACKGROUND}/block/1`]: { type: 'table', runs: [], rows: [['What', 'Where'], ['Tracker of {actions overdue}', 'Online']] },
    [`${BACKGROUND}/block/2`]: { type: 'bullet', runs: [{ text: 'No more' }] },
    [`${LEFT_OUT}/block/1`]: { runs: [{ text: 'tracker' }] },
  },
}));
const sectionsOf = (of: Plan) => {
  const paper = of.get('paper', 'paper/p1')!;
  return searchedSections(of, paper, draftBehind(of, paper, TODAY), layoutOfPaper(of, paper));
};
const sought = (words: string): Sought => ({ words, matchCase: false, wholeWords: false });
const placesOf = (words: string, of = plan) => foundPlaces(sectionsOf(of), wordFinder(sought(words)));
/** The plan once everything that can be replaced has been. */
function after(words: string, typed: string, places = placesOf(words)): Plan {
  const rehearsal = new Rehearsal(plan);
  const command = checkCommand({ do: 'many', label: replacedWords(places, sought(words), typed), commands: replaceCommands(places, sought(words), typed) });
  const decided = command.ok ? decide(plan, command.value, { newKey: () => { throw new Error('Nothing is new.'); }, today: TODAY }) : command;
  if (!decided.ok) throw new Error(decided.failure.message);
  rehearsal.suppose(decided.value.edits);
  return rehearsal.plan;
}

describe('finding in a paper', () => {
  test('goes through its sections in their order, cells among them, and not through what is left out', () => {
    expect(placesOf('tracker').map(({ section, nth }) => [section.place, nth])).toEqual([[SUMMARY, 0], [SUMMARY, 1], [BACKGROUND, 0]]);
  });
  test('finds what is drafted from the plan too, and knows that it is', () => {
    const drafted = placesOf('the').filter(({ section }) => !section.isWritten);
    expect(drafted.length).toBeGreaterThan(0);
    expect(new Set(drafted.map(({ section }) => section.place))).not.toContain(SUMMARY);
  });
  test('begins where one is, and goes round at the end', () => {
    const [sections, places] = [sectionsOf(plan), placesOf('tracker')];
    expect(placeFrom(places, sections, null)).toBe(0);
    expect(placeFrom(places, sections, { section: SUMMARY, from: places[0]!.from })).toBe(0);
    expect(placeFrom(places, sections, { section: SUMMARY, from: places[0]!.from + 1 })).toBe(1);
    expect(placeFrom(places, sections, { section: 'paper/p1/section/introduction', from: 1 })).toBe(2);
    expect(placeFrom(places, sections, { section: 'paper/p1/section/risk', from: 1 })).toBe(0);
    expect(placeFrom([], sections, null)).toBe(-1);
  });
});

describe('replacing in a paper', () => {
  test('changes what is written, each block in its place and look, and nothing else; live fields go on following the plan', () => {
    const now = after('tracker', 'action log');
    expect(now.owned('block', SUMMARY).map(({ id, runs }) => [id, runs])).toEqual([[`${SUMMARY}/block/1`, [{ text: 'The action log, and ' }, { text: 'the action log', bold: true }]]]);
    expect(now.owned('block', BACKGROUND)[0]).toMatchObject({ id: `${BACKGROUND}/block/1`, rows: [['What', 'Where'], ['Action log of {actions overdue}', 'Online']] });
    expect(now.owned('block', BACKGROUND)[1]).toMatchObject({ id: `${BACKGROUND}/block/2`, type: 'bullet', runs: [{ text: 'No more' }] });
    expect(now.owned('block', LEFT_OUT)).toEqual(plan.owned('block', LEFT_OUT));
  });
  test('leaves what follows the plan as it is, and says so', () => {
    const places = placesOf('the');
    const now = after('the', 'one', places);
    expect(now.owned('section', 'paper/p1')).toHaveLength(3);
    const left = places.length - replaceable(places).length;
    expect(leftWords(places)).toContain(`${left} places in words drafted from the plan are left as they are`);
    expect(leftWords(placesOf('tracker'))).toBe('');
  });
  test('one place alone', () => {
    const one = sameAs(placesOf('tracker'), { section: SUMMARY, nth: 1 })!;
    expect(after('tracker', 'log', [one]).owned('block', SUMMARY)[0]!.runs).toEqual([{ text: 'The tracker, and ' }, { text: 'the log', bold: true }]);
    expect(sameAs(placesOf('tracker'), { section: SUMMARY, nth: 2 })).toBeNull();
  });
  test('is told as one change', () => {
    const places = placesOf('tracker');
    expect(replacedWords(places, sought('tracker'), 'log')).toBe('Replaced “tracker” with “log” in 3 places of 2 sections');
    expect(replacedWords(places.slice(0, 2), sought('tracker'), '')).toBe('Took out “tracker” in 2 places of “Summary”');
    expect(replacedWords(places.slice(0, 1), sought('tracker'), 'log')).toBe('Replaced “tracker” with “log” in “Summary”');
  });
});
