import { localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { kindOf, type Plan } from '../../../shared/domain/plan.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import { Names } from '../../../shared/history/names.ts';
import { sentenceOf } from '../../../shared/history/sentences.ts';
import { listed } from '../../../shared/papers/words.ts';
import type { Change } from '../../../shared/record/change.ts';
import type { Clash } from '../../../shared/record/clashes.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { State } from '../../../shared/record/state.ts';
import type { Place } from '../../../shared/striking/what-goes.ts';

/** Proposed to stand where words are taken out of a text that still shows. */
export const STRUCK_OUT = '[struck out]';
/** Room for more than one line is given from here on. */
export const ONE_LINE = 80;

/** Each change in a sentence, with the day its computer recorded. */
export function changeLines(record: PlanRecord, changes: readonly Change[]): { readonly key: string; readonly day: string; readonly sentence: string }[] {
  const names = new Names(record.state);
  return changes.map((change) => {
    const at = new Date(change.at);
    return { key: change.id, day: Number.isNaN(at.getTime()) ? '' : longDay(localDay(at)), sentence: sentenceOf(change, lookBefore(record, change.id), names) };
  });
}

/** `A12: detail`, `A12: status (cause)`; whether it is out of sight. */
export function placeName(record: PlanRecord, { entity, field, path }: Place): string {
  const kind = kindOf(entity);
  const name = new Names(record.state).of(entity);
  const part = path.filter((step) => typeof step === 'string' && step !== 'text').at(-1);
  const removed = record.state.removed(entity) ? ', which is removed' : '';
  return `${name.charAt(0).toUpperCase()}${name.slice(1)}${removed}: ${kind ? describeField(kind, field) : field}${part === undefined ? '' : ` (${part})`}`;
}

/** The clashes that must be settled first, each by its name. */
export function clashNames(state: State, clashes: readonly Clash[]): string[] {
  const names = new Names(state);
  return [...new Set(clashes.map((clash) => {
    switch (clash.kind) {
      case 'field': return `the ${describeField(kindOf(clash.entity) ?? 'plan', clash.field)} of ${names.of(clash.entity)}`;
      case 'removal': return `whether ${names.of(clash.entity)} is removed`;
      case 'reference': return `which thing has the reference ${clash.ref}`;
    }
  }))];
}

/** The copies noted as sent, the latest first. */
export function sentCopies(plan: Plan): { readonly key: string; readonly words: string }[] {
  return plan.all('sent').map(({ id, to, sentOn, fileName }) => {
    const whom = listed(to.map(({ name, email }) => name || email).filter(Boolean)) || 'somebody';
    return { key: id, words: `to ${whom}${sentOn === null ? '' : ` on ${longDay(sentOn)}`}${fileName === '' ? '' : ` (${fileName})`}` };
  }).reverse();
}
