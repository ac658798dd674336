import type { z } from 'zod';
import type { Plan } from '../domain/plan.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { actionCommands } from './action-commands.ts';
import type { CommandKind, DecideContext, Decision } from './command.ts';
import { paperCommands } from './paper-commands.ts';
import { peopleCommands } from './people-commands.ts';
import { planCommands } from './plan-commands.ts';

const COMMANDS = { ...planCommands, ...actionCommands, ...peopleCommands, ...paperCommands };
type Commands = typeof COMMANDS;
export type CommandName = keyof Commands;
/** A command as a window sends it: `{ do: 'action.add', fields: … }`. */
export type Command = { readonly [Name in CommandName]: { readonly do: Name } & z.input<Commands[Name]['schema']> }[CommandName];
/** A command whose shape has been checked. */
export interface CheckedCommand {
  readonly kind: CommandKind;
  readonly input: unknown;
}

/** Checks what came over the bridge. A command of the wrong shape is a fault of ours, not the clerk's, and is refused whole. */
export function checkCommand(sent: unknown): Result<CheckedCommand> {
  const { do: name, ...rest } = (typeof sent === 'object' && sent !== null ? sent : {}) as { do?: unknown };
  if (typeof name !== 'string' || !Object.hasOwn(COMMANDS, name)) return refused('notACommand', 'The window asked for something this version does not know. Nothing was changed.');
  const kind = COMMANDS[name as CommandName] as unknown as CommandKind;
  const read = kind.schema.safeParse(rest);
  if (!read.success) return refused('notACommand', `“${name}” came with values that do not fit (${read.error.issues[0]?.path.join('.') || 'its shape'}). Nothing was changed.`);
  return done({ kind, input: read.data });
}

/** What a checked command means on this plan: one change, or a refusal in words. Pure. */
export const decide = (plan: Plan, command: CheckedCommand, context: DecideContext): Result<Decision> => command.kind.decide(plan, command.input, context);
