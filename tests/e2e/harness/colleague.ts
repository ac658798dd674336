import { copyFile, mkdir } from 'node:fs/promises';
import path from 'node:path';
import { PlanRegistry } from '../../../electron/session/registry.ts';
import { PlanFiles } from '../../../electron/storage/plan-files.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { projectFolder } from './fixtures.ts';

/** The example plan as a file of one's own. */
export async function examplePlan(file: string): Promise<string> {
  await mkdir(path.dirname(file), { recursive: true });
  await copyFile(path.join(projectFolder, 'assets/samples/ashbourne-vale.matters'), file);
  return file;
}

/** Runs one command on a plan; gives the id of what it made. */
export type Doing = (command: Command) => EntityId | null;
/** Somebody else opens a plan file on another computer, works on it, and saves it: by the same core, without a window. */
export async function colleagueWorks(file: string, by: string, work: (run: Doing, plan: Plan) => void): Promise<void> {
  const registry = new PlanRegistry(new PlanFiles(), { now: () => new Date('2026-03-03T10:00:00Z'), by: () => by });
  const opened = await registry.open(file);
  if (!opened.ok) throw new Error(opened.failure.message);
  work((command) => {
    const ran = opened.value.session.run(command);
    if (!ran.ok) throw new Error(ran.failure.message);
    return ran.value.made;
  }, opened.value.session.plan);
  const saved = await opened.value.save();
  if (!saved.ok) throw new Error(saved.failure.message);
  await registry.close(opened.value);
}
/** The same, for commands that need nothing of what those before them made. */
export const colleagueDoes = (file: string, by: string, ...commands: readonly Command[]): Promise<void> =>
  colleagueWorks(file, by, (run) => { for (const command of commands) run(command); });

/** The id of A1 in a plan's file. */
export async function firstAction(file: string): Promise<string> {
  const read = await new PlanFiles().read(file);
  if (!read.ok) throw new Error(read.failure.message);
  const found = read.value.contents.record.state.ofKind('action').find((id) => read.value.contents.record.state.value(id, 'ref') === 'A1');
  if (found === undefined) throw new Error('There is no A1.');
  return found;
}
