import type { EditorState, Command } from 'prosemirror-state';
import type { EditorView } from 'prosemirror-view';
import { useSyncExternalStore } from 'react';

/** The editor that the toolbar acts on: the one the caret is in, and its state, so that buttons know what they would do. */
interface Active { readonly view: EditorView; readonly state: EditorState }
let active: Active | null = null;
const listeners = new Set<() => void>();
const tell = () => { for (const listener of [...listeners]) listener(); };

export function nowIn(view: EditorView): void {
  if (!view.hasFocus() && active?.view !== view) return;
  active = { view, state: view.state };
  tell();
}
export function nowOutside(view: EditorView): void {
  if (active?.view !== view) return;
  active = null;
  tell();
}
const subscribe = (listener: () => void) => {
  listeners.add(listener);
  return () => void listeners.delete(listener);
};
export const useActiveEditor = (): Active | null => useSyncExternalStore(subscribe, () => active);

/** Does it in the editor and leaves the caret there. */
export function doInEditor(command: Command): void {
  if (active === null) return;
  const { view } = active;
  command(view.state, view.dispatch, view);
  view.focus();
}
/** Going to the toolbar does not leave the editor. */
export const isToolbar = (given: EventTarget | null): boolean => given instanceof Element && given.closest('[data-rich-toolbar]') !== null;
/** From the words to the toolbar that acts on them, as in Word: Alt+F10. */
export function toToolbar(): boolean {
  const first = document.querySelector<HTMLElement>('[data-rich-toolbar] :is(button, input):not([tabindex="-1"])');
  first?.focus();
  return first !== null;
}
