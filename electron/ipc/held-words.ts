import type { EventName, Events } from '../../shared/contract/contract.ts';
import type { Tell } from './ports.ts';

/** What a person must not miss, and what the page does not learn anew when it asks where it stands. */
const HELD: ReadonlySet<EventName> = new Set<EventName>(['app:said', 'plan:notOpened', 'copy:offered']);
interface Held<Name extends EventName = EventName> {
  readonly event: Name;
  readonly told: Events[Name];
}

/** Sentences said before the page has begun to listen, kept until it does: nobody would hear them. */
export class HeldWords {
  readonly #send: Tell;
  #held: Held[] | null = [];

  constructor(send: Tell) {
    this.#send = send;
  }

  readonly tell: Tell = (event, told) => {
    if (this.#held !== null && HELD.has(event)) this.#held.push({ event, told });
    else this.#send(event, told);
  };
  /** The page listens, and has been told where it stands. */
  heard(): void {
    const held = this.#held ?? [];
    this.#held = null;
    for (const { event, told } of held) this.#send(event, told);
  }
}
