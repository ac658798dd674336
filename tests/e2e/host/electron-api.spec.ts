import path from 'node:path';
import type { Page } from '@playwright/test';
import { expect, projectFolder, test } from '../harness/fixtures.ts';
import { writeFile } from 'node:fs/promises';
import { dropFiles } from '../harness/drop-files.ts';
import { menuLabel, runMenuItem } from '../harness/menu.ts';
import { outsideCalls } from '../harness/scripted.ts';

// What the application relies on in a host, proven with a small application of its own, on whichever host runs.
test.use({ appFolder: path.join(projectFolder, 'tests/host/proving-app') });

interface Bridge {
  echo(value: unknown): Promise<{ value: unknown; from: string; isOurs: boolean }>;
  apart(value: unknown): Promise<unknown>;
  fail(): Promise<void>;
  missing(): Promise<void>;
}
type Proving = typeof window & { proving: Bridge };
/** Where the page wanted to go, as main was asked. */
type WithAsked = typeof globalThis & { asked?: string };
/** A question from the page to main and its answer, after all that was sent before. */
const thereAndBack = (page: Page) => page.evaluate(() => (window as Proving).proving.echo(null).then(() => {}));

test('values cross from page to main and back as clones, dates and bytes included', async ({ page }) => {
  const answer = await page.evaluate(async () => {
    const sent = {
      text: 'Ⓐ😀\ud800', none: undefined, day: new Date(86_400_000), bytes: new Uint8Array([0, 128, 255]),
      map: new Map([['a', new Set([1])]]), $: 'x', minus: -0,
    };
    const { value, from, isOurs } = await (window as Proving).proving.echo(sent);
    const got = value as typeof sent;
    return {
      from, isOurs, text: got.text === sent.text, hasNone: 'none' in got && got.none === undefined, day: got.day.getTime(),
      bytes: [...got.bytes], inner: [...(got.map.get('a') ?? [])], dollar: got.$, minus: Object.is(got.minus, -0),
    };
  });
  expect(answer).toEqual({
    from: 'app://proving/index.html', isOurs: true, text: true, hasNone: true, day: 86_400_000,
    bytes: [0, 128, 255], inner: [1], dollar: 'x', minus: true,
  });
});

test('what fails in main reaches the page in Electron’s words', async ({ page }) => {
  const wordsOf = (call: 'fail' | 'missing') => page.evaluate(
    (name) => (window as Proving).proving[name]().catch((error: Error) => error.message), call
  );
  expect(await wordsOf('fail')).toBe("Error invoking remote method 'fail': TypeError: not like this");
  expect(await wordsOf('missing')).toBe("Error invoking remote method 'nobody': Error: No handler registered for 'nobody'");
});

test('functions do not cross', async ({ page }) => {
  const words = await page.evaluate(() => (window as Proving).proving.echo({ act: () => 1 }).catch((error: Error) => error.message));
  expect(words).toMatch(/could not be cloned/);
});

test('the page sees the preload’s interface before its first script, frozen, and nothing else of the host', async ({ page }) => {
  await expect(page.getByRole('heading', { name: 'Notes' })).toBeVisible();
  const seen = await page.evaluate(() => {
    const all = window as unknown as Record<string, unknown>;
    return {
      first: all['apiAtFirstScript'],
      frozen: Object.isFrozen(all['proving']),
      writable: Object.getOwnPropertyDescriptor(window, 'proving')?.writable,
      others: ['require', 'process', 'module', 'ipcRenderer', 'standInSend', 'standInDrawnSend'].filter((name) => name in all),
      inline: all['inlineRan'],
    };
  });
  expect(seen).toEqual({ first: 'object', frozen: true, writable: false, others: [], inline: undefined });
});

test('a process apart runs threads, bytes cross to it and back, and it is ended whatever a thread does', async ({ page }) => {
  const told = await page.evaluate(() => (window as Proving).proving.apart({ bytes: new Uint8Array([0, 128, 255]), none: undefined }));
  expect(told).toEqual({ answer: { type: 'utility', message: { bytes: new Uint8Array([0, 128, 255]), none: undefined } }, running: { type: 'utility', message: 'running' }, hasCode: true });
});

test('a file chosen or dropped has its path', async ({ page, workDir }) => {
  const files = ['one.txt', 'two.txt'].map((name) => path.join(workDir, name));
  for (const file of files) await writeFile(file, file);
  await page.getByLabel('Attach').setInputFiles(files);
  await expect(page.getByRole('status')).toHaveText(files.join(' | '));
  await page.getByRole('heading').click();
  await dropFiles(page.getByRole('region', { name: 'Drop files here' }), files[1] ?? '');
  await expect(page.getByRole('status')).toHaveText(`two.txt: ${files[1]}`);
});

test('a menu command reaches the page, and scripted dialogs answer it', async ({ app, page, dialogs, workDir }) => {
  const file = path.join(workDir, 'scripted.note');
  await dialogs.save(file, null);
  await page.getByLabel('Note').fill('a line');
  await runMenuItem(app, 'save');
  await expect(page.getByRole('status')).toHaveText(`Saved ${file}`);
  await runMenuItem(app, 'save');
  await expect(page.getByRole('status')).toHaveText('Saving was cancelled');
  expect(await dialogs.calls()).toMatchObject([{ kind: 'save', options: { title: 'Save the note' } }, { kind: 'save' }]);
});

test('an accelerator runs its item; in a field, the field’s own undo comes first', async ({ app, page, dialogs }) => {
  test.skip(app.host === 'electron', 'Key presses made by a test do not reach the native menu.');
  await dialogs.open(null);
  await page.keyboard.press('Control+o');
  await expect(page.getByRole('status')).toHaveText('Opening was cancelled');
  await page.getByLabel('Note').pressSequentially('words');
  await page.keyboard.press('Control+z');
  await expect(page.getByLabel('Note')).toHaveValue('');
  await expect(page.getByRole('status')).toHaveText('Opening was cancelled');
  await page.keyboard.press('Control+z');
  await expect(page.getByRole('status')).toHaveText('Undo from the menu');
});

test('an accelerator pressed again before the menu that took its place is drawn runs its item each time', async ({ app, page }) => {
  test.skip(app.host === 'electron', 'Key presses made by a test do not reach the native menu.');
  await app.evaluate(({ Menu }) => {
    let times = 0;
    const show = () => Menu.setApplicationMenu(Menu.buildFromTemplate([{ label: '&Edit', submenu: [
      { id: 'again', label: `Done ${times} times`, accelerator: 'CmdOrCtrl+Y', click: () => { times += 1; show(); } },
    ] }]));
    show();
  });
  await expect(page.getByRole('heading')).toBeVisible();
  // All in one turn of the page, so that no new menu can be drawn between them.
  await page.evaluate(() => {
    for (let press = 0; press < 5; press++) document.body.dispatchEvent(new KeyboardEvent('keydown', { key: 'y', code: 'KeyY', ctrlKey: true, bubbles: true, composed: true, cancelable: true }));
  });
  await expect.poll(() => menuLabel(app, 'again')).toBe('Done 5 times');
});

test('a key that the page keeps for itself does not run an item', async ({ app, page }) => {
  test.skip(app.host === 'electron', 'Key presses made by a test do not reach the native menu.');
  await expect(page.getByRole('heading')).toBeVisible();
  await page.evaluate(() => window.addEventListener('keydown', (event) => event.preventDefault()));
  await page.keyboard.press('Control+z');
  await page.keyboard.press('Control+o');
  // What the page asks main after the keys is answered after them.
  await thereAndBack(page);
  await expect(page.getByRole('status')).toHaveText('');
});

test('links leave by the desktop, and the page goes nowhere', async ({ app, page }) => {
  await page.getByRole('link', { name: 'Elsewhere' }).click();
  await expect.poll(() => outsideCalls(app)).toEqual([{ what: 'openExternal', target: 'https://example.org/' }]);
  expect(app.windows()).toHaveLength(1);
  // Not click(): Playwright would wait for a navigation that never begins.
  await app.evaluate(({ BrowserWindow }) => {
    BrowserWindow.getAllWindows()[0]?.webContents.on('will-navigate', (_event, url) => { (globalThis as WithAsked).asked = url; });
  });
  await page.getByRole('link', { name: 'Away' }).evaluate((link: HTMLAnchorElement) => void setTimeout(() => link.click()));
  await expect.poll(() => app.evaluate(() => (globalThis as WithAsked).asked)).toBeTruthy();
  await thereAndBack(page);
  expect(await app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.webContents.getURL())).toBe(
    'app://proving/index.html'
  );
});

test('nothing on the network can be reached', async ({ page }) => {
  await expect(page.getByRole('heading')).toBeVisible();
  expect(await page.evaluate(() => fetch('https://example.org/').then(() => 'reached', () => 'refused'))).toBe('refused');
});

test('the application may forbid closing, and agree to it', async ({ app, page, dialogs }) => {
  await page.getByLabel('Note').fill('unsaved');
  await dialogs.message('Cancel', 'Close');
  const close = () => app.evaluate(({ BrowserWindow }) => void setTimeout(() => BrowserWindow.getAllWindows()[0]?.close()));
  await close();
  await expect.poll(async () => (await dialogs.calls()).length).toBe(1);
  expect(app.windows()).toHaveLength(1);
  // The application ends with its last window, and may take the answer to this with it.
  await Promise.all([page.waitForEvent('close'), close().catch(() => {})]);
});

test('a second start hands over to the first and ends', async ({ app, page, launchApp, workDir }) => {
  test.skip(app.host === 'electron', 'Playwright cannot attach to an Electron that ends at once.');
  await expect(page.getByRole('heading')).toBeVisible();
  const late = await launchApp([path.join(workDir, 'late.note')]);
  await expect(late.firstWindow()).rejects.toThrow(/ended/);
  await expect(page.getByRole('status')).toHaveText(`Second with ${path.join(workDir, 'late.note')}`);
});

test('the page prints to PDF and follows the chosen theme', async ({ app, page }) => {
  await expect(page.getByRole('heading')).toBeVisible();
  const head = await app.evaluate(async ({ BrowserWindow }) => {
    const pdf = await BrowserWindow.getAllWindows()[0]?.webContents.printToPDF({});
    return pdf?.subarray(0, 5).toString();
  });
  expect(head).toBe('%PDF-');
  const isDark = () => page.evaluate(() => matchMedia('(prefers-color-scheme: dark)').matches);
  await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'dark'));
  await expect.poll(isDark).toBe(true);
  await app.evaluate(({ nativeTheme }) => void (nativeTheme.themeSource = 'light'));
  await expect.poll(isDark).toBe(false);
});

test('what the stand-in does not have is an error with its name', async ({ app }) => {
  test.skip(app.host === 'electron', 'Only the stand-in is incomplete.');
  await expect(app.evaluate(({ globalShortcut }) => globalShortcut.isRegistered('F1'))).rejects.toThrow(
    /does not have electron\.globalShortcut/
  );
  await expect(app.evaluate(({ app }) => app.getGPUInfo('basic'))).rejects.toThrow(/does not have app\.getGPUInfo/);
  await expect(app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.capturePage())).rejects.toThrow(
    /does not have BrowserWindow\.capturePage/
  );
});
