import { z } from 'zod';
import type { Plan } from '../domain/plan.ts';
import { Rehearsal } from '../domain/rehearsal.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { actionCommands } from './action-commands.ts';
import { amendmentCommands } from './amendment-commands.ts';
import { clearanceCommands } from './clearance-commands.ts';
import { closureCommands } from './closure-commands.ts';
import { carriedPaperCommands } from './carried-paper-commands.ts';
import type { CommandKind, DecideContext, Decision, Edits } from './command.ts';
import { councilCommands } from './council-commands.ts';
import { decisionCommands } from './decision-commands.ts';
import { decided, isBlank } from './edits.ts';
import { forwardPlanCommands } from './forward-plan-commands.ts';
import { frozenCommands } from './frozen-commands.ts';
import { handoverCommands } from './handover-commands.ts';
import { paperCommands } from './paper-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { planCommands } from './plan-commands.ts';
import { publicationCommands } from './publication-commands.ts';
import { templateCommands } from './template-commands.ts';
import { reportCommands } from './report-commands.ts';
import { roundCommands } from './round-commands.ts';
import { sectionOrderCommands } from './section-order-commands.ts';
import { severalActionCommands } from './several-actions.ts';
import { sharingCommands } from './sharing-commands.ts';
import { themeCommands } from './theme-commands.ts';
import { viewCommands } from './view-commands.ts';
import { briefly } from './words.ts';

const COMMANDS = {
  ...planCommands, ...reportCommands, ...templateCommands, ...themeCommands, ...councilCommands, ...actionCommands, ...severalActionCommands, ...viewCommands,
  ...peopleCommands, ...handoverCommands, ...paperCommands, ...publicationCommands, ...sectionOrderCommands, ...carriedPaperCommands, ...clearanceCommands,
  ...decisionCommands, ...closureCommands, ...amendmentCommands, ...forwardPlanCommands, ...frozenCommands, ...roundCommands, ...sharingCommands,
};
type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;
/** One command as a window sends it: `{ do: 'action.add', fields: … }`. */
export type OneCommand = { readonly [Name in CommandName]: { readonly do: Name } & z.input<Commands[Name]['schema']> }[CommandName];
/** Several as one step to undo, each decided on the plan as it is after those before it; where one is refused, all are. */
export interface ManyCommands {
  readonly do: 'many';
  /** What they do together, in words: `Pasted 6 cells`. */
  readonly label: string;
  readonly commands: readonly OneCommand[];
}
export type Command = OneCommand | ManyCommands;

interface CheckedOne {
  readonly kind: CommandKind;
  readonly input: unknown;
}
/** A command whose shape has been checked. */
export type CheckedCommand = CheckedOne | { readonly many: readonly CheckedOne[]; readonly label: string };

const many = z.strictObject({ label: z.string().max(1_000), commands: z.array(z.unknown()).min(1).max(5_000) });

/** Checks what came over the bridge. A command of the wrong shape is a fault of ours, not the clerk's, and is refused whole. */
export function checkCommand(sent: unknown): Result<CheckedCommand> {
  const { do: name, ...rest } = (typeof sent === 'object' && sent !== null ? sent : {}) as { do?: unknown };
  if (name !== 'many') return checkOne(name, rest);
  const read = many.safeParse(rest);
  if (!read.success || isBlank(read.data.label)) return refused('notACommand', 'The window asked for several things at once in a way that does not fit. Nothing was changed.');
  const checked: CheckedOne[] = [];
  for (const command of read.data.commands) {
    const { do: one, ...values } = (typeof command === 'object' && command !== null ? command : {}) as { do?: unknown };
    const result = checkOne(one, values);
    if (!result.ok) return result;
    checked.push(result.value);
  }
  return done({ many: checked, label: briefly(read.data.label) });
}
function checkOne(name: unknown, values: object): Result<CheckedOne> {
  if (typeof name !== 'string' || !Object.hasOwn(COMMANDS, name)) return refused('notACommand', 'The window asked for something this version does not know. Nothing was changed.');
  const kind = COMMANDS[name as CommandName] as unknown as CommandKind;
  const read = kind.schema.safeParse(values);
  if (!read.success) return refused('notACommand', `“${name}” came with values that do not fit (${read.error.issues[0]?.path.join('.') || 'its shape'}). Nothing was changed.`);
  return done({ kind, input: read.data });
}

/** What a checked command means on this plan: one change, or a refusal in words. Pure. */
export function decide(plan: Plan, command: CheckedCommand, context: DecideContext): Result<Decision> {
  if (!('many' in command)) return command.kind.decide(plan, command.input, context);
  const rehearsal = new Rehearsal(plan);
  const edits: Record<string, Edits[string]> = {};
  let made: string | undefined;
  for (const { kind, input } of command.many) {
    const one = kind.decide(rehearsal.plan, input, context);
    if (!one.ok) return one;
    for (const [id, fields] of Object.entries(one.value.edits)) edits[id] = { ...edits[id], ...fields };
    rehearsal.suppose(one.value.edits);
    made = one.value.made ?? made;
  }
  return decided(edits, command.label, made);
}
