import { LABELS } from './labels.ts';
import type { PaperPart } from '../domain/report-template.ts';

/** What a label seems to ask for. `sure`: it is one of the council’s words for it; `likely`: it holds one; `others` are as likely. */
export interface Match {
  readonly part: PaperPart;
  readonly confidence: 'sure' | 'likely';
  readonly others: readonly PaperPart[];
}

const ASKING = /^(please |kindly )?((click|tap|press) (or tap )?(here )?(to|and) )?(insert|enter|type|add|state|give|list|provide|complete|set out|summarise|summary of|choose|select|say|describe|write)\b/;
const NAMING = /^(name|names|details|text|title|comments|date) of /;
const IDLE = /\b(the|a|an|this|your|here|any|all|please|text)\b/g;

/** A label as it is compared: `2. Reason(s) for the decision:` is `reasons for decision`. */
export function comparable(label: string): string {
  return label
    .toLowerCase()
    .replace(/^\s*(section\s+\d+\s*[–—:-]|\(?\d+(\.\d+)*[.)]?(?=\s)|\(?[a-z][.)](?=\s))\s*/, '')
    .replace(/\((s)\)/g, '$1')
    .replace(/[_/|&+–—-]/g, (mark) => (mark === '&' || mark === '+' ? ' and ' : ' '))
    .replace(/[’']s\b/g, '')
    .replace(/[^\p{L}\p{N}\s]/gu, ' ')
    .replace(/\s+/g, ' ')
    .trim();
}
/** The same in the ways in which it can be meant: as it stands, without what asks for it, without small words. */
function readings(label: string): string[] {
  const whole = comparable(label);
  const asked = whole.replace(ASKING, '').trim();
  const named = asked.replace(IDLE, '').replace(/\s+/g, ' ').trim();
  return [...new Set([whole, asked, named, named.replace(NAMING, '')])].filter((one) => one !== '');
}

/** What a label asks for that names several things: `Financial and procurement`. Each has to be known by itself. */
function severalIn(label: string, phrases: Phrases): PaperPart[] {
  const all = label.split(/,|;|&|\+|\band\b/i);
  const known = all.flatMap((one) => phrases.find(([, words]) => readings(one).some((way) => !ALONE_ONLY.has(way) && words.includes(way)))?.[0] ?? []);
  return all.length > 1 ? [...new Set(known)] : [];
}

/** A label in two languages, or of two names: `Teitl / Title`. */
function bothOf(label: string): string[] {
  const all = label.split(/\s[/–—]\s|\|/);
  return all.length > 1 ? all : [];
}

/** Phrases by themselves, each with its part; what this council calls a section comes first. */
export type Phrases = readonly (readonly [PaperPart, readonly string[]])[];
export const phrasesWith = (own: readonly (readonly [PaperPart, string])[]): Phrases => [...own.map(([part, words]) => [part, [comparable(words)]] as const), ...LABELS];

/** Short words that are in too many labels to say anything as a part of one. */
const ALONE_ONLY = new Set(['to', 'body', 'date', 'title', 'officer', 'reason', 'report', 'detail', 'details', 'content', 'rest', 'cost', 'council', 'meeting', 'purpose', 'context', 'history', 'portfolio', 'heading', 'environment', 'author', 'resolution', 'privacy', 'hr', 'ward', 'author of report', 'contact', 'summary', 'director', 'proposals', 'committee', 'classification', 'confidential', 'alternatives', 'further information']);

export function matchLabel(label: string | null, phrases: Phrases): Match | null {
  if (label === null) return null;
  const ways = readings(label);
  for (const way of ways) {
    const found = phrases.find(([, all]) => all.includes(way));
    if (found) return { part: found[0], confidence: 'sure', others: [] };
  }
  const halves = bothOf(label).flatMap((half) => phrases.find(([, all]) => readings(half).some((way) => all.includes(way)))?.[0] ?? []);
  if (halves[0] !== undefined) return { part: halves[0], confidence: 'likely', others: [...new Set(halves)].slice(1) };
  const [named, ...more] = severalIn(label, phrases);
  if (named !== undefined && more.length > 0) return { part: named, confidence: 'likely', others: more };
  let best: { part: PaperPart; length: number }[] = [];
  for (const [part, all] of phrases) {
    for (const phrase of all) {
      if (ALONE_ONLY.has(phrase) || !ways.some((way) => ` ${way} `.includes(` ${phrase} `))) continue;
      if (best.length === 0 || phrase.length > best[0]!.length) best = [{ part, length: phrase.length }];
      else if (phrase.length === best[0]!.length && !best.some((one) => one.part === part)) best.push({ part, length: phrase.length });
    }
  }
  const [first, ...others] = best;
  return first === undefined ? null : { part: first.part, confidence: 'likely', others: others.map(({ part }) => part) };
}
