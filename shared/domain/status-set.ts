import { STATUSES, type StatusWord } from './action.ts';
import { COLOUR_FIELD, WORD_FIELD, type Council } from './council.ts';
import { capitalised } from './facts.ts';
import { ragOf, STATUS_COLOURS, type Rag, type StatusColour } from './status-colours.ts';

/** A status as a council shows it. The status itself, its shape and its rules stay; the word and the colour are the council’s. */
export interface StatusShown {
  /** With a capital, as it stands alone: `On track`. */
  readonly label: string;
  /** As it stands in a sentence: `on track`. */
  readonly word: string;
  readonly colour: StatusColour;
  readonly rag: Rag;
}
export type StatusSet = Readonly<Record<StatusWord, StatusShown>>;

/** BRAG: blue complete, red off track, amber at risk, green on track; light blue is on its way to blue and waits for members to agree. */
export const USUAL_COLOURS: Readonly<Record<StatusWord, StatusColour>> = {
  'not started': 'grey', 'on track': 'green', 'at risk': 'amber', 'off track': 'red', 'proposed complete': 'light blue', complete: 'blue', withdrawn: 'light grey',
};

const shown = (given: string, colour: StatusColour): StatusShown =>
  ({ label: capitalised(given), word: /^\p{Lu}\p{Ll}/u.test(given) ? given.charAt(0).toLowerCase() + given.slice(1) : given, colour, rag: ragOf(colour) });
const setOf = (of: (status: StatusWord) => StatusShown): StatusSet => Object.fromEntries(STATUSES.map((status) => [status, of(status)])) as StatusSet;
export const USUAL_STATUSES: StatusSet = setOf((status) => shown(status, USUAL_COLOURS[status]));

/** Two words that are read as one: a list to choose from, a colour that follows the word, and a pasted cell all go by the word alone. */
const folded = (word: string): string => word.trim().replace(/\s+/g, ' ').toLocaleLowerCase('en-GB');

const sets = new WeakMap<Council, StatusSet>();
/**
 * The statuses in a council’s words and colours; the same object for the same council. Where two copies of a plan gave one word to two
 * statuses, the first keeps it and the other reads as usual, so that no two are ever called the same.
 */
export function statusesOf(council: Council): StatusSet {
  if (STATUSES.every((status) => council[WORD_FIELD[status]] === '' && council[COLOUR_FIELD[status]] === null)) return USUAL_STATUSES;
  let set = sets.get(council);
  if (!set) {
    const taken = new Set<string>(STATUSES.filter((status) => council[WORD_FIELD[status]] === '').map(folded));
    const words = new Map<StatusWord, string>();
    for (const status of STATUSES) {
      const own = council[WORD_FIELD[status]];
      if (own === '' || taken.has(folded(own)) || isUsualOfAnother(own, status)) continue;
      words.set(status, own);
      taken.add(folded(own));
    }
    sets.set(council, (set = setOf((status) => shown(words.get(status) ?? status, council[COLOUR_FIELD[status]] ?? USUAL_COLOURS[status]))));
  }
  return set;
}
const isUsualOfAnother = (word: string, status: StatusWord): boolean => STATUSES.some((other) => other !== status && other === folded(word));

/** The status that bears a word already, in this council or in the usual set; null where the word is free for `status`. */
export function bearerOf(council: Council, word: string, status: StatusWord): StatusWord | null {
  return STATUSES.find((other) => other !== status && (other === folded(word) || folded(council[WORD_FIELD[other]]) === folded(word))) ?? null;
}

/** The status a word means, in the council’s words or the usual ones; null for any other. */
export function statusNamed(set: StatusSet, word: string): StatusWord | null {
  const wanted = folded(word);
  return STATUSES.find((status) => folded(set[status].word) === wanted) ?? STATUSES.find((status) => status === wanted) ?? null;
}

const TOLD_IN_ORDER: readonly StatusWord[] = ['complete', 'proposed complete', 'on track', 'at risk', 'off track', 'not started', 'withdrawn'];
/** What each colour of a document stands for, one a line (`green`, [`on track`]), and the words of those without a colour. */
export function coloursTold(set: StatusSet): { readonly coloured: readonly { readonly colour: string; readonly words: readonly string[] }[]; readonly plain: readonly string[] } {
  const coloured = new Map<StatusColour, string[]>();
  const plain: string[] = [];
  for (const status of TOLD_IN_ORDER) {
    const { colour, rag, word } = set[status];
    if (rag === 'none') plain.push(word);
    else coloured.set(colour, [...(coloured.get(colour) ?? []), word]);
  }
  return { coloured: [...coloured].map(([colour, words]) => ({ colour: STATUS_COLOURS[colour].name.toLowerCase(), words })), plain };
}
