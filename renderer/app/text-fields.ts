import type { TypedText } from '../../shared/contract/typed-text.ts';
import { richFieldOf } from '../components/rich-text/rich-fields.ts';
import { appStore, select, show, VIEWS, type ViewName } from '../store/app-store.ts';

/** A field of one line or many, or an editor of rich text. */
export type TextField = HTMLElement;

/** A field for words. One that searches, or picks from a list, holds nothing that could be lost. */
export function isTextField(given: EventTarget | null): given is TextField {
  if (richFieldOf(given) !== null) return true;
  if (given instanceof HTMLTextAreaElement) return !given.readOnly;
  return given instanceof HTMLInputElement && ['text', 'email', 'url', 'tel'].includes(given.type) && given.getAttribute('role') !== 'combobox';
}

type Plain = HTMLInputElement | HTMLTextAreaElement;
const isPlain = (field: TextField): field is Plain => field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement;
/** What stands in a field. */
export const wordsIn = (field: TextField): string => (isPlain(field) ? field.value : (richFieldOf(field)?.text() ?? ''));
/** Whether it belongs to a form, whose words wait for the form. */
export const isOfForm = (field: TextField): boolean => isPlain(field) && field.form !== null;
const nameOf = (field: TextField): string => (field.getAttribute('aria-label') ?? (isPlain(field) ? field.labels?.[0]?.textContent : null) ?? '').trim().slice(0, 300);
const formOf = (field: TextField): string | null => (isPlain(field) ? (field.form?.getAttribute('aria-label') ?? null) : null);
const paneOf = (field: TextField): TypedText['pane'] | null => {
  if (field.closest('[role="dialog"]') !== null) return 'dialog';
  const pane = field.closest('[data-pane]')?.getAttribute('data-pane');
  return pane === 'view' || pane === 'details' ? pane : null;
};
const alike = (pane: TypedText['pane'], form: string | null, label: string): TextField[] =>
  [...document.querySelectorAll<HTMLElement>('input, textarea, [contenteditable]')].filter(isTextField)
    .filter((one) => paneOf(one) === pane && formOf(one) === form && nameOf(one) === label);

/** Where a field is, so that it can be found again in another run; null outside of a plan. */
export function placeOf(field: TextField): Omit<TypedText, 'text'> | null {
  const { screen, view, selected, openPaper } = appStore.get();
  const [pane, label, form] = [paneOf(field), nameOf(field), formOf(field)];
  if (screen.is !== 'plan' || pane === null || label === '') return null;
  return { view, pane, selected, paper: openPaper, form, label, nth: Math.max(0, alike(pane, form, label).indexOf(field)) };
}

/** A button opens its form by a click, a cell of the grid its editor by two. */
const open = (opener: HTMLElement): void =>
  opener instanceof HTMLTableCellElement ? void opener.dispatchEvent(new MouseEvent('dblclick', { bubbles: true })) : opener.click();

const FRAMES = 30;
/**
 * Goes to where a field was and puts the words in, as if they were typed: they become a change on leaving the field, as any other. False:
 * the field is not there any more.
 */
export async function putIn(typed: TypedText): Promise<boolean> {
  if (!(VIEWS as readonly string[]).includes(typed.view)) return false;
  show(typed.view as ViewName);
  if (typed.paper !== null) appStore.update({ openPaper: typed.paper });
  if (typed.selected !== null) select(typed.selected);
  const find = () => alike(typed.pane, typed.form, typed.label)[typed.nth] ?? null;
  let field = await inFrames(find);
  if (field === null) {
    const opener = document.querySelector<HTMLElement>(`[data-opens="${CSS.escape(typed.form ?? typed.label)}"]`);
    if (opener !== null) open(opener);
    field = opener === null ? null : await inFrames(find);
  }
  if (field === null) return false;
  field.focus();
  if (isPlain(field)) {
    // React hears of a value only through the setter of the element's own kind.
    const kind = field instanceof HTMLTextAreaElement ? HTMLTextAreaElement : HTMLInputElement;
    Object.getOwnPropertyDescriptor(kind.prototype, 'value')?.set?.call(field, typed.text);
  } else richFieldOf(field)?.put(typed.text);
  field.dispatchEvent(new Event('input', { bubbles: true }));
  field.scrollIntoView({ block: 'center' });
  return true;
}

/** Views draw themselves, and lists measure themselves, within a few frames. */
async function inFrames<Found>(find: () => Found | null): Promise<Found | null> {
  for (let frame = 0; frame < FRAMES; frame++) {
    const found = find();
    if (found !== null) return found;
    await new Promise((resolve) => requestAnimationFrame(resolve));
  }
  return null;
}
