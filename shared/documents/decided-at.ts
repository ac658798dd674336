import type { Classification } from '../domain/classification.ts';
import type { Resolution } from '../domain/decision.ts';
import { planFor } from '../domain/edition.ts';
import type { EntityId } from '../domain/entity.ts';
import type { Entity, Plan } from '../domain/plan.ts';
import { exemptParagraphs, withheldDecision } from '../papers/marking.ts';

/** A decision as the public copy has it, with its number: in its words, or named as withheld with the description the law asks for. */
export type Decided =
  | { readonly is: 'said'; readonly number: number; readonly resolution: Resolution }
  | { readonly is: 'withheld'; readonly number: number; readonly words: string };
export interface DecidedAt {
  readonly decisions: readonly Decided[];
  /** Decisions that are the office’s own: neither said nor named. Told to whoever writes the document, never in it. */
  readonly internal: number;
}

/**
 * What a meeting decided, as anybody may read it. An exempt or confidential decision is named with its paragraph and nothing else: a record
 * must be coherent without disclosing it (LGA 1972 s100C(2), and s100B(5) for the words). One that is public in itself and about something
 * exempt is withheld with it. Of the whole plan only the classification is looked at. Numbers have no gap, so that none betrays an item.
 */
export function decidedAt(whole: Plan, meeting: EntityId): DecidedAt {
  const open = planFor('public', whole);
  let number = 0;
  let internal = 0;
  const decisions = whole.all('resolution').filter((one) => one.meeting === meeting).flatMap((one): Decided[] => {
    const resolution = open.get('resolution', one.id);
    if (resolution !== null) return [{ is: 'said', number: (number += 1), resolution }];
    const words = withheldWords(whole, one);
    if (words === null) internal += 1;
    return words === null ? [] : [{ is: 'withheld', number: (number += 1), words }];
  });
  return { decisions, internal };
}

/** Null where nothing says that it is exempt or confidential: what is merely internal is not named. */
function withheldWords(whole: Plan, one: Entity<'resolution'>): string | null {
  if (one.classification.level === 'internal' || whole.unreadable.has(`${one.id} classification`)) return null;
  const behind = [one.id, ...(one.paper === null ? [] : [one.paper]), ...one.concerns].flatMap((id): Classification[] => {
    const thing = whole.find(id);
    return thing !== null && 'classification' in thing ? [thing.classification] : [];
  });
  if (behind.some(({ level }) => level === 'confidential')) return withheldDecision({ level: 'confidential', paragraphs: [] });
  return behind.some(({ level }) => level === 'exempt') ? withheldDecision({ level: 'exempt', paragraphs: [...exemptParagraphs(behind)] }) : null;
}
