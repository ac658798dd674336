import type { EntityId } from '../domain/entity.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';

/** What ties a return to its plan, its round and to what the plan said when it was made: the return in the plan knows its frontier. */
export interface Stamp {
  readonly planId: string;
  /** `round/…/return/…`. */
  readonly returnId: EntityId;
  /** The round's reference and the owner's name, for people. Nothing is found by them. */
  readonly round: string;
  readonly owner: string;
}

const BEGINNING = 'Do not change:';
/** Without those that are easily taken for one another. */
const LETTERS = '23456789abcdefghjkmnpqrstuvwxyz';
const CHECK_LENGTH = 4;
const LONGEST_NAME = 200;
/** A longer text is no stamp: cells come from outside and may hold anything. */
const LONGEST_STAMP = 2_000;
/** No code of ours is half as long. */
const LONGEST_CODE = 200;

/** One line for a cell that everybody can see: `Do not change: Round 3, Janet Hill (plan-spw33w1l3j/k7d2m4x9qa-12/p0c8w3t5ze-40-3/4qx7)`. */
export function stampWords({ planId, returnId, round, owner }: Stamp): string {
  const [, roundKey = '', , returnKey = ''] = returnId.split('/');
  const codes = [folded(planId), roundKey, returnKey].join('/');
  return `${BEGINNING} ${onOneLine(round) || 'a round'}, ${onOneLine(owner) || 'an owner'} (${codes}/${checkOf(codes)})`;
}

/**
 * The stamp as it stands in a cell, whatever became of its spaces, dashes and capitals. `noStamp`: the cell says something else;
 * `stampMistyped`: it was a stamp, and somebody has changed it.
 */
export function readStamp(text: string): Result<Stamp, 'noStamp' | 'stampMistyped'> {
  const plain = text.length > LONGEST_STAMP ? '' : folded(text);
  const [planId, roundKey, returnKey, check] = codesOf(plain);
  const isWhole = planId !== undefined && checkOf([planId, roundKey, returnKey].join('/')) === check;
  if (!isWhole) {
    return plain.includes('donotchange')
      ? refused('stampMistyped', 'The line that begins with “Do not change” was changed, so it cannot be told which return this is. Ask for it as it was sent, or make the return again.')
      : refused('noStamp', 'There is no line that begins with “Do not change”, so it cannot be told which return this is.');
  }
  const [round, owner] = namesOf(text);
  return done({ planId, returnId: `round/${roundKey}/return/${returnKey}`, round: onOneLine(round), owner: onOneLine(owner) });
}

/*
 * A stamp is looked for in every cell of a file that may have been made to do harm, so none of these patterns is tried at more than one place of a text.
 */

/** The four codes a text ends with; nothing where it ends otherwise. */
function codesOf(plain: string): readonly string[] {
  const [before = '', roundKey = '', returnKey = '', end = ''] = plain.split('/').slice(-4);
  const planId = /[a-z0-9-]+$/.exec(before.slice(-LONGEST_CODE))?.[0];
  const check = /^([a-z0-9]+)\W*$/.exec(end)?.[1];
  return planId !== undefined && check !== undefined && [roundKey, returnKey].every((key) => /^[a-z0-9-]+$/.test(key)) ? [planId, roundKey, returnKey, check] : [];
}
/** What stands between the beginning and the bracket with the codes: the round, and behind the first comma the owner. */
function namesOf(text: string): readonly [round: string, owner: string] {
  const bracket = text.lastIndexOf('(');
  const begin = /^\W*do\s*not\s*change\s*:?/i.exec(text)?.[0].length ?? 0;
  const names = bracket < 0 || begin === 0 ? '' : text.slice(begin, bracket);
  const comma = names.indexOf(',');
  return comma < 0 ? ['', ''] : [names.slice(0, comma), names.slice(comma + 1)];
}

/** Whether it was made from this plan. */
export const isStampOf = ({ planId }: Pick<Stamp, 'planId'>, plan: string): boolean => planId === folded(plan);

const onOneLine = (text: string): string => text.slice(0, LONGEST_NAME).replace(/\s+/g, ' ').trim();
/** Small letters, without spaces and what nobody can see, and with every dash as a hyphen: spreadsheets and mails change these by themselves. */
const folded = (text: string): string => text.toLowerCase().replace(/[\s\u200B-\u200F\u2060\uFEFF]+/g, '').replace(/[\u2010-\u2015\u2212]/g, '-');

/** Four letters that change when anything of the codes does (FNV-1a). For slips of the hand: it keeps nobody out. */
function checkOf(codes: string): string {
  let sum = 0x811c9dc5;
  for (let at = 0; at < codes.length; at++) sum = Math.imul(sum ^ codes.charCodeAt(at), 0x01000193) >>> 0;
  let letters = '';
  for (; letters.length < CHECK_LENGTH; sum = Math.floor(sum / LETTERS.length)) letters += LETTERS[sum % LETTERS.length]!;
  return letters;
}
