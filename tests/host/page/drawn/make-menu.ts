import type { DrawnItem } from '../drawn-messages.ts';
import type { Elements } from './make-elements.ts';
import type { Keys } from './make-keys.ts';

export interface DrawnMenu {
  show(items: DrawnItem[]): void;
  popup(items: DrawnItem[], x: number, y: number): void;
  close(): void;
  /** Answers a key pressed while the focus is on the bar or in a menu. */
  keydown(event: KeyboardEvent): void;
  isOpen(): boolean;
  /** Puts the focus on the bar, as Alt and F10 do. */
  enter(): void;
  /** Opens the menu a letter stands for, as Alt with the letter does. False when none does. */
  openByLetter(letter: string): boolean;
}

/** The menu bar and its menus, with the keys of the WAI-ARIA menubar pattern. Runs as source text. */
export function makeMenu(
  { element }: Elements,
  { spoken }: Keys,
  bar: HTMLElement,
  run: (item: DrawnItem) => void,
  raise: () => void,
): DrawnMenu {
  let items: DrawnItem[] = [];
  let waiting: DrawnItem[] | null = null;
  /** The open menus, outermost first, each with the button it came from. */
  let open: { panel: HTMLElement; from: HTMLElement | null }[] = [];
  let before: HTMLElement | null = null;

  const plain = (label: string) => label.replace(/&(.)/g, '$1');
  const letterOf = (label: string) => (/&([^&\s])/.exec(label)?.[1] ?? label.charAt(0)).toLowerCase();
  const buttonsIn = (place: Element | undefined) =>
    [...(place?.querySelectorAll<HTMLElement>(':scope > [role^=menuitem]') ?? [])].filter((button) => button.ariaDisabled !== 'true');
  const focused = () => (bar.getRootNode() as ShadowRoot).activeElement as HTMLElement | null;
  const remember = () => {
    if (document.activeElement !== (bar.getRootNode() as ShadowRoot).host) before = document.activeElement as HTMLElement | null;
  };

  const closeFrom = (depth: number) => {
    for (const { panel, from } of open.slice(depth)) {
      panel.remove();
      from?.setAttribute('aria-expanded', 'false');
    }
    open = open.slice(0, depth);
  };
  const close = () => {
    const held = focused(); // gone with the menu it is in
    closeFrom(0);
    if (held) {
      held.blur();
      before?.focus();
    }
    before = null;
    if (waiting) show(waiting);
  };
  const choose = (item: DrawnItem) => {
    close();
    run(item);
  };

  const openPanel = (list: DrawnItem[], from: HTMLElement | null, label: string, at: { x: number; y: number }) => {
    const panel = element('div', { role: 'menu', 'aria-label': label }, {});
    panel.append(...list.filter((item) => item.visible).map((item) => draw(item)));
    panel.style.translate = `${at.x}px ${at.y}px`;
    bar.append(panel);
    const { right, bottom } = panel.getBoundingClientRect();
    panel.style.translate = `${at.x - Math.max(0, right - innerWidth)}px ${at.y - Math.max(0, Math.min(bottom - innerHeight, at.y))}px`;
    from?.setAttribute('aria-expanded', 'true');
    open.push({ panel, from });
    return panel;
  };
  const openMenu = (button: HTMLElement, focusFirst = true) => {
    const item = items.find(({ key }) => String(key) === button.dataset['key']);
    remember();
    closeFrom(0);
    raise();
    const { left, bottom } = button.getBoundingClientRect();
    const panel = openPanel(item?.items ?? [], button, plain(item?.label ?? ''), { x: left, y: bottom });
    (focusFirst ? buttonsIn(panel)[0] ?? button : button).focus();
  };
  const openSubmenu = (button: HTMLElement, item: DrawnItem, focusFirst: boolean) => {
    closeFrom(open.findIndex(({ panel }) => panel.contains(button)) + 1);
    const { right, top } = button.getBoundingClientRect();
    const panel = openPanel(item.items ?? [], button, plain(item.label), { x: right, y: top });
    if (focusFirst) buttonsIn(panel)[0]?.focus();
  };

  const draw = (item: DrawnItem): HTMLElement => {
    if (item.type === 'separator') return element('div', { role: 'separator' }, {});
    const role = { checkbox: 'menuitemcheckbox', radio: 'menuitemradio' }[item.type as string] ?? 'menuitem';
    const isChoice = role !== 'menuitem';
    const button: HTMLElement = element(
      'div',
      {
        role, tabindex: -1, 'data-key': item.key, 'data-letter': letterOf(item.label), 'aria-disabled': item.enabled ? null : 'true',
        'aria-checked': isChoice ? String(item.checked) : null, 'aria-haspopup': item.items ? 'menu' : null,
        'aria-expanded': item.items ? 'false' : null, 'aria-keyshortcuts': item.accelerator ? spoken(item.accelerator) : null,
      },
      {
        click: () => {
          if (!item.enabled) return;
          if (item.items) openSubmenu(button, item, true);
          else choose(item);
        },
        mouseover: () => {
          if (!item.enabled || focused() === button) return;
          button.focus();
          if (item.items) openSubmenu(button, item, false);
          else closeFrom(open.findIndex(({ panel }) => panel.contains(button)) + 1);
        },
        keydown: (event) => {
          if (event.key === 'ArrowRight' && item.items && item.enabled) {
            event.preventDefault();
            openSubmenu(button, item, true);
          }
        },
      },
      element('span', { 'aria-hidden': 'true', class: 'tick' }, {}, isChoice && item.checked ? '✓' : ''),
      element('span', {}, {}, plain(item.label)),
      element('span', { 'aria-hidden': 'true', class: 'keys' }, {}, item.items ? '▸' : item.accelerator ? spoken(item.accelerator) : ''),
    );
    return button;
  };

  const show = (next: DrawnItem[]) => {
    if (open.length > 0) {
      waiting = next;
      return;
    }
    waiting = null;
    items = next;
    const isHeld = focused() !== null && bar.contains(focused());
    bar.replaceChildren(...items.filter(({ visible }) => visible).map((item) => {
      const button: HTMLElement = element(
        'div',
        {
          role: 'menuitem', tabindex: -1, 'data-key': item.key, 'data-letter': letterOf(item.label),
          'aria-haspopup': 'menu', 'aria-expanded': 'false',
        },
        {
          mousedown: (event) => event.preventDefault(),
          click: () => (open[0]?.from === button ? close() : openMenu(button)),
          mouseover: () => {
            if (open[0]?.from && open[0].from !== button) openMenu(button);
          },
        },
        plain(item.label),
      );
      return button;
    }));
    if (isHeld) buttonsIn(bar)[0]?.focus();
  };

  const keydown = (event: KeyboardEvent) => {
    if (event.defaultPrevented) return;
    const here = focused();
    if (!here) return;
    const level = open.findIndex(({ panel }) => panel.contains(here));
    const inBar = level < 0;
    const list = buttonsIn(inBar ? bar : open[level]?.panel);
    const step = (by: number) => list.at((list.indexOf(here) + by) % list.length)?.focus();
    const along = (by: number) => {
      const tops = buttonsIn(bar);
      const at = inBar ? here : open[0]?.from;
      const next = tops.at((tops.indexOf(at ?? here) + by + tops.length) % tops.length);
      if (!next) return;
      if (inBar && open.length === 0) next.focus();
      else openMenu(next);
    };
    const act: Record<string, () => void> = {
      ArrowDown: () => (inBar ? openMenu(here) : step(1)),
      ArrowUp: () => (inBar ? openMenu(here) : step(-1)),
      Home: () => list[0]?.focus(),
      End: () => list.at(-1)?.focus(),
      ArrowRight: () => along(1),
      ArrowLeft: () => {
        if (level <= 0) return along(-1);
        const from = open[level]?.from;
        closeFrom(level);
        from?.focus();
      },
      Enter: () => here.click(),
      ' ': () => here.click(),
      Escape: () => {
        if (inBar || open[level]?.from === null) return close();
        const from = open[level]?.from;
        closeFrom(level);
        from?.focus();
      },
      Tab: close,
      F10: close,
      Alt: close,
    };
    const known = act[event.key];
    const byLetter = list.filter((button) => button.dataset['letter'] === event.key.toLowerCase());
    if (!known && byLetter.length === 0) return;
    event.preventDefault();
    if (known) return known();
    const [only] = byLetter;
    const next = byLetter.find((button) => list.indexOf(button) > list.indexOf(here)) ?? only;
    if (byLetter.length === 1 && !inBar) only?.click();
    else if (inBar && next) openMenu(next);
    else next?.focus();
  };

  return {
    show,
    close,
    keydown,
    isOpen: () => open.length > 0 || (focused() !== null && bar.contains(focused())),
    enter: () => {
      remember();
      raise();
      buttonsIn(bar)[0]?.focus();
    },
    openByLetter: (letter) => {
      const button = buttonsIn(bar).find((top) => top.dataset['letter'] === letter.toLowerCase());
      if (button) openMenu(button);
      return button !== undefined;
    },
    popup: (list, x, y) => {
      remember();
      closeFrom(0);
      raise();
      buttonsIn(openPanel(list, null, 'Context menu', { x, y }))[0]?.focus();
    },
  };
}
