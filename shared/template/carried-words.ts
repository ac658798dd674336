import type { ReportLayout } from '../papers/layout.ts';
import { count, sentence } from '../papers/words.ts';
import { ROLE_WORDS } from './choosing.ts';
import type { CarriedOver, CarriedPlace, GonePlace, GoneStyle } from './compare-template.ts';
import { partWords } from './paper-parts.ts';
import { placeWords } from './place-words.ts';

/**
 * `another`: it is no new version at all. `lost`: papers no longer say it. `moved`: it comes elsewhere, its place being gone. `new`, `renamed`: a place
 * that was not there, or has other words. `style`: one that is gone. `kept`: all that is as it was, in one.
 */
export type VersionChangeKind = 'another' | 'lost' | 'new' | 'moved' | 'style' | 'renamed' | 'kept';
export interface VersionChange {
  readonly kind: VersionChangeKind;
  readonly sentence: string;
  /** The anchor of the place of the new version that it is about; null where there is none. */
  readonly place: string | null;
}

/** What became of a mapping in a new version of its template, for whoever checks it: what needs them first, each in its own sentence, and last, in one, what is as it was. */
export function versionChanges(carried: Omit<CarriedOver, 'changes' | 'mapping'>, layout: ReportLayout): VersionChange[] {
  const { places, gone, styles, isAnother } = carried;
  const of = (was: CarriedPlace['was']): readonly CarriedPlace[] => places.filter((one) => one.was === was);
  const went = gone.map((one): VersionChange => ({ kind: one.now === 'nowhere' ? 'lost' : 'moved', sentence: goneWords(one, layout), place: typeof one.now === 'string' ? null : one.now.anchor }));
  return [
    ...(isAnother ? [{ kind: 'another' as const, sentence: anotherWords(places), place: null }] : []),
    ...went.filter(({ kind }) => kind === 'lost'),
    ...of('new').map(({ anchor, place, part }): VersionChange => ({ kind: 'new', sentence: `${sentence(placeWords(place))} is new. ${part === null ? 'It stays as it is, unless you choose something.' : `It takes ${partWords(part, layout)}. Look whether that is right.`}`, place: anchor })),
    ...went.filter(({ kind }) => kind === 'moved'),
    ...styles.map((one): VersionChange => ({ kind: 'style', sentence: styleWords(one), place: null })),
    ...of('renamed').map(({ anchor, place, before, part }): VersionChange => ({ kind: 'renamed', sentence: `${sentence(placeWords(before!))} is now ${renamed(place, before!)}. ${part === null ? 'It stays as it is, as before.' : `It still takes ${partWords(part, layout)}.`}`, place: anchor })),
    ...keptWords(carried, of('kept').length).map((words): VersionChange => ({ kind: 'kept', sentence: words, place: null })),
  ];
}

function anotherWords(places: readonly CarriedPlace[]): string {
  const known = places.filter(({ was }) => was !== 'new').length;
  const of = `of its ${places.length} places ${known < 2 ? 'was' : 'were'} in the one before`;
  return `This is another template rather than a new version: ${known === 0 ? 'none' : `only ${known}`} ${of}. Look through all of its places, as in a template you bring for the first time.`;
}
function keptWords({ places, gone, styles }: Pick<CarriedOver, 'places' | 'gone' | 'styles'>, kept: number): string[] {
  if (kept === places.length && gone.length === 0 && styles.length === 0) return ['All places are those of the version before, and keep what you chose.'];
  return kept === 0 ? [] : [`${count(kept, 'place')} ${kept === 1 ? 'is' : 'are'} as before, and ${kept === 1 ? 'keeps' : 'keep'} what you chose.`];
}

/** Where only what stands around it has changed, its own words would say that nothing has. */
function renamed(place: CarriedPlace['place'], before: CarriedPlace['place']): string {
  if (placeWords(place) !== placeWords(before)) return placeWords(place);
  if (place.under !== before.under && place.under !== null) return `under “${place.under}”`;
  return place.label !== null && place.label !== before.label ? `beside “${place.label}”` : 'elsewhere';
}

function goneWords({ place, part, now }: GonePlace, layout: ReportLayout): string {
  const held = partWords(part, layout);
  const come = part === 'appendices' ? 'come' : 'comes';
  const what = `${sentence(placeWords(place))} is gone: it held ${held}, which`;
  switch (now) {
    case 'the rest': return `${what} ${come} with the rest of the report under its own heading.`;
    case 'the end': return `${what} ${come} at the end of the text.`;
    case 'the front table': return `${what} ${come} in our front table, before the rest of the report.`;
    case 'nowhere': return `${what} papers made in it no longer say.`;
    default: return `${what} ${come} in ${placeWords(now)} now.`;
  }
}

const styleWords = ({ role, before, now }: GoneStyle): string =>
  `The style “${before}” for ${ROLE_WORDS[role]} is gone. ${now === null ? 'Without it, that is as Word has it, unless you choose another.' : `“${now}” is used instead.`}`;
