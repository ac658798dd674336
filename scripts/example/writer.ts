import { checkCommand, decide, type Command } from '../../shared/commands/decide.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import { planAfter, planOfRecord, RecordSource } from '../../shared/domain/plan-of-record.ts';
import type { Plan } from '../../shared/domain/plan.ts';
import { changeId, withOwners } from '../../shared/record/change.ts';
import { PlanRecord } from '../../shared/record/record.ts';
import { sha256 } from '../../electron/storage/digest.ts';
import { asRecorded, instantOf } from './civic-time.ts';
import { Look } from './look.ts';
import { drawnName } from './seeded.ts';
import type { Episode, Sitting } from './steps.ts';

/**
 * Writes a plan as people would: every change is a command that the application itself would accept, made in a session of its own. Only the
 * names of sessions and the times come from numbers with a seed, so that the same story always gives the same record.
 */
export class PlanWriter {
  readonly record: PlanRecord;
  readonly #random: () => number;
  readonly #source: RecordSource;
  #plan: Plan;

  constructor(record: PlanRecord, random: () => number) {
    this.record = record;
    this.#random = random;
    this.#source = new RecordSource(record.state);
    this.#plan = planOfRecord(this.#source);
  }
  static begin(random: () => number): PlanWriter {
    return new PlanWriter(new PlanRecord(`plan-${drawnName(random)}`), random);
  }
  get plan(): Plan {
    return this.#plan;
  }

  write(episode: Episode): void {
    if ('steps' in episode) return this.#sit(episode);
    const copy = new PlanWriter(this.record.copy(), this.#random);
    for (const each of episode.elsewhere) copy.#sit(each);
    for (const each of episode.here) this.#sit(each);
    this.#plan = planAfter(this.#plan, this.#source, this.record.take(copy.record.changes(), sha256));
  }

  #sit({ by, day, from, to, steps }: Sitting): void {
    const [start, end] = [instantOf(day, from), instantOf(day, to)];
    const session = drawnName(this.#random);
    let number = 0;
    for (const [place, step] of steps.entries()) {
      // Somewhere within its share of the sitting, so that times rise and none is round.
      const at = start + ((end - start) * (place + this.#random())) / steps.length;
      const commands = step(new Look(this.#plan, this.record.frontier(), day));
      for (const command of [commands].flat()) this.#run(command, { session, number: ++number, at: asRecorded(at), by, day });
    }
  }

  #run(
    command: Command,
    { session, number, at, by, day }: { session: string; number: number; at: string; by: string; day: CalendarDay },
  ): void {
    const stop = (why: string): never => {
      throw new Error(`On ${day}, “${command.do}” by ${by}: ${why}`);
    };
    const checked = checkCommand(command);
    if (!checked.ok) return stop(checked.failure.message);
    let keys = 0;
    const decision = decide(this.#plan, checked.value, { newKey: () => `${session}-${number}-${++keys}`, today: day });
    if (!decision.ok) return stop(decision.failure.message);
    const edits = this.record.needed(decision.value.edits);
    if (Object.keys(edits).length === 0) return stop('it changes nothing.');
    const id = changeId(session, number);
    const written = this.record.write(id, { at, by, label: decision.value.label }, edits, sha256);
    if (!written.ok) return stop(written.failure.message);
    const touched = new Set(Object.keys(edits).flatMap(withOwners));
    this.#plan = planAfter(this.#plan, this.#source, { placed: [this.record.graph.nodes.get(id)!], struck: [], touched });
  }
}
