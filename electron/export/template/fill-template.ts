import type { PaperContent } from '../../../shared/papers/content.ts';
import type { ReportLayout } from '../../../shared/papers/layout.ts';
import { fillings, type Filling } from '../../../shared/template/filling.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { THE_END } from '../../../shared/template/propose-mapping.ts';
import { NO_PAGES, NOTHING_KEPT, type Spot, type TemplateSpots } from '../../../shared/template/spots.ts';
import type { TemplateFacts } from '../../../shared/template/template-facts.ts';
import { blocksAsXml } from '../word/body.ts';
import { PLAIN_WORDS, type WordsLook } from '../word/look.ts';
import { packed } from '../word/package.ts';
import { Edits } from './edits.ts';
import { fillPlace, LINES, type Filler } from './fill-place.ts';
import { fillAppendices } from './fill-sections.ts';
import { finishPackage } from './finish-package.ts';
import { markPages, withRoomForMarking } from './mark-pages.ts';
import { PackageParts } from './package-parts.ts';
import { templateLook } from './template-look.ts';
import { TemplateReferences } from './template-references.ts';
import { plainer, wordsLook } from './words-look.ts';

/** A paper and the template it is to come out in, as plain values that can be sent to a worker. */
export interface TemplateOrder {
  readonly content: PaperContent;
  readonly layout: ReportLayout;
  readonly mapping: TemplateMapping;
  readonly facts: TemplateFacts;
  readonly spots: TemplateSpots;
  /** Those that facts and spots were read from. */
  readonly template: Uint8Array;
}

/**
 * A paper as a Word file in a council’s template. Only the stretches that are filled are written; all else of the template is in it byte for byte. `at`
 * is the file’s date: an equal order at an equal instant gives equal bytes.
 */
export function paperInTemplate({ content, layout, mapping, facts, spots, template }: TemplateOrder, { at }: { readonly at: Date }): Uint8Array {
  const { document } = spots;
  const parts = new PackageParts(template, spots.parts);
  const edits = new Edits();
  const references = new TemplateReferences(mapping.styles, spots.lists, parts.relatedTo(document.part));
  const link = facts.styles.find(({ id, name, type }) => type === 'character' && (name.toLowerCase() === 'hyperlink' || id === NEW_LINK_STYLE))?.id ?? null;
  const look = templateLook(mapping, facts, usualWords(mapping, facts, spots), link ?? NEW_LINK_STYLE, spots.handHeadings.look);
  const texts = new Map<string, string>();
  const textOf = (part: string): string => {
    const known = texts.get(part) ?? parts.text(part);
    texts.set(part, known);
    return known;
  };
  const filler: Filler = { edits, references, look, document: document.part, textOf };
  const appendicesAt = mapping.places.find(({ part, place }) => part === 'appendices' && spots.places[place]?.section != null)?.place ?? null;
  const appendices = appendicesAt === null ? null : (spots.places[appendicesAt] ?? null);

  const last: string[] = [];
  let rest: Filling | null = null;
  const follows = mapping.restAfter === undefined ? null : (spots.places[mapping.restAfter]?.follows ?? null);
  if (content.marking !== null) markPages(edits, spots, content.marking, references.inLook(look), mapping.places.some(({ part }) => part === 'marking'));
  for (const [anchor, filling] of fillings(content, layout, mapping, facts)) {
    const place = facts.places.find((one) => one.anchor === anchor);
    const spot = spots.places[anchor];
    if (place !== undefined && spot !== undefined) fillPlace(filler, place, spot, filling);
    else if (anchor === THE_END && follows !== null) rest = filling;
    else if (anchor === THE_END && filling.is === 'blocks') last.push(...blocksAsXml(filling.blocks, { width: document.sections[0]?.width ?? 9_026, lines: LINES }, references.inLook(look)));
  }
  // After whatever else is put in there.
  if (rest !== null && follows !== null) fillPlace(filler, { kind: 'heading', holds: 'blocks' }, between(document, follows), rest);
  fillAppendices(filler, document, appendices, content.parts.slice(1), last);
  for (const { at: place, xml } of spots.handHeadings.outlines) edits.insert(document.part, place, xml);
  for (const { part, ...stretch } of spots.drops) edits.drop(part, stretch);
  if (references.links.length > 0) edits.insert(document.part, document.binds.at, document.binds.xml);
  for (const part of edits.parts) {
    const written = edits.applied(part, textOf(part));
    parts.put(part, content.marking !== null && part === document.part ? withRoomForMarking(written) : written);
  }
  const { lists, known } = spots;
  finishPackage(parts, { content, at, document: document.part, references, lists, known, linkStyle: link === null && references.links.length > 0 ? NEW_LINK_STYLE : null });
  return packed(parts.all);
}
/** A place between two blocks of the text. */
const between = ({ part, sections }: TemplateSpots['document'], at: number): Spot => ({
  part, filled: { is: 'paragraphs', from: at, to: at, keeps: NOTHING_KEPT, pages: NO_PAGES }, drops: [], paragraphProperties: { head: '', tail: '' }, runProperties: '', follows: null, after: at,
  width: (sections.find(({ from }) => from >= at) ?? sections.at(-1))?.width ?? 9_026, section: null,
});
const NEW_LINK_STYLE = 'PaperHyperlink';

/** How the template’s text looks by hand, where it does: as most of the places for sections do. */
function usualWords({ places }: TemplateMapping, facts: TemplateFacts, spots: TemplateSpots): WordsLook {
  const looks = places.flatMap(({ place }) => {
    const [fact, spot] = [facts.places.find(({ anchor }) => anchor === place), spots.places[place]];
    return fact?.within === 'body' && fact.kind !== 'label cell' && spot ? [wordsLook(spot.runProperties, true)] : [];
  }).map((look) => JSON.stringify(plainer(look)));
  const times = (look: string): number => looks.filter((one) => one === look).length;
  const [most] = [...new Set(looks)].sort((one, other) => times(other) - times(one));
  return most === undefined ? PLAIN_WORDS : (JSON.parse(most) as WordsLook);
}
