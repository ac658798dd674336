import type { Command } from '../../shared/commands/decide.ts';

/** What is on its way to the plan, by what was asked for. */
const onTheWay = new Map<string, Promise<unknown>>();

/** Whether it puts something new into the plan, which would then be there twice. */
const adds = (command: Command): boolean => (command.do === 'many' ? command.commands.some(adds) : command.do.endsWith('.add'));

/**
 * Runs what adds to the plan once, however often the very same is asked for before it is there: a key that is pressed twice, or a button,
 * means one thing. Whoever asks again gets the answer to the first. What adds nothing runs each time: two steps up are two.
 */
export function once<Answer>(command: Command, run: () => Promise<Answer>): Promise<Answer> {
  if (!adds(command)) return run();
  const asked = JSON.stringify(command);
  const before = onTheWay.get(asked) as Promise<Answer> | undefined;
  if (before !== undefined) return before;
  const running = run().finally(() => onTheWay.delete(asked));
  onTheWay.set(asked, running);
  return running;
}
