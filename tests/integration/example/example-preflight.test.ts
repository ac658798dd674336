import { readFile } from 'node:fs/promises';
import { beforeAll, expect, test } from 'vitest';
import { decodePlanFile } from '../../../electron/storage/plan-file/decode-plan-file.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../scripts/example/example-plan.ts';
import { checkCommand, decide } from '../../../shared/commands/decide.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import { planOfRecord, RecordSource } from '../../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { Rehearsal } from '../../../shared/domain/rehearsal.ts';
import { draftPaper } from '../../../shared/papers/draft.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { preflight } from '../../../shared/preflight/preflight.ts';

let plan: Plan;
beforeAll(async () => {
  const outcome = decodePlanFile(await readFile(EXAMPLE_FILE));
  if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
  plan = planOfRecord(new RecordSource(outcome.contents.record.state));
});
const found = (of: Plan, id: string): string[] => {
  const paper = of.get('paper', id)!;
  const content = paperContent(of, id, { today: EXAMPLE_TODAY });
  if (!content.ok) throw new Error(content.failure.message);
  return preflight(of, paper, content.value, { today: EXAMPLE_TODAY }).map(({ what }) => what);
};

test('a paper that was published has nothing to settle', () => {
  const published = plan.all('paper').find(({ type }) => type === 'response to the review')!;
  expect(found(plan, published.id)).toEqual([]);
});

/** What no draft can know, and somebody has to say or look at. */
const STILL_TO_SAY = /: nobody has looked$|^Clearance by the .* is missing$|^EqIA carried out: the reason is missing$/;
test.each(PAPER_TYPES)('a draft of a paper on %s is found fault with only for what no draft can know', (type) => {
  const rehearsal = new Rehearsal(plan);
  const command = checkCommand({ do: 'paper.add', fields: { type, subject: draftPaper(plan, type, { today: EXAMPLE_TODAY }).subject }, sections: [] });
  const begun = command.ok ? decide(plan, command.value, { newKey: () => 'new', today: EXAMPLE_TODAY }) : command;
  if (!begun.ok) throw new Error(begun.failure.message);
  rehearsal.suppose(begun.value.edits);
  const whats = found(rehearsal.plan, begun.value.made!);
  expect(whats.filter((what) => !STILL_TO_SAY.test(what))).toEqual([]);
  expect(whats).toContain('Legal Implications: nobody has looked');
});
