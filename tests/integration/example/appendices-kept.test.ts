import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY as today } from '../../../scripts/example/example-plan.ts';
import { APPENDICES } from '../../../shared/domain/paper.ts';
import { planAfter, planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import { KINDS, type Kind, type Plan } from '../../../shared/domain/plan.ts';
import { pastOfPaper } from '../../../shared/frozen/past-of-paper.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import type { Edits, EntityId } from '../../../shared/record/change.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { Value } from '../../../shared/record/value.ts';

const digest = (text: string) => createHash('sha256').update(text).digest('hex');
const kinds = Object.keys(KINDS) as Kind[];
let record: PlanRecord;
beforeAll(async () => {
  const outcome = decodePlanFile(await readFile(EXAMPLE_FILE));
  if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
  ({ record } = outcome.contents);
});

/** A value as good as the one that is there, and another: what another thing of its kind has, or other words. */
function otherThan(value: unknown, others: readonly unknown[]): Value | undefined {
  const other = others.find((one) => one !== null && JSON.stringify(one) !== JSON.stringify(value));
  if (other !== undefined) return other as Value;
  if (typeof value === 'string') return `${value} again`;
  if (typeof value === 'number') return value + 1;
  return typeof value === 'boolean' ? !value : undefined;
}
/** An edit of all fields of the first thing of a kind, of this paper where it is of any, and the removal of the last; of papers and their words, each field apart too. */
function editsOf(plan: Plan, kind: Kind, paper: EntityId): Edits[] {
  const isOurs = ({ id }: { readonly id: EntityId }) => id.startsWith(paper);
  const [one, ...others] = [...plan.all(kind)].sort((a, b) => Number(isOurs(b)) - Number(isOurs(a)));
  if (!one) return [];
  const sets: readonly string[] = KINDS[kind].sets;
  const fields = Object.keys(KINDS[kind].fields).filter((field) => !sets.includes(field)).flatMap((field): [string, Value][] => {
    const at = (thing: object): unknown => (thing as Record<string, unknown>)[field];
    const other = otherThan(at(one), others.map(at));
    return other === undefined ? [] : [[field, other]];
  });
  const ofPapers = ['paper', 'section', 'block'].includes(kind) ? fields.map(([field, value]) => ({ [one.id]: { [field]: value } })) : [];
  const removed = kind === 'plan' || kind === 'council' || kind === 'review' || kind === 'paper' ? [] : [{ [(others.at(-1) ?? one).id]: { removed: true } }];
  return [...ofPapers, { [one.id]: Object.fromEntries(fields) }, ...removed];
}

test('appendices that are kept while somebody writes are those made from nothing, whatever kind of thing is edited', () => {
  const source = new RecordSource(record.state);
  let plan = planOfRecord(source);
  // One that is of the plan as it is: what is frozen stays as it stood.
  const paper: EntityId = plan.all('paper').find((one) => pastOfPaper(record, plan, one, today).standing === null)!.id;
  let number = 0;
  const edit = (edits: Edits): void => {
    const written = record.write(`kept:${++number}`, { at: '2026-11-26T10:00:00Z', by: 'Asha Rahman', label: 'Edited' }, edits, digest);
    if (!written.ok) throw new Error(written.failure.message);
    const node = record.graph.nodes.get(written.value.id)!;
    plan = planAfter(plan, source, { placed: [node], struck: [], touched: new Set(Object.keys(edits)) });
  };
  const contentOf = (of: Plan) => (['public', 'exempt', 'internal'] as const).map((edition) => {
    const past = pastOfPaper(record, of, of.get('paper', paper), today);
    const content = paperContent(of, paper, { edition, today, past });
    return content.ok ? content.value : content.failure.kind;
  });
  edit({ [paper]: { appendices: APPENDICES.map((is) => ({ is })), exemptAppendix: true, classification: { level: 'public', paragraph: null, reason: '', publicInterest: '', decidedBy: '', reviewOn: null } as unknown as Value } });
  const told = new Set<Kind>();
  let before = contentOf(plan);
  for (const kind of kinds) for (const edits of editsOf(plan, kind, paper)) {
    edit(edits);
    const now = contentOf(plan);
    expect(now, JSON.stringify(edits).slice(0, 300)).toEqual(contentOf(planOfRecord(new RecordSource(record.state))));
    if (JSON.stringify(now) !== JSON.stringify(before)) told.add(kind);
    before = now;
  }
  // The comparison is worth something where the paper tells of the kind.
  expect([...told]).toEqual(expect.arrayContaining(['council', 'recommendation', 'action', 'update', 'person', 'paper', 'section', 'block']));
});
