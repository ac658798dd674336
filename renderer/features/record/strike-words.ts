import { isCalendarDay, localDay, longDay } from '../../../shared/domain/calendar-day.ts';
import { kindOf, type Plan } from '../../../shared/domain/plan.ts';
import { lookBefore } from '../../../shared/history/before.ts';
import { describeField } from '../../../shared/history/field-words.ts';
import { Names } from '../../../shared/history/names.ts';
import { isWords } from '../../../shared/history/value-words.ts';
import { sentenceOf } from '../../../shared/history/sentences.ts';
import { listed } from '../../../shared/papers/words.ts';
import { editsOf, type Change } from '../../../shared/record/change.ts';
import type { Clash } from '../../../shared/record/clashes.ts';
import type { PlanRecord } from '../../../shared/record/record.ts';
import type { State } from '../../../shared/record/state.ts';
import { textsIn, type TextPath } from '../../../shared/striking/texts.ts';
import type { Place } from '../../../shared/striking/what-goes.ts';

/** Proposed to stand where words are taken out of a text that still shows. */
export const STRUCK_OUT = '[struck out]';
/** Room for more than one line is given from here on. */
export const ONE_LINE = 80;

/** The most that can be looked for at once. */
const MOST_WORDS = 1_000;
/** Of a value with parts, those that only say which kind it is. */
const TELLS_THE_KIND: ReadonlySet<string> = new Set(['is', 'from', 'answer', 'level', 'waived']);
/** The words that somebody wrote in a change, on one line, to strike them out: a name where it has one, else the longest. Empty where it has none. */
export function wordsWrittenIn(change: Change): string {
  const own = Object.entries(editsOf(change)).flatMap(([id, fields]) => {
    const kind = kindOf(id);
    return kind === null ? [] : Object.entries(fields).flatMap(([field, value]) => {
      const found = textsIn(value, (text) => text.trim() !== '' && kindOf(text) === null && !isCalendarDay(text));
      const isOwn = (path: TextPath) => (path.length === 0 ? isWords(kind, field) : field !== 'frontier' && !TELLS_THE_KIND.has(String(path.at(-1))));
      return found.filter(({ path }) => isOwn(path)).map(({ text }) => ({ text, isName: field === 'name' }));
    });
  });
  const [first] = own.sort((a, b) => Number(b.isName) - Number(a.isName) || b.text.length - a.text.length);
  return (first?.text ?? '').replace(/\s+/g, ' ').trim().slice(0, MOST_WORDS);
}

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
