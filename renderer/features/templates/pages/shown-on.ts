import { createContext } from 'react';
import type { DrawnPicture } from '../../../../shared/template/drawing.ts';

/** What the clerk is told of a place: its name with what it is filled with, and how that stands. */
export interface ToldPlace {
  readonly words: string;
  readonly state: PlaceState;
}
export type PlaceState = 'filled' | 'left' | 'unsure';

/** What the places of all pages share. */
export interface Picking {
  readonly selected: string | null;
  /** The place that the Tab key comes to. */
  readonly active: string | null;
  readonly nameOf: (anchor: string) => string;
  readonly toldOf: (anchor: string) => ToldPlace;
  readonly onPick: (anchor: string) => void;
}
export const PickingOn = createContext<Picking>({ selected: null, active: null, nameOf: () => '', toldOf: () => ({ words: '', state: 'left' }), onPick: () => {} });

/** Where on the pages something is drawn. */
export interface Around {
  readonly pictures: readonly DrawnPicture[];
  /** The colour below it. */
  readonly on: string;
  readonly isInMargin: boolean;
  /** Whether an earlier page has shown the same header or footer: its places are no new stops of the keyboard. */
  readonly isAgain: boolean;
  /** Null: the page is one of those that follow. */
  readonly page: number | null;
  readonly pages: number;
}
export const AroundOn = createContext<Around>({ pictures: [], on: '#ffffff', isInMargin: false, isAgain: false, page: null, pages: 1 });
