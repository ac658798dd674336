import type { Choice, DrawnFileDialog, Listing } from '../drawn-messages.ts';
import type { Elements } from './make-elements.ts';
import type { ShowMessageBox } from './make-message-box.ts';

export interface Files {
  list(folder: string, filter: number): Promise<Listing>;
  choose(folder: string, names: string[], replace: boolean): Promise<Choice>;
}
export type ShowFileDialog = (request: DrawnFileDialog, files: Files, answer: (paths: string[] | null) => void) => void;

/** A dialog that goes through folders and ends with files chosen or a name to save under. Runs as source text. */
export function makeFileDialog({ element }: Elements, layer: HTMLElement, ask: ShowMessageBox): ShowFileDialog {
  return (request, files, answer) => {
    let listing: Listing = { folder: request.folder, parent: null, entries: [], problem: null };

    const settle = (paths: string[] | null) => {
      dialog.close();
      dialog.remove();
      answer(paths);
    };
    const confirm = async (replace = false) => {
      const chosen = options().filter((option) => option.ariaSelected === 'true').map((option) => option.dataset['name'] ?? '');
      const names = request.many && chosen.length > 1 ? chosen : [name.value].filter((typed) => typed.trim() !== '');
      const choice = await files.choose(listing.folder, names, replace);
      if (choice.outcome === 'chosen') settle(choice.paths);
      else if (choice.outcome === 'entered') await go(choice.folder);
      else if (choice.outcome === 'refused') say(choice.problem);
      else {
        ask({
          icon: 'warning', title: request.title, message: `${choice.name} already exists. Do you want to replace it?`,
          detail: 'Replacing it overwrites what it contains.', buttons: ['Replace', 'Cancel'], defaultButton: 1, cancelButton: 1,
          checkbox: null,
        }, (button) => (button === 0 ? void confirm(true) : name.focus()));
      }
    };
    const go = async (folder: string) => {
      const typed = name.value;
      listing = await files.list(folder, filter.selectedIndex);
      place.value = listing.folder;
      up.disabled = listing.parent === null;
      say(listing.problem ?? (listing.entries.length === 0 ? 'Nothing to choose here.' : ''));
      list.replaceChildren(...listing.entries.map(draw));
      options()[0]?.setAttribute('tabindex', '0');
      // What is typed while a long list is still being read stays.
      if (request.kind === 'open' && name.value === typed) name.value = '';
    };
    const say = (words: string) => (status.textContent = words);

    const options = () => [...list.children] as HTMLElement[];
    const select = (option: HTMLElement, adding: boolean) => {
      for (const other of options()) {
        other.tabIndex = other === option ? 0 : -1;
        if (!adding || !request.many) other.ariaSelected = 'false';
      }
      option.ariaSelected = 'true';
      const isFolder = option.dataset['folder'] === 'true';
      if (request.kind === 'open' || !isFolder) name.value = option.dataset['name'] ?? '';
      option.focus();
    };
    const enter = (option: HTMLElement) => {
      if (option.dataset['folder'] !== 'true') return void confirm();
      const separator = listing.folder.includes('\\') ? '\\' : '/';
      const inner = `${listing.folder.replace(/[\\/]$/, '')}${separator}${option.dataset['name']}`;
      void go(inner).then(() => options()[0]?.focus());
    };
    const draw = (entry: Listing['entries'][number]) => {
      const option: HTMLElement = element(
        'div',
        {
          role: 'option', tabindex: -1, 'aria-selected': 'false', 'aria-label': entry.isFolder ? `${entry.name} (folder)` : entry.name,
          'data-name': entry.name, 'data-folder': String(entry.isFolder),
        },
        {
          click: (event) => select(option, event.ctrlKey || event.metaKey),
          dblclick: () => enter(option),
          keydown: (event) => {
            const all = options();
            const by: Record<string, number> = { ArrowDown: 1, ArrowUp: -1, Home: -all.length, End: all.length };
            const step = by[event.key];
            const next = step === undefined ? null : all[Math.max(0, Math.min(all.length - 1, all.indexOf(option) + step))];
            if (next) select(next, event.shiftKey);
            else if (event.key === ' ') select(option, true);
            else if (event.key === 'Enter') enter(option);
            else if (event.key === 'Backspace' && listing.parent !== null) void go(listing.parent).then(() => options()[0]?.focus());
            else return;
            event.preventDefault();
          },
        },
        element('span', { class: 'glyph', 'aria-hidden': 'true' }, {}, entry.isFolder ? '📁' : '📄'),
        entry.name,
      );
      return option;
    };

    const onEnter = (act: () => void) => (event: KeyboardEvent) => {
      if (event.key !== 'Enter') return;
      event.preventDefault();
      act();
    };
    const goUp = () => void (listing.parent !== null && go(listing.parent));
    const up = element('button', { type: 'button', 'aria-label': 'Up one folder' }, { click: goUp }, '↑');
    const place = element('input', { type: 'text', spellcheck: 'false' }, { keydown: onEnter(() => void go(place.value)) });
    const list = element('div', { role: 'listbox', 'aria-label': 'Files and folders', 'aria-multiselectable': String(request.many) }, {});
    const status = element('p', { role: 'status', class: 'status' }, {});
    const name = element('input', { type: 'text', spellcheck: 'false', value: request.name }, { keydown: onEnter(() => void confirm()) });
    const kinds = request.filters.map((label) => element('option', {}, {}, label));
    const filter = element('select', { 'aria-label': 'Show' }, { input: () => void go(listing.folder) }, ...kinds);
    const dialog: HTMLDialogElement = element(
      'dialog',
      { 'aria-label': request.title, class: 'file' },
      {
        keydown: (event) => {
          if (event.key !== 'Escape') return;
          event.preventDefault();
          settle(null);
        },
      },
      element('p', { class: 'heading' }, {}, request.title),
      element('div', { class: 'row' }, {}, up, element('label', {}, {}, 'Folder', place)),
      list,
      status,
      element('div', { class: 'row' }, {},
        element('label', {}, {}, request.foldersOnly ? 'Folder name' : 'File name', name),
        ...(request.foldersOnly ? [] : [filter])),
      element('div', { class: 'buttons' }, {},
        element('button', { type: 'button', class: 'chief' }, { click: () => void confirm() }, request.confirmLabel),
        element('button', { type: 'button' }, { click: () => settle(null) }, 'Cancel')),
    );
    layer.append(dialog);
    dialog.showModal();
    name.focus();
    name.setSelectionRange(0, name.value.includes('.') ? name.value.lastIndexOf('.') : name.value.length);
    void go(request.folder);
  };
}
