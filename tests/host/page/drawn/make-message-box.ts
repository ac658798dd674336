import type { DrawnMessageBox } from '../drawn-messages.ts';
import type { Elements } from './make-elements.ts';

export type ShowMessageBox = (box: Omit<DrawnMessageBox, 'kind'>, answer: (button: number, checkbox: boolean) => void) => void;

/** A message box as a modal dialog over everything. Runs as source text. */
export function makeMessageBox({ element }: Elements, layer: HTMLElement): ShowMessageBox {
  const ICONS: Record<string, string> = { info: 'ℹ', error: '✖', question: '?', warning: '⚠', none: '' };
  let last = 0;
  return (box, answer) => {
    last += 1;
    const names = { message: `message-${last}`, detail: `detail-${last}` };
    const tick = element('input', { type: 'checkbox', checked: box.checkbox?.checked ?? false }, {});
    const settle = (button: number) => {
      dialog.close();
      dialog.remove();
      answer(button, tick.checked);
    };
    const buttons = box.buttons.map((label, index) => {
      const attributes = { type: 'button', class: index === box.defaultButton ? 'chief' : null };
      return element('button', attributes, { click: () => settle(index) }, label.replace(/&(.)/g, '$1'));
    });
    const dialog: HTMLDialogElement = element(
      'dialog',
      { role: 'alertdialog', 'aria-labelledby': names.message, 'aria-describedby': box.detail ? names.detail : null, class: 'message' },
      {
        keydown: (event) => {
          const by = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
          const held = buttons.findIndex((button) => button.matches(':focus'));
          if (event.key === 'Escape') {
            event.preventDefault();
            settle(box.cancelButton);
          } else if (by && held >= 0) {
            event.preventDefault();
            buttons.at((held + by) % buttons.length)?.focus();
          }
        },
      },
      element('p', { class: 'heading' }, {}, box.title),
      element('div', { class: 'words' }, {},
        element('span', { 'aria-hidden': 'true', class: `icon ${box.icon}` }, {}, ICONS[box.icon] ?? ''),
        element('div', {}, {},
          element('h2', { id: names.message }, {}, box.message),
          element('p', { id: names.detail, class: 'detail' }, {}, box.detail),
          ...(box.checkbox ? [element('label', {}, {}, tick, ` ${box.checkbox.label}`)] : []))),
      element('div', { class: 'buttons' }, {}, ...buttons),
    );
    layer.append(dialog);
    dialog.showModal();
    (buttons[box.defaultButton] ?? buttons[0])?.focus();
  };
}
