import type { StyleList } from './template-facts.ts';

/** Where the places of a template stand in its parts: plain data from the reader to whoever fills them, of no use with any other file. */
export interface TemplateSpots {
  /** By anchor. */
  readonly places: Readonly<Record<string, Spot>>;
  readonly document: DocumentSpots;
  /** Headers that pages have: a marking goes to their beginning. */
  readonly headers: readonly { readonly part: string; readonly at: number }[];
  readonly lists: ListSpots;
  readonly handHeadings: HandHeadings;
  /** Elements of the settings that go when a paper is made, and relationships that go with them, by part. */
  readonly drops: readonly (Stretch & { readonly part: string })[];
  /** The parts that a paper takes along, by their names in the zip. */
  readonly parts: readonly string[];
  /** The parts that say what the file is and by which program, and the one of the styles; null where there is none. */
  readonly known: { readonly core: string | null; readonly application: string | null; readonly styles: string | null };
}
/** From where to where in the text of a part, as an array is sliced. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** One place. The XML it keeps is the template's own. */
export interface Spot {
  readonly part: string;
  readonly filled: WholeParagraphs | WithinText | WithinControl;
  /** What goes once it is filled: the mark that a control around it shows its prompt, and what binds that to other words. Others may have the same. */
  readonly drops: readonly Stretch[];
  /** The properties of its paragraph and of its words, for whole paragraphs in its place. */
  readonly paragraphProperties: Properties;
  readonly runProperties: string;
  /** Where sections can come that follow it: after all that stands under its heading, in its section of the document. Null in headers and footers. */
  readonly follows: number | null;
  /** Where blocks go that do not fit into a line. */
  readonly after: number;
  /** Room for a table, in twentieths of a point. */
  readonly width: number;
  /** Where sections of their own can begin: which section it stands in, and whether it is all that is before or after it there. */
  readonly section: { readonly at: number; readonly isFirst: boolean; readonly isLast: boolean } | null;
}
/** Paragraphs that go, or none, where something is put in between. */
export interface WholeParagraphs extends Stretch {
  readonly is: 'paragraphs';
  readonly keeps: Kept;
  readonly pages: PageBreaks;
}
/** XML that outlives the words it stood around, before and after what comes in their place: bookmarks, whose other end may lie elsewhere, and by which what repeats the words elsewhere asks for them. */
export interface Kept {
  readonly before: string;
  readonly after: string;
}
export const NOTHING_KEPT: Kept = { before: '', after: '' };
/** What new pages a place begins: `begins`, as its paragraph is set; `before` and `after`, by a break among its words. */
export interface PageBreaks {
  readonly begins: boolean;
  readonly before: boolean;
  readonly after: boolean;
}
export const NO_PAGES: PageBreaks = { begins: false, before: false, after: false };
/** Some of the words of a paragraph, over one run or several. */
export interface WithinText {
  readonly is: 'text';
  readonly cuts: readonly Cut[];
}
/** The runs inside a content control, or those of a field with what makes them one. */
export interface WithinControl extends Stretch {
  readonly is: 'runs';
  readonly keeps: Kept;
}
/** Words of one element of text that are a place, or a part of one. */
export interface Cut {
  /** The whole element. */
  readonly element: Stretch;
  /** All it says, of which the place is from the one to the other. */
  readonly words: string;
  readonly from: number;
  readonly to: number;
  readonly runProperties: string;
}

/** The XML of a paragraph's properties: up to its direction, and from its space on. */
export interface Properties {
  readonly head: string;
  readonly tail: string;
}

/** Headings that only look like it: bold by hand, in no style of headings. */
export interface HandHeadings {
  /** How most of them look, where the template has no others to speak of; null elsewhere. */
  readonly look: HeadingLook | null;
  /** What makes them headings to whoever finds their way by these, and keeps them on the page of what they head; they look as before. */
  readonly outlines: readonly { readonly at: number; readonly xml: string }[];
}
export interface HeadingLook {
  readonly paragraph: Properties;
  /** The XML of the properties of its words. */
  readonly run: string;
}

export interface DocumentSpots {
  readonly part: string;
  /** Where the root can be given what it lacks to name links, and what that is: nothing in most. */
  readonly binds: { readonly at: number; readonly xml: string };
  /** The beginning and the end of the body; the end is before the last section's set-up. */
  readonly begin: number;
  readonly end: number;
  readonly sections: readonly SectionSpot[];
}
/** The set-up of a section where it stands, with its XML. */
export interface SectionSpot extends Stretch {
  /** Where the paragraph begins that holds it; where it begins itself, for the last. */
  readonly before: number;
  /** The paragraph that holds it, where that holds nothing else: what comes last before it can end the section in its place. */
  readonly holder: Stretch | null;
  readonly xml: string;
  readonly orientation: 'portrait' | 'landscape';
  /** Between the margins, in twentieths of a point. */
  readonly width: number;
}

export interface ListSpots {
  /** The part that defines lists; null where the template has none. */
  readonly part: string | null;
  /** Where another definition, and another list of one, can be put in. */
  readonly definitionsEnd: number;
  readonly listsEnd: number;
  /** The first number that is free. */
  readonly nextDefinition: number;
  readonly nextList: number;
  /** The list of a style that has one: its definition, the level its paragraphs are on, what each of its levels is marked with, and the XML of the style's own indent. */
  readonly ofStyle: Readonly<Record<string, { readonly definition: string; readonly level: number; readonly levels: readonly StyleList['format'][]; readonly indent: string }>>;
}
