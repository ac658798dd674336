import type { Action } from '../domain/action.ts';
import { longDay } from '../domain/calendar-day.ts';
import type { Plan } from '../domain/plan.ts';
import { oneLine, safeLink } from '../papers/clean-text.ts';
import type { ContentBlock, Runs } from '../papers/content.ts';
import { stopped } from '../papers/words.ts';
import { paragraph } from './document.ts';

/** The evidence a document points to, numbered from 1 as it is first named: what was given, and what an owner states where a status needs it. */
export class EvidenceList {
  readonly #plan: Plan;
  readonly #entries: Runs[] = [];

  constructor(plan: Plan) {
    this.#plan = plan;
  }

  get isEmpty(): boolean {
    return this.#entries.length === 0;
  }
  /** Gives the evidence of an action its numbers: once for each action. */
  numbersOf(action: Action): readonly number[] {
    const { status } = action;
    const stated = (status.is === 'proposed complete' || status.is === 'complete') && status.evidence.trim() !== '' ? [[{ text: stopped(`${action.ref}: ${oneLine(status.evidence)}`) }]] : [];
    const given = this.#plan.owned('evidence', action.id).filter(({ title, where }) => `${title}${where}`.trim() !== '').map(({ title, where, givenOn }): Runs => {
      const link = safeLink(where.trim());
      const place = where.trim() === '' ? [] : [{ text: ', ' }, link === null ? { text: oneLine(where) } : { text: oneLine(where), link }];
      return [{ text: `${action.ref}: ${oneLine(title) || 'Evidence'}` }, ...place, { text: givenOn === null ? '' : `, ${longDay(givenOn)}` }].filter(({ text }) => text !== '');
    });
    return [...stated, ...given].map((runs) => this.#entries.push(runs));
  }
  /** At the end of the document: one list, whose numbers are those that were given. */
  blocks(): ContentBlock[] {
    return this.isEmpty ? [paragraph('No evidence is recorded yet.')] : [{ type: 'list', items: this.#entries.map((runs) => ({ kind: 'numbered', level: 0, runs })) }];
  }
}
