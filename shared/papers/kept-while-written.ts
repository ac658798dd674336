import { KINDS, type Kind, type Plan } from '../domain/plan.ts';

/** Papers and their words. While somebody writes one, plan after plan differs in nothing else; the paper itself is read again with its sections. */
const WRITTEN: ReadonlySet<Kind> = new Set(['paper', 'section', 'block']);
const READ = (Object.keys(KINDS) as Kind[]).filter((kind) => !WRITTEN.has(kind));
/** A paper of two editions asks for its appendices in four ways; one more for another paper beside it. */
const MOST = 8;

interface Kept<Made> {
  readonly of: string;
  readonly plans: readonly Plan[];
  readonly said: readonly (object | null)[];
  readonly made: Made;
}

/**
 * Keeps what was made of plans by something that reads no paper and no word of one, for plans that are the same but for these. Anything else
 * that changes in one of the plans has it made anew. Held no longer than the plan it was made of.
 */
export class KeptWhileWritten<Made> {
  readonly #kept = new WeakMap<object, readonly Kept<Made>[]>();

  /** `of`: all that it is made of besides the plan. `others`: further plans that it reads, each as it is. */
  get(plan: Plan, of: string, others: readonly Plan[], make: () => Made): Made {
    const key = plan.allAsOne('plan');
    if (key === null) return make();
    const said = READ.map((kind) => plan.allAsOne(kind));
    const before = this.#kept.get(key) ?? [];
    const known = before.find((one) => one.of === of && isSame(one.said, said) && isSame(one.plans, others));
    if (known) return known.made;
    const made = make();
    this.#kept.set(key, [{ of, plans: others, said, made }, ...before.filter((one) => one.of !== of)].slice(0, MOST));
    return made;
  }
}

const isSame = (a: readonly unknown[], b: readonly unknown[]): boolean => a.length === b.length && a.every((one, at) => one === b[at]);
