export interface Keys {
  /** Whether a key press is an accelerator written as Electron writes them, such as `CmdOrCtrl+Shift+S`. */
  matches(accelerator: string, event: KeyboardEvent): boolean;
  /** `Ctrl+Shift+S`, as menus show it. */
  spoken(accelerator: string): string;
}

/** Runs as source text. */
export function makeKeys(isMac: boolean): Keys {
  const NAMES: Record<string, string> = {
    cmdorctrl: isMac ? 'meta' : 'ctrl', commandorcontrol: isMac ? 'meta' : 'ctrl',
    control: 'ctrl', cmd: 'meta', command: 'meta', super: 'meta',
    option: 'alt', plus: '+', esc: 'escape', return: 'enter', up: 'arrowup', down: 'arrowdown', left: 'arrowleft', right: 'arrowright',
  };
  const MODIFIERS = ['ctrl', 'alt', 'shift', 'meta'];
  const read = (accelerator: string) => {
    const parts = accelerator.replace(/\+\+$/, '+plus').toLowerCase().split('+').map((part) => NAMES[part] ?? part);
    return { modifiers: parts.filter((part) => MODIFIERS.includes(part)), key: parts.find((part) => !MODIFIERS.includes(part)) ?? '' };
  };
  return {
    matches(accelerator, event) {
      const { modifiers, key } = read(accelerator);
      const pressed = event.key === ' ' ? 'space' : event.key.toLowerCase();
      // Ctrl+Plus is pressed as Ctrl+= on keyboards where plus needs Shift; with Shift, the character itself is another one.
      const isKey = pressed === key || (key === '+' && pressed === '=') || (
        /^[a-z0-9]$/.test(key) && event.code.toLowerCase().replace(/^(key|digit)/, '') === key
      );
      const shiftMatters = !(key === '+' && pressed === '+');
      return isKey && event.ctrlKey === modifiers.includes('ctrl') && event.altKey === modifiers.includes('alt')
        && event.metaKey === modifiers.includes('meta') && (!shiftMatters || event.shiftKey === modifiers.includes('shift'));
    },
    spoken(accelerator) {
      const { modifiers, key } = read(accelerator);
      const words = [...MODIFIERS.filter((modifier) => modifiers.includes(modifier)), key.replace('arrow', '')];
      return words.map((word) => word.charAt(0).toUpperCase() + word.slice(1)).join('+');
    },
  };
}
