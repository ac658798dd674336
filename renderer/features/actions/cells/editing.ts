import type { KeyboardEvent } from 'react';
import type { Onward } from '../moving.ts';

/** What every editor of a cell is given. */
export interface EditorProps {
  /** Of the cell, for a screen reader: `Owner of A12`. */
  readonly label: string;
  /** What was typed to begin with, which replaces the value; null when the cell was opened to be changed. */
  readonly typed: string | null;
  /** Leaves the cell: where to go, or null when the focus has gone elsewhere already. */
  readonly onClose: (onward: Onward | null) => void;
}
/** Where a key that keeps a cell leads: Enter down, Tab right, with Shift the other way. */
export function onwardOf(event: KeyboardEvent): Onward | null {
  if (event.nativeEvent.isComposing) return null;
  if (event.key === 'Enter') return event.shiftKey ? 'up' : 'down';
  if (event.key === 'Tab') return event.shiftKey ? 'left' : 'right';
  return null;
}
/** Opened to be changed: the caret at the end of a text; a name or a date is marked whole, since one writes another in its place. */
export function markWhole(field: HTMLInputElement | null): void {
  field?.focus();
  field?.select();
}
export function caretToEnd(field: HTMLInputElement | null): void {
  field?.focus();
  field?.setSelectionRange(field.value.length, field.value.length);
}
