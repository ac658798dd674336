import { describe, expect, test } from 'vitest';
import type { PaperPart, TemplateMapping } from '../../../shared/domain/report-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { carriedOver, type CarriedOver } from '../../../shared/template/compare-template.ts';
import { THE_END } from '../../../shared/template/propose-mapping.ts';
import type { TemplatePlace } from '../../../shared/template/template-facts.ts';
import { facts, place, style } from './support/facts.ts';

const layout = reportLayout([]);
const heading = (words: string, more: Partial<TemplatePlace> = {}): TemplatePlace => place(`body / heading / ${words.toLowerCase()}${more.under ? ` / under ${more.under.toLowerCase()}` : ''}`, { kind: 'heading', words, ...more });
const cell = (words: string): TemplatePlace => place(`body / label cell / ${words.toLowerCase()}`, { kind: 'label cell', words, label: words });
const mapped = (...filled: readonly (readonly [TemplatePlace, PaperPart])[]): TemplateMapping => ({
  places: [...filled.map(([{ anchor }, part]) => ({ place: anchor, part, headed: false })), { place: THE_END, part: 'rest', headed: false }], styles: {},
});
const carried = (before: readonly TemplatePlace[], mapping: TemplateMapping, now: readonly TemplatePlace[]) => carriedOver(facts(before), mapping, facts(now), layout);
const words = ({ changes }: Pick<CarriedOver, 'changes'>): readonly string[] => changes.map(({ sentence }) => sentence);
const partOf = ({ mapping }: { mapping: TemplateMapping }, { anchor }: TemplatePlace): PaperPart | null => mapping.places.find((one) => one.place === anchor)?.part ?? null;

describe('a place that is the same by other words', () => {
  test.each([
    ['a number and small words', heading('3. Reasons for decision'), heading('4. Reason for the decision')],
    ['another number above it', heading('Legal', { under: '6. Implications' }), heading('Legal', { under: '7. Implications' })],
    ['another heading above it', heading('Legal', { under: 'Implications' }), heading('Legal', { under: 'What officers say' })],
    ['another word for the same', heading('Alternative options considered'), heading('Options considered and rejected')],
    ['a label with a colon', cell('Lead officer'), cell('Lead Officers:')],
    ['another kind of place', cell('Wards affected'), place('body / braces / wards affected', { kind: 'braces', words: 'wards affected' })],
  ] as const)('%s: it keeps what the clerk chose', (_how, was, is) => {
    // No proposal would say this: it can only come from before.
    const chosen = carried([was], mapped([was, 'background']), [is]);
    expect(chosen.places).toMatchObject([{ was: 'renamed', part: 'background', before: was }]);
    expect(partOf(chosen, is)).toBe('background');
    expect(chosen.gone).toEqual([]);
    // Left as it is was a choice, too.
    const left = carried([was], mapped(), [is]);
    expect([left.places[0]!.was, partOf(left, is)]).toEqual(['renamed', null]);
  });

  test('it is not guessed where two could be it', () => {
    const was = heading('Reasons for decision');
    const two = [heading('1. Reason for decision'), heading('2. Reason for the decision')];
    const told = carried([was], mapped([was, 'background']), two);
    expect(told.places.map(({ was: how }) => how)).toEqual(['new', 'new']);
    expect(told.gone).toMatchObject([{ place: was, part: 'background', now: 'the rest' }]);
  });
});

describe('what is not there any more, and what was not there before', () => {
  const [subject, reason, odd] = [cell('Subject'), heading('Reasons for decision'), heading('Notes')];
  test('a new place gets what its words ask for, unless another has that', () => {
    const [legal, again] = [heading('Legal implications'), heading('Financial comments')];
    const told = carried([odd], mapped([odd, 'financial']), [odd, legal, again, cell('Anything else')]);
    expect([partOf(told, odd), partOf(told, legal), partOf(told, again)]).toEqual(['financial', 'legal', null]);
    expect(told.places.map(({ was }) => was)).toEqual(['kept', 'new', 'new', 'new']);
    expect(words(told)).toContain('The heading “Legal implications” is new. It takes Legal Implications. Look whether that is right.');
  });

  test.each([
    ['a section comes with the rest', reason, 'reason', [subject], 'the rest', 'The heading “Reasons for decision” is gone: it held Reason, which comes with the rest of the report under its own heading.'],
    ['a value of the front table is no longer said', subject, 'subject', [cell('Wards affected')], 'nowhere', 'The cell of “Subject” is gone: it held Subject, which papers made in it no longer say.'],
    ['where no value has a place, our own table has it', subject, 'subject', [reason], 'the front table', 'The cell of “Subject” is gone: it held Subject, which comes in our front table, before the rest of the report.'],
  ] as const)('%s', (_what, was, part, now, where, sentence) => {
    const told = carried([was], mapped([was, part]), now);
    expect(told.gone).toEqual([{ place: was, part, now: where }]);
    expect(words(told)).toContain(sentence);
  });

  test('what a new place takes comes there, and the rest without a place comes at the end', () => {
    const rest = place('body / braces / rest', { kind: 'braces', words: 'everything' });
    const told = carried([odd, rest], { places: [{ place: odd.anchor, part: 'reason', headed: false }, { place: rest.anchor, part: 'rest', headed: false }], styles: {} }, [reason]);
    expect(told.gone.map(({ now }) => now)).toEqual([reason, 'the end']);
    expect(told.mapping.places.at(-1)).toEqual({ place: THE_END, part: 'rest', headed: false });
    expect(words(told).filter((one) => one.includes(' is gone'))).toEqual([
      'The heading “Notes” is gone: it held Reason, which comes in the heading “Reasons for decision” now.',
      '“{{everything}}” is gone: it held everything of the report that has no place of its own, which comes at the end of the text.',
    ]);
  });

  test('the same template keeps all of a mapping, and says so', () => {
    const mapping = mapped([subject, 'subject'], [reason, 'background']);
    const told = carried([subject, reason, odd], mapping, [subject, reason, odd]);
    expect(told.mapping).toEqual(mapping);
    expect(words(told)).toEqual(['All places are those of the version before, and keep what you chose.']);
  });
});

describe('the order in which it is told', () => {
  const [subject, wards, reason, notes, risk] = [cell('Subject'), cell('Wards affected'), heading('Reasons for decision'), heading('Notes'), heading('Risk')];
  const was = mapped([subject, 'subject'], [wards, 'wardsAffected'], [reason, 'reason'], [notes, 'financial'], [risk, 'risk']);
  test('what papers no longer say stands first, then what is new, what comes elsewhere and what has other words; what is as before last', () => {
    const legal = heading('Legal implications');
    const told = carried([subject, wards, reason, notes, risk], was, [subject, legal, heading('4. Reason for the decision'), risk]);
    expect(told.isAnother).toBe(false);
    expect(told.changes.map(({ kind, place }) => [kind, place])).toEqual([
      ['lost', null], ['new', legal.anchor], ['moved', null], ['renamed', 'body / heading / 4. reason for the decision'], ['kept', null],
    ]);
    expect(words(told)[0]).toBe('The cell of “Wards affected” is gone: it held Wards affected, which papers made in it no longer say.');
  });

  test('of a template that has less than half of its places in common with it, it is said first that it is another', () => {
    const others = [heading('Contents'), heading('Costs'), heading('Advice'), heading('People'), heading('Annex')];
    const told = carried([subject, wards, reason, notes, risk], was, [...others.slice(0, 3), risk, wards]);
    expect([told.isAnother, told.changes[0]?.kind, words(told)[0]]).toEqual([true, 'another', 'This is another template rather than a new version: only 2 of its 5 places were in the one before. Look through all of its places, as in a template you bring for the first time.']);
    expect(words(carried([subject, wards, reason, notes, risk], was, others))[0]).toContain(': none of its 5 places was in the one before.');
    // Half of them is a version; of two places nothing can be said.
    expect(carried([subject, wards, reason, notes], was, [subject, wards, others[0]!, others[1]!]).isAnother).toBe(false);
    expect(carried([subject, wards], was, [others[0]!, others[1]!]).isAnother).toBe(false);
  });
});

test('styles that are there are kept, also under another id; one that went is said with what is used instead; a role left without one stays so', () => {
  const before = facts([], { styles: [style('House Text', { used: 3 }), style('Heading 2', { outline: 1, used: 2 }), style('House Grid', { type: 'table', used: 1 }), style('List Bullet', { list: { format: 'bullet', level: 0, levels: 1 }, used: 1 })] });
  const now = facts([], { styles: [style('House Text', { id: 'HT2' }), style('Heading 2', { outline: 1 }), style('Table Grid', { type: 'table', used: 1 }), style('List Bullet', { list: { format: 'bullet', level: 0, levels: 1 }, used: 1 })] });
  const told = carriedOver(before, { places: [], styles: { paragraph: 'HouseText', 'heading 2': 'Heading2', table: 'HouseGrid' } }, now, layout);
  expect(told.mapping.styles).toEqual({ paragraph: 'HT2', 'heading 2': 'Heading2', table: 'TableGrid' });
  expect(told.styles).toEqual([{ role: 'table', before: 'House Grid', now: 'Table Grid' }]);
  expect(words(told)).toContain('The style “House Grid” for tables is gone. “Table Grid” is used instead.');
});
