import type { Span } from '../../../shared/papers/word-finder.ts';

/** What the rest of the window may ask of an editor of rich text, whatever it is made of. */
export interface RichHandle {
  /** What stands in it, a line for each block. */
  text(): string;
  /** Puts such lines in, as if they were typed. */
  put(text: string): void;
  /** The same text, and which part of it is selected. */
  selection(): { readonly text: string; readonly from: number; readonly to: number };
  /** Where the caret stands, or what is selected, as places of the editor's own. */
  caret(): Span;
  /** Selects what stands there, and takes the focus. */
  select(place: Span): void;
  undo(): void;
  redo(): void;
}
const handles = new WeakMap<Element, RichHandle>();

export function registerRich(element: Element, handle: RichHandle): void {
  handles.set(element, handle);
}
/** The editor that this is, also one that can only be read; null for anything else. */
export const richIn = (element: Element): RichHandle | null => handles.get(element) ?? null;
/** The editor that this is; null for anything else, and for one that can only be read. */
export const richFieldOf = (given: EventTarget | null): RichHandle | null =>
  given instanceof HTMLElement && given.isContentEditable ? (handles.get(given) ?? null) : null;
