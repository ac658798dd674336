import type { HeadingLook, Spot } from '../../../shared/template/spots.ts';
import type { TemplatePlace } from '../../../shared/template/template-facts.ts';
import type { XmlNode } from '../xml/xml-tree.ts';

/** A place before it is known what it stands under, and so how it is named. */
export interface FoundPlace {
  readonly is: 'place';
  readonly place: Omit<TemplatePlace, 'anchor' | 'under' | 'underLevel' | 'within' | 'leadIn' | 'isAfterNumber'>;
  /** What its paragraph says besides it; `a number`: no more than one that was typed before it. */
  readonly beside: 'nothing' | 'a number' | 'words before' | 'words after';
  readonly spot: Omit<Spot, 'section' | 'follows'>;
}
/** A paragraph with nothing in it, which a section's words may take. */
export interface FoundEmpty {
  readonly is: 'empty';
  readonly spot: Omit<Spot, 'section' | 'follows'>;
  readonly isTopLevel: boolean;
}
export interface FoundHeading {
  readonly is: 'heading';
  readonly words: string;
  readonly level: number | null;
  readonly style: string;
  readonly node: XmlNode;
  readonly look: HeadingLook;
  readonly isTopLevel: boolean;
}
/** Words, a table or a picture that are no place: they stay. */
export interface FoundWords {
  readonly is: 'words';
  /** Of a paragraph; empty for a table and a list of contents. */
  readonly said: string;
  readonly to: number;
  readonly isTopLevel: boolean;
}
/** What a part holds, in the order it is read. */
export type Found = FoundPlace | FoundEmpty | FoundHeading | FoundWords;

/** Where a block stands. */
export interface Standing {
  readonly isTopLevel: boolean;
  readonly isInTable: boolean;
  /** The words of the label that a cell belongs to; null elsewhere. */
  readonly label: string | null;
  /** Whether its cell holds nothing else. */
  readonly isOnly: boolean;
  readonly width: number;
}
