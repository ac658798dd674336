import type { ReportLayout } from '../papers/layout.ts';
import { count, sentence } from '../papers/words.ts';
import { ROLE_WORDS } from './choosing.ts';
import type { CarriedOver, CarriedPlace, GonePlace, GoneStyle } from './compare-template.ts';
import { partWords } from './paper-parts.ts';
import { placeWords } from './place-words.ts';

/** What became of a mapping in a new version of its template, for whoever checks it: what is as it was in one sentence, and each thing that is not in its own. */
export function carriedSentences({ places, gone, styles }: Omit<CarriedOver, 'sentences' | 'mapping'>, layout: ReportLayout): string[] {
  const of = (was: CarriedPlace['was']): readonly CarriedPlace[] => places.filter((one) => one.was === was);
  const kept = of('kept').length;
  return [
    ...(kept === places.length && gone.length === 0 && styles.length === 0
      ? ['All places are those of the version before, and keep what you chose.']
      : kept > 0 ? [`${count(kept, 'place')} ${kept === 1 ? 'is' : 'are'} as before, and ${kept === 1 ? 'keeps' : 'keep'} what you chose.`] : []),
    ...of('renamed').map(({ place, before, part }) => `${sentence(placeWords(before!))} is now ${renamed(place, before!)}. ${part === null ? 'It stays as it is, as before.' : `It still takes ${partWords(part, layout)}.`}`),
    ...of('new').map(({ place, part }) => `${sentence(placeWords(place))} is new. ${part === null ? 'It stays as it is, unless you choose something.' : `It takes ${partWords(part, layout)}. Look whether that is right.`}`),
    ...gone.map((one) => goneWords(one, layout)),
    ...styles.map(styleWords),
  ];
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
