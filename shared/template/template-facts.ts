/** What a council's Word template is, as plain data: what the clerk is shown of it, and what a mapping is proposed from. */
export interface TemplateFacts {
  /** Of the file's bytes: a mapping is of this very file, or is to be compared. */
  readonly digest: string;
  /** Whether the file is a template (.dotx), which becomes a document. */
  readonly isDotx: boolean;
  /** In the order in which they are read: headers, the body, footers. */
  readonly places: readonly TemplatePlace[];
  /** How many more it has, which are not looked at: they stay as they are. */
  readonly morePlaces: number;
  /** Placeholders where nothing is filled in. */
  readonly outOfReach: readonly OutOfReach[];
  readonly styles: readonly TemplateStyle[];
  /** In their order; the last one is that of the end of the document. */
  readonly sections: readonly TemplateSection[];
  /** Pictures in the body, the headers and the footers. They stay. */
  readonly pictures: number;
  readonly comments: number;
  readonly trackedChanges: number;
  /** What its protection against changes is of; null where it has none. That of all but the fields to fill in goes, since papers are to be edited. */
  readonly protects: 'papers' | 'all but its fields' | null;
  /** What is not taken along, in words: `the address of another template (file:///S:/House.dotx)`. */
  readonly dropped: readonly string[];
}

/**
 * `braces`: words in double curly brackets. `control`: a content control. `field`: a form field of older templates. `prompt`: words in square or angle
 * brackets, also those that one clicks on. `label cell`: the empty cell
 * that a label stands beside or above. `heading`: where a section's words would stand, below its heading.
 */
export const PLACE_KINDS = ['braces', 'control', 'field', 'prompt', 'label cell', 'heading'] as const;
export type PlaceKind = (typeof PLACE_KINDS)[number];

export interface TemplatePlace {
  /** Names it across versions of the template: by what it says and what it stands under, never by where it is counted. */
  readonly anchor: string;
  readonly kind: PlaceKind;
  readonly within: 'header' | 'body' | 'footer';
  /** Its own words, without brackets: `insert reason`, `Report of`, `Legal implications`. */
  readonly words: string;
  /** What stands before it in its paragraph, or in the cell to the left or above; null where nothing does. */
  readonly label: string | null;
  /** The heading it stands under; null where there is none. For a heading, the one above it of a higher rank. */
  readonly under: string | null;
  /** The level of that heading, from 1; null where it only looks like one. */
  readonly underLevel: number | null;
  /** What stands right before it and only leads in to what a body is asked to do: `That the Cabinet:`; null where nothing does. */
  readonly leadIn: string | null;
  /** Whether other words stand in its paragraph, so that only a line of text fits in. */
  readonly isShared: boolean;
  /** Whether these are no more than a number that was typed before it: `1.1`. */
  readonly isAfterNumber: boolean;
  /** Whether it can be replaced by whole paragraphs, lists and tables, or holds only text. */
  readonly holds: 'blocks' | 'text';
  /** Whether sections of their own can begin here: not in a table, a header or a control. */
  readonly canHoldSections: boolean;
  /** Of a heading, from 1; null for the others, and for a heading that only looks like one. */
  readonly level: number | null;
  /** The name of the style its paragraph has. */
  readonly style: string;
}

export interface OutOfReach {
  readonly where: 'a footnote' | 'an endnote' | 'the alternative text of a picture' | 'another field' | 'one piece with what stands beside it';
  readonly kind: 'braces' | 'prompt' | 'field';
  readonly words: string;
}

export interface TemplateStyle {
  readonly id: string;
  readonly name: string;
  readonly type: 'paragraph' | 'character' | 'table' | 'numbering';
  readonly basedOn: string | null;
  readonly isDefault: boolean;
  /** From 0; null for body text. */
  readonly outline: number | null;
  /** The list its paragraphs are in by the style alone; null for none. */
  readonly list: StyleList | null;
  /** How many paragraphs or tables of the template have it. */
  readonly used: number;
}
export interface StyleList {
  readonly format: 'bullet' | 'numbered';
  readonly level: number;
  /** How many levels its list defines. */
  readonly levels: number;
}

export interface TemplateSection {
  readonly orientation: 'portrait' | 'landscape';
  /** Whether each page of it has a header to stand a marking in. */
  readonly hasHeader: boolean;
}
/** Whether a copy that is not public can be made in it, which is marked on every page. */
export const canMark = ({ sections }: Pick<TemplateFacts, 'sections'>): boolean => sections.every(({ hasHeader }) => hasHeader);
