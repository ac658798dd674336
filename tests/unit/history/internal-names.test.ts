import { describe, expect, test } from 'vitest';
import { KINDS, type Kind } from '../../../shared/domain/plan.ts';
import { SECTIONS } from '../../../shared/domain/paper.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { compare } from '../../../shared/history/compare.ts';
import { Names } from '../../../shared/history/names.ts';
import { sentenceOf } from '../../../shared/history/sentences.ts';
import { kindWords, Words } from '../../../shared/merging/words.ts';
import { COMMITTEE_REPORT } from '../../../shared/papers/layout.ts';
import type { Edits } from '../../../shared/record/change.ts';
import type { Value } from '../../../shared/record/value.ts';
import { Copy } from '../record/copy.ts';

const NOT_OWN_KEYS: Readonly<Partial<Record<Kind, string>>> = { plan: 'plan', council: 'council', review: 'review' };
const idOf = (kind: Kind): string => {
  const own = `${kind}/${NOT_OWN_KEYS[kind] ?? 'k7d2m4x9qa-1'}`;
  const { owner } = KINDS[kind];
  return owner === null ? own : `${idOf(owner as Kind)}/${own}`;
};
const ALL = Object.keys(KINDS) as Kind[];

/** The head of a PNG of one dot. */
const ONE_DOT = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAAB';

/** Values that a schema allows: each word of a choice, each form of a union, and for a link a thing that is there. */
interface Schema {
  readonly def: {
    readonly type: string; readonly innerType?: Schema; readonly element?: Schema; readonly options?: readonly Schema[];
    readonly entries?: Readonly<Record<string, string>>; readonly shape?: Readonly<Record<string, Schema>>; readonly values?: readonly Value[];
  };
  safeParse(value: unknown): { readonly success: boolean };
}
function samples(schema: Schema): Value[] {
  const { def } = schema;
  switch (def.type) {
    case 'nullable': case 'optional': case 'default': case 'readonly': case 'nonoptional': return samples(def.innerType!);
    case 'enum': return Object.values(def.entries!);
    case 'literal': return [...def.values!];
    case 'boolean': return [true, false];
    case 'number': case 'int': return [3];
    case 'array': return samples(def.element!).map((one) => [one]);
    case 'union': return def.options!.flatMap(samples);
    case 'object': {
      const parts = Object.entries(def.shape!).map(([name, part]) => [name, samples(part)] as const);
      const most = Math.max(...parts.map(([, values]) => values.length));
      return Array.from({ length: most }, (_, at) => Object.fromEntries(parts.map(([name, values]) => [name, values[at % values.length]!])));
    }
    // A text that is a day, a time or a digest, leads to a thing or is a picture, says so by what it refuses.
    default: return [['Plain words', '2027-03-31', '17:00', idOf('person'), 'a5'.repeat(32), ONE_DOT].find((words) => schema.safeParse(words).success)!];
  }
}

/** Each field of each kind, with each value it may be given. */
const CASES = ALL.flatMap((kind) => [
  ...Object.entries(KINDS[kind].fields).flatMap(([field, { schema }]) => samples(schema as unknown as Schema).map((value) => ({ kind, field, value }))),
  ...KINDS[kind].sets.map((set) => ({ kind, field: `${set}:${idOf(kind === 'action' ? 'recommendation' : 'person')}`, value: true as Value })),
]);

/** A plan with one of everything, told by somebody. */
function everything(): Copy {
  const asha = new Copy('Asha');
  const named: Readonly<Partial<Record<Kind, Edits[string]>>> = {
    action: { ref: 'A12', title: 'Publish it' }, recommendation: { ref: 'KR3', text: 'Agree a list' }, person: { name: 'Priya Raman' }, committee: { name: 'Cabinet' }, round: { ref: 'Round 1' },
    meeting: { committee: idOf('committee'), heldOn: '2027-03-03' }, paper: { subject: 'Progress' }, section: { name: 'reason' }, comment: { text: 'Say when' }, resolution: { text: 'Noted' },
    milestone: { title: 'Draft agreed' }, evidence: { title: 'The draft' }, update: { progress: 'Begun' }, theme: { title: 'Place' }, point: { name: 'What Cabinet saw' }, plan: { title: 'Action plan' },
  };
  for (const kind of ALL) asha.edit({ [idOf(kind)]: named[kind] ?? { order: 1 } });
  return asha;
}
/** What is the code's and nobody's word: a name in camel case, an id, a value written as code. */
const OF_THE_CODE = /[a-z][A-Z]|\b[a-z]+\/[a-z0-9]|[{}[\]_]|\bnull\b|\bundefined\b|\btrue\b|\bfalse\b|cannot read|does not know/;
const INTERNAL_SECTIONS = new RegExp(`“(${SECTIONS.join('|')})”`);
const leaks = (words: string): string[] => (OF_THE_CODE.test(words) || INTERNAL_SECTIONS.test(words) ? [words] : []);

describe('no sentence has a name that is only the code’s', () => {
  test('every field, of every kind of thing, with every value it may be given', () => {
    expect(CASES.length).toBeGreaterThan(200);
    const found = CASES.flatMap(({ kind, field, value }) => {
      const asha = everything();
      const before = asha.record.frontier();
      const change = asha.edit({ [idOf(kind)]: { [field]: value } });
      if (change === null) return [];
      const words = new Words(asha.record.state);
      const compared = compare(asha.record, before, asha.record.frontier());
      return [
        sentenceOf(change, lookBefore(asha.record, change.id), new Names(asha.record.state)),
        ...(compared.ok ? compared.value.things.flatMap(({ name, title, lines }) => [name, title, ...lines.flatMap((line) => [line.what, line.before ?? '', line.after ?? ''])]) : ['not compared: null']),
        words.field(idOf(kind), field), words.value(idOf(kind), field, value), words.thing(idOf(kind)).name, words.whole(idOf(kind)), kindWords(kind),
      ].flatMap(leaks).map((leak) => `${kind}.${field} ${JSON.stringify(value)}: ${leak}`);
    });
    expect(found).toEqual([]);
  });

  test.each(SECTIONS)('the section %s is called by its title in the paper', (name) => {
    const heading = COMMITTEE_REPORT.parts.flatMap(({ sections }) => sections).find((one) => one.name === name)!.heading?.replace(/:$/, '');
    const title = heading ?? { summary: 'Summary', clearance: 'Clearances' }[name as 'summary'];
    const asha = everything();
    const before = asha.record.frontier();
    const section = `${idOf('paper')}/section/k7d2m4x9qa-2`;
    const change = asha.edit({ [section]: { name, included: true }, [`${section}/block/k7d2m4x9qa-3`]: { type: 'paragraph', runs: [{ text: 'So it is.' }] } })!;
    expect(sentenceOf(change, lookBefore(asha.record, change.id), new Names(asha.record.state))).toBe(`Asha wrote in the section “${title}” of the paper “Progress”.`);
    const compared = compare(asha.record, before, asha.record.frontier());
    if (!compared.ok) throw new Error(compared.failure.message);
    expect(compared.value.things[0]!.lines.map(({ what }) => what)).toContain(`Section “${title}”`);
  });
});
