import { copyFile, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { CopiesBeside } from '../../../electron/session/copies-beside.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import { folder, registry, startedPlan, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;

/** A saved plan, a copy of it beside it that has a change of its own, and a way to look. */
async function withACopy() {
  const home = await folder();
  const at = (name: string) => path.join(home, name);
  const plans = registry();
  const { plan, session } = startedPlan(plans);
  value(await plans.saveAs(plan, at('Plan.matters')));
  await copyFile(at('Plan.matters'), at('Plan-PC123.matters'));
  const copy = value(await registry().open(at('Plan-PC123.matters')));
  value(copy.session.run(addPerson('Barnaby Thistlewood')));
  value(await copy.save());
  const seen = async () => (await new CopiesBeside(new PlanFiles()).look(at('Plan.matters'), session.record)).map(({ name, theirs }) => [name, theirs]);
  return { at, session, seen };
}
/** The same file, said to be of another plan. */
async function withPlanId(from: string, to: string, planId: string): Promise<void> {
  await writeFile(to, (await readFile(from, 'utf8')).replace(/"planId":\s*"[a-z0-9-]+"/, `"planId": "${planId}"`));
}

describe('which files beside a plan are copies of it', () => {
  test('one that is the same plan and has something of its own', async () => {
    const { seen } = await withACopy();
    expect(await seen()).toEqual([['Plan-PC123.matters', 1]]);
  });

  test('not one whose plan id was changed to another, by one letter', async () => {
    const { at, session, seen } = await withACopy();
    const { planId } = session.record;
    const another = `${planId.slice(0, -1)}${planId.endsWith('0') ? '1' : '0'}`;
    await withPlanId(at('Plan-PC123.matters'), at('Plan-PC123.matters'), another);
    expect(await seen()).toEqual([]);
  });

  test('not another plan whose plan id was changed to ours: its record does not hold under that id', async () => {
    const { at, session, seen } = await withACopy();
    const plans = registry();
    value(await plans.saveAs(startedPlan(plans).plan, at('Housing.matters')));
    expect(await seen()).toEqual([['Plan-PC123.matters', 1]]);
    await withPlanId(at('Housing.matters'), at('Plan (1).matters'), session.record.planId);
    expect(await readFile(at('Plan (1).matters'), 'utf8')).toContain(session.record.planId);
    expect(await seen()).toEqual([['Plan-PC123.matters', 1]]);
  });
});
