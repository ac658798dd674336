import { sentencesOf } from './sentences.ts';

const BE_DONE = 'reported|brought|presented|submitted|considered|reviewed|published|provided|circulated|shared|monitored|updated|completed|agreed|developed|prepared|produced|drawn up|established|appointed|put in place|taken forward|kept under review';
/** Turns of phrase by which papers promise something. A sentence that has one is proposed as a commitment; whether it is one, a person says. */
const PROMISING: readonly RegExp[] = [
  /\bconsideration (?:will|shall|is to) be given to\b/i,
  new RegExp(`\\b(?:will|shall|is to|are to) (?:also |then |next )?be (?:${BE_DONE})\\b`, 'i'),
  /\b(?:the council|officers|cabinet|the committee|we|the (?:chief executive|director|head of service|leader|monitoring officer)[^.,;]{0,40}) (?:will|shall|undertakes? to|commits? to|intends? to)\b/i,
  /\bwill (?:report|come) back\b/i,
  /\ba (?:further |final |progress )?(?:report|paper|update|review) will\b/i,
];
export const soundsLikePromise = (words: string): boolean => PROMISING.some((turn) => turn.test(words));

/** The sentences of a text that sound like commitments, each once, in their order. */
export const promisesIn = (text: string): readonly string[] => [...new Set(sentencesOf(text).map(({ words }) => words).filter(soundsLikePromise))];

/** `considered` as one would say it to whoever does it: `Consider`. What is not listed stays as it is written. */
const DOING: Readonly<Record<string, string>> = {
  reported: 'Report', brought: 'Bring', presented: 'Present', submitted: 'Submit', considered: 'Consider', reviewed: 'Review', published: 'Publish', provided: 'Provide',
  circulated: 'Circulate', shared: 'Share', monitored: 'Monitor', updated: 'Update', completed: 'Complete', agreed: 'Agree', developed: 'Develop', prepared: 'Prepare',
  produced: 'Produce', established: 'Establish', appointed: 'Appoint',
};
const uncapitalised = (words: string): string => (/^[A-Z][a-z]/.test(words) ? words.charAt(0).toLowerCase() + words.slice(1) : words);
const capitalised = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);

/** A title for the action that keeps a promise, verb first where that can be told: proposed, and changed as one likes. */
export function titleFrom(promise: string): string {
  const words = promise.replace(/[.\s]+$/, '').replace(/\s+/g, ' ').trim();
  const given = /^(?:[Ff]urther |[Dd]ue )?[Cc]onsideration (?:will|shall|is to) be given to (.+)$/.exec(words);
  if (given) return `Consider ${given[1]!}`;
  const passive = /^(.{3,120}?) (?:will|shall|is to|are to) (?:also |then |next )?be ([a-z]+)\b(.*)$/.exec(words);
  const verb = passive ? DOING[passive[2]!] : undefined;
  if (passive && verb) return `${verb} ${uncapitalised(passive[1]!)}${passive[3]!}`;
  const active = /^(?:The council|Officers|Cabinet|The Committee|We) (?:will|shall|undertakes? to|commits? to) (.+)$/i.exec(words);
  return capitalised(active ? active[1]! : words);
}
