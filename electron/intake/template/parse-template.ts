import { createHash } from 'node:crypto';
import { done, type Result } from '../../../shared/outcome/outcome.ts';
import { MOST_PLACES } from '../../../shared/domain/report-template.ts';
import type { TemplateDrawing } from '../../../shared/template/drawing.ts';
import type { Spot, TemplateSpots } from '../../../shared/template/spots.ts';
import type { TemplateFacts, TemplatePlace } from '../../../shared/template/template-facts.ts';
import { below, type XmlTree } from '../xml/xml-tree.ts';
import { OfficeFileRefused } from '../zip/office-file-refused.ts';
import { isForForms, isProtection, refuseDangers } from './dangers.ts';
import { drawTemplate } from './drawing/draw-template.ts';
import { followedAt } from './follow.ts';
import { knownParts } from './known-parts.ts';
import { handHeadings } from './hand-headings.ts';
import { openTemplate, type TemplatePackage, type TemplatePart } from './open-template.ts';
import { outOfReach } from './out-of-reach.ts';
import { headersOnEveryPage } from './page-headers.ts';
import { placesOf, type Placing } from './places.ts';
import { bodyOf, documentSpots, sectionOf } from './sections.ts';
import { refuseTemplate, TemplateRefused, type TemplateFailureKind } from './template-failures.ts';
import { templateStyles, usedStyles } from './template-styles.ts';
import { walkPart } from './walk.ts';

/** A template that was read: what is told of it, and what whoever fills it needs. `bytes` are those it was read from. */
export interface TemplateRead {
  readonly facts: TemplateFacts;
  readonly spots: TemplateSpots;
  readonly bytes: Uint8Array;
  /** Null where it was not asked for: a paper is filled in without one. */
  readonly drawing: TemplateDrawing | null;
}
export interface TemplateWish {
  /** Whether somebody is going to look at it. */
  readonly isDrawn: boolean;
}
export type TemplateResult = Result<TemplateRead, TemplateFailureKind>;

/** Reads a template from its bytes. Runs inside the worker: a template comes from outside. */
export function parseTemplate(bytes: Uint8Array, { isDrawn }: TemplateWish): TemplateResult {
  try {
    const template = openTemplate(bytes);
    const told = read(bytes, template);
    return done({ ...told, drawing: isDrawn ? drawTemplate(template, told.spots.places) : null });
  } catch (error) {
    if (error instanceof TemplateRefused) return refuseTemplate(error.kind, error.detail);
    if (!(error instanceof OfficeFileRefused)) throw error;
    return refuseTemplate(({ damaged: 'templateDamaged', encrypted: 'templateEncrypted', unpacksTooLarge: 'templateUnpacksTooLarge' } as const)[error.fault]);
  }
}

function read(bytes: Uint8Array, template: TemplatePackage): Omit<TemplateRead, 'drawing'> {
  const { document, headers, footers, settings } = template;
  const dropped = refuseDangers(template);
  const parts = [document, ...headers, ...footers];
  const styles = templateStyles(template.styles, template.numbering, usedStyles(parts));
  const spots = documentSpots(document);
  const headed = headersOnEveryPage(template, spots);
  const width = spots.sections[0]?.width ?? 9_070;
  const inBody = walkPart(document, bodyOf(document.tree), styles, width);
  const all = ([['header', headers], ['body', [document]], ['footer', footers]] as const).flatMap(([within, all]) =>
    all.flatMap((part) => placesOf(part === document ? inBody : walkPart(part, part.tree.root, styles, width), within, { part: part.name, width })),
  );
  const anchors = fitting(anchorsOf(all));
  const placings = all.slice(0, anchors.length);
  const places = placings.map(({ place }, at): TemplatePlace => ({ anchor: anchors[at]!, ...place }));
  const body = bodyOf(document.tree);
  const inText = placings.filter(({ place }) => place.within === 'body');
  const follow = new Map(followedAt(body, inBody, spots, inText).map((at, nth) => [inText[nth]!, at]));
  const spotOf = (placing: Placing): Spot => ({
    ...placing.spot, follows: follow.get(placing) ?? null, section: placing.place.canHoldSections && placing.spot.filled.is === 'paragraphs' ? sectionOf(body, spots, placing.spot.filled) : null,
  });
  const counted = (names: RegExp, all: readonly TemplatePart[]): number => all.reduce((sum, { tree }) => sum + countIn(tree, names), 0);
  return {
    bytes,
    facts: {
      digest: createHash('sha256').update(bytes).digest('hex'), isDotx: template.isDotx, places, morePlaces: all.length - placings.length, outOfReach: outOfReach(template), styles: styles.all,
      sections: spots.sections.map(({ orientation }, at) => ({ orientation, hasHeader: headed[at] === true })),
      pictures: counted(/^(w:drawing|w:pict)$/, parts), comments: counted(/^w:commentReference$/, parts), trackedChanges: counted(/^w:(ins|del|moveFrom|moveTo)$/, parts),
      protects: settings?.tree.root.children.some(isForForms) ? 'all but its fields' : settings?.tree.root.children.some(isProtection) ? 'papers' : null,
      dropped: dropped.words,
    },
    spots: {
      places: Object.fromEntries(placings.map((one, at) => [anchors[at]!, spotOf(one)])), document: spots,
      headers: headers.map(({ name, tree }) => ({ part: name, at: tree.root.inner.from })), lists: styles.lists,
      handHeadings: handHeadings(inBody), drops: dropped.stretches, ...knownParts(template),
    },
  };
}

const FALLBACK = new Set(['mc:Fallback']);
function countIn({ root }: XmlTree, names: RegExp): number {
  let found = 0;
  // What an older program shows instead is the same once more.
  for (const { name } of below(root, FALLBACK)) if (names.test(name)) found += 1;
  return found;
}

/** By what a place says and stands under, so that it is known again in the template's next version; the second and later of one name are numbered. */
function anchorsOf(placings: readonly Placing[]): string[] {
  const times = new Map<string, number>();
  return placings.map(({ place: { within, kind, words, label, under } }) => {
    const name = [within, kind, words, ...(label === null || label === words ? [] : [`by ${label}`]), ...(under === null ? [] : [`under ${under}`])].map(folded).join(' / ');
    const nth = (times.get(name) ?? 0) + 1;
    times.set(name, nth);
    return nth === 1 ? name : `${name} / ${nth}`;
  });
}
/** As many, from the first on, as a plan can say something of. */
function fitting(anchors: readonly string[]): readonly string[] {
  let letters = 0;
  const end = anchors.findIndex((anchor, at) => at === MOST_PLACES.count || (letters += anchor.length) > MOST_PLACES.letters);
  return end < 0 ? anchors : anchors.slice(0, end);
}
const folded = (words: string): string => words.toLowerCase().replace(/\s+/g, ' ').trim().slice(0, 240);
