import type { Command } from '../commands/decide.ts';
import type { Status } from '../domain/action.ts';
import type { Comment, ProposedChange } from '../domain/decision.ts';
import type { EntityId } from '../domain/entity.ts';
import { capitalised } from '../domain/facts.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { sectionTitle } from '../papers/layout.ts';
import { layoutOfPaper } from '../papers/report-layout.ts';
import { corrected, correctedRuns, type Correction } from './correction.ts';

/** What is to be put right in a text, by its key; nothing where there is nothing. */
export type CorrectionsOf = (key: string) => readonly Correction[];
/** A text that somebody wrote in the plan, and the command that puts words of it right. */
export interface WrittenText {
  /** Unique in the plan. */
  readonly key: string;
  /** What its command writes whole: texts of one unit are put right by one command, that of any of them. */
  readonly unit: string;
  /** The thing one goes to, to see it. */
  readonly about: EntityId;
  /** `A12: success measure`. */
  readonly where: string;
  readonly text: string;
  readonly put: (of: CorrectionsOf) => Command;
}

/** A text that has a command of its own. */
function alone(key: string, about: EntityId, where: string, text: string, command: (text: string) => Command): WrittenText {
  return { key, unit: key, about, where, text, put: (of) => command(corrected(text, of(key))) };
}

/**
 * What the people of the council wrote and may still change, in the plan's order. Not among it: the review's own words, which are kept
 * letter for letter, and updates, which are never overwritten.
 */
export function writtenTexts(plan: Plan): readonly WrittenText[] {
  return [
    ...plan.all('action').flatMap((one) => [...ofAction(one), ...ofMilestones(plan, one)]),
    ...plan.all('recommendation').flatMap(ofResponse),
    ...plan.all('paper').flatMap((one) => [
      alone(`${one.id} subject`, one.id, 'Subject of a paper', one.subject, (subject) => ({ do: 'paper.set', id: one.id, fields: { subject } })),
      ...plan.owned('section', one.id).filter(({ included }) => included).flatMap((section) => ofSection(plan, one, section)),
    ]),
    ...plan.all('resolution').map((one) => alone(`${one.id} text`, one.id, 'Resolution', one.text, (text) => ({ do: 'resolution.set', id: one.id, fields: { text } }))),
    ...plan.all('comment').flatMap((one) => [
      alone(`${one.id} text`, one.id, capitalised(one.type), one.text, (text) => ({ do: 'comment.set', id: one.id, fields: { text } })),
      alone(`${one.id} reason`, one.id, `${capitalised(one.type)}: reason for what became of it`, one.reason, (reason) => ({ do: 'comment.set', id: one.id, fields: { reason } })),
      ...ofProposedChange(one),
    ]),
  ].filter(({ text }) => text !== '');
}

/** The words that an amendment would put into the plan, as long as it has not: then they are the action's own. */
function ofProposedChange({ id, change, appliedOn }: Comment): readonly WrittenText[] {
  if (appliedOn !== null) return [];
  const set = (to: ProposedChange): Command => ({ do: 'comment.set', id, fields: { change: to } });
  if (change?.is === 'words') return [alone(`${id} change`, id, 'Amendment: what it would say', change.to, (to) => set({ ...change, to }))];
  return change?.is === 'new action' ? [alone(`${id} change`, id, 'Amendment: a new action', change.title, (title) => set({ ...change, title }))] : [];
}

const ACTION_FIELDS = [['title', 'what will be done'], ['detail', 'detail'], ['successMeasure', 'success measure'], ['internalNote', 'internal note']] as const;
/** What is said beside a status, by the status that says it. */
const STATUS_WORDS: Readonly<Record<string, string>> = { cause: 'cause', route: 'route to green', evidence: 'evidence', reason: 'reason' };

function ofAction(one: Entity<'action'>): readonly WrittenText[] {
  const statusKey = (part: string): string => `${one.id} status ${part}`;
  const parts = Object.entries(one.status).filter((part): part is [string, string] => STATUS_WORDS[part[0]] !== undefined && typeof part[1] === 'string');
  const put = (of: CorrectionsOf): Command => {
    const said = Object.fromEntries(parts.map(([part, text]) => [part, corrected(text, of(statusKey(part)))]));
    return { do: 'action.setStatus', ids: [one.id], status: { ...one.status, ...said } as Status };
  };
  return [
    ...ACTION_FIELDS.map(([field, name]) => alone(`${one.id} ${field}`, one.id, `${one.ref}: ${name}`, one[field], (text) => ({ do: 'action.set', ids: [one.id], fields: { [field]: text } }))),
    ...parts.map(([part, text]): WrittenText => ({ key: statusKey(part), unit: `${one.id} status`, about: one.id, where: `${one.ref}: ${STATUS_WORDS[part]}`, text, put })),
  ];
}
const ofMilestones = (plan: Plan, action: Entity<'action'>): readonly WrittenText[] =>
  plan.owned('milestone', action.id).map(({ id, title }) => alone(`${id} title`, action.id, `${action.ref}: milestone`, title, (text) => ({ do: 'milestone.set', id, fields: { title: text } })));

function ofResponse({ id, ref, response }: Entity<'recommendation'>): readonly WrittenText[] {
  if (response === null) return [];
  return [alone(`${id} reason`, id, `${ref}: reason for the answer`, response.reason, (reason) => ({ do: 'recommendation.respond', ids: [id], response: { ...response, reason } }))];
}

/** Of a section that somebody has written in: the others follow the plan, and are put right there. */
function ofSection(plan: Plan, paper: Entity<'paper'>, section: Entity<'section'>): readonly WrittenText[] {
  const blocks = plan.owned('block', section.id);
  const runsKey = (block: EntityId): string => `${block} runs`;
  const cellKey = (block: EntityId, row: number, column: number): string => `${block} row ${row} ${column}`;
  const put = (of: CorrectionsOf): Command => ({
    do: 'section.write', id: section.id,
    blocks: blocks.map(({ id, type, level, runs, rows }) => ({
      id, type, level, runs: correctedRuns(runs, of(runsKey(id))),
      rows: rows === null ? null : rows.map((row, line) => row.map((cell, column) => corrected(cell, of(cellKey(id, line, column))))),
    })),
  });
  const common = { unit: section.id, about: paper.id, where: `${paper.subject || 'A paper'}: ${sectionTitle(section.name, layoutOfPaper(plan, paper))}`, put };
  return blocks.flatMap(({ id, runs, rows }): readonly WrittenText[] => [
    { ...common, key: runsKey(id), text: runs.map(({ text }) => text).join('') },
    ...(rows ?? []).flatMap((row, line) => row.map((text, column) => ({ ...common, key: cellKey(id, line, column), text }))),
  ]);
}
