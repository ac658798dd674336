import { describe, expect, test } from 'vitest';
import { makeKeys } from '../../host/page/drawn/make-keys.ts';

const press = (key: string, held = '', code = '') => ({
  key, code, ctrlKey: held.includes('c'), shiftKey: held.includes('s'), altKey: held.includes('a'), metaKey: held.includes('m'),
}) as KeyboardEvent;

describe('accelerators', () => {
  const { matches, spoken } = makeKeys(false);

  test.each([
    ['CmdOrCtrl+S', press('s', 'c')],
    ['CmdOrCtrl+Shift+P', press('P', 'cs')],
    ['Ctrl+;', press(';', 'c')],
    ['CmdOrCtrl+,', press(',', 'c')],
    ['CmdOrCtrl+Plus', press('+', 'cs')],
    ['CmdOrCtrl+Plus', press('=', 'c')],
    ['Ctrl++', press('+', 'c')],
    ['F12', press('F12')],
    ['Alt+Left', press('ArrowLeft', 'a')],
    ['Ctrl+Space', press(' ', 'c')],
    ['Ctrl+1', press('!', 'c', 'Digit1')],
  ])('%s is pressed', (accelerator, event) => expect(matches(accelerator, event)).toBe(true));

  test.each([
    ['CmdOrCtrl+S', press('s')],
    ['CmdOrCtrl+S', press('S', 'cs')],
    ['CmdOrCtrl+S', press('s', 'ca')],
    ['Shift+F10', press('F10')],
    ['F1', press('F12')],
  ])('%s is not', (accelerator, event) => expect(matches(accelerator, event)).toBe(false));

  test('a Mac’s command key stands where others have control', () => {
    expect(makeKeys(true).matches('CmdOrCtrl+S', press('s', 'm'))).toBe(true);
    expect(makeKeys(true).matches('CmdOrCtrl+S', press('s', 'c'))).toBe(false);
  });

  test('they are shown as menus show them', () => {
    expect(spoken('CmdOrCtrl+Shift+S')).toBe('Ctrl+Shift+S');
    expect(spoken('F12')).toBe('F12');
    expect(spoken('Alt+Left')).toBe('Alt+Left');
  });
});
