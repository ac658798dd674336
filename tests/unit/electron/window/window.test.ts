import { EventEmitter } from 'node:events';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import os from 'node:os';
import path from 'node:path';
import type { App, Session } from 'electron';
import { describe, expect, onTestFinished, test } from 'vitest';
import { addressesFor } from '../../../../electron/window/addresses.ts';
import { CONTENT_SECURITY_POLICY, fileFor, serve } from '../../../../electron/window/app-protocol.ts';
import { guard } from '../../../../electron/window/guards.ts';
import { listedCommands } from '../../../../electron/window/listed-commands.ts';
import { menuTemplate, type MenuEntry, type MenuState } from '../../../../electron/window/menu-template.ts';
import { filesNamed } from '../../../../electron/window/starting.ts';
import { windowTitle } from '../../../../electron/window/title.ts';
import { placeFor } from '../../../../electron/window/window-state.ts';
import { MENU_COMMANDS, type FileState } from '../../../../shared/contract/contract.ts';

describe('the page’s files', () => {
  test('are served with the policy, from their folder and from nowhere else', async () => {
    const dir = await mkdtemp(path.join(os.tmpdir(), 'matters-page-'));
    onTestFinished(() => rm(dir, { recursive: true, force: true }));
    const root = path.join(dir, 'renderer');
    await mkdir(path.join(root, 'assets'), { recursive: true });
    await writeFile(path.join(root, 'index.html'), '<p>page</p>');
    await writeFile(path.join(root, 'assets', 'a b.js'), '1');
    await writeFile(path.join(dir, 'secret.html'), 'secret');
    await writeFile(path.join(dir, 'renderer-other.html'), 'secret');
    const get = (url: string, method = 'GET') => serve({ url, method }, root);

    const page = await get('app://matters/index.html');
    expect([page.status, await page.text(), page.headers.get('content-security-policy'), page.headers.get('content-type')])
      .toEqual([200, '<p>page</p>', CONTENT_SECURITY_POLICY, 'text/html; charset=utf-8']);
    expect((await get('app://matters/assets/a%20b.js?v=1#x')).status).toBe(200);
    const refused = [
      'app://matters/../secret.html', 'app://matters/%2e%2e/secret.html', 'app://matters/..%2fsecret.html', 'app://matters/assets/..%2f..%2fsecret.html', 'app://matters/..%5csecret.html',
      'app://matters//etc/passwd.html', 'app://matters/../renderer-other.html', 'app://matters/%2e%2e%2frenderer-other.html', 'app://matters/index.html%00.js', 'app://matters/index', 'app://matters/',
      'app://matters/C:%5csecret.html', 'app://other/index.html', 'app://matters/missing.html', 'app://matters/%E0%A4%A.html', 'not a url',
    ];
    for (const url of refused) {
      const answer = await get(url);
      expect([url, answer.status, await answer.text()]).toEqual([url, 404, 'Not found']);
      expect(answer.headers.get('content-security-policy')).toBe(CONTENT_SECURITY_POLICY);
    }
    expect((await get('app://matters/index.html', 'POST')).status).toBe(404);
    expect(fileFor('app://matters/index.html', root)?.file).toBe(path.join(root, 'index.html'));
  });

  test('the policy lets only our own script run, and nothing out', () => {
    expect(CONTENT_SECURITY_POLICY).toContain("default-src 'none'");
    expect(CONTENT_SECURITY_POLICY).toContain("script-src 'self';");
    expect(CONTENT_SECURITY_POLICY).toContain("connect-src 'none'");
    expect(CONTENT_SECURITY_POLICY).not.toMatch(/unsafe-eval|script-src[^;]*unsafe|https?:|\*/);
  });

  test('with the development server, only its addresses are ours', () => {
    const { home, isOurs } = addressesFor('http://localhost:5173/');
    expect(home).toBe('http://localhost:5173/');
    expect(['http://localhost:5173/x', 'app://matters/index.html', 'http://localhost:5174/', 'http://localhost.example:5173/'].map(isOurs)).toEqual([true, false, false, false]);
  });
});

describe('what the page is denied', () => {
  /** The parts of Electron that the guards are hung on, and nothing of what Electron then does: that is proven on Electron. */
  function guarded(server: string | null = null) {
    const [app, session, page] = [new EventEmitter(), new EventEmitter(), new EventEmitter()];
    const handlers: Record<string, (...given: never[]) => unknown> = {};
    const keep = (name: string) => (handler: (...given: never[]) => unknown) => void (handlers[name] = handler);
    Object.assign(session, {
      setPermissionRequestHandler: keep('permission'), setPermissionCheckHandler: keep('check'), setDevicePermissionHandler: keep('device'), webRequest: { onBeforeRequest: keep('request') },
    });
    Object.assign(page, { setWindowOpenHandler: keep('window') });
    const logged: string[] = [];
    guard(app as unknown as App, session as unknown as Session, addressesFor(server), (words) => void logged.push(words));
    app.emit('web-contents-created', {}, page);
    const call = (name: string, ...given: unknown[]): unknown => handlers[name]!(...(given as never[]));
    const isLetOut = (url: string): boolean => {
      let cancelled = true;
      call('request', { url }, (answer: { cancel: boolean }) => { cancelled = answer.cancel; });
      return !cancelled;
    };
    const mayGo = (event: string, ...given: unknown[]): boolean => {
      let prevented = false;
      page.emit(event, { preventDefault: () => { prevented = true; } }, ...given);
      return !prevented;
    };
    return { call, isLetOut, mayGo, logged, session };
  }
  const STRANGE = ['https://example.org/', 'http://localhost:5173/', 'file:///etc/passwd', 'blob:app://matters/1', 'app://other/index.html', 'ws://localhost:5173/', 'javascript:alert(1)', 'ftp://example.org', ''];

  test('any request but for its own files, and the pictures it carries in itself', () => {
    const { isLetOut, logged } = guarded();
    expect(['app://matters/index.html', 'data:image/svg+xml,x', 'devtools://devtools/x.js'].map(isLetOut)).toEqual([true, true, true]);
    expect(STRANGE.filter(isLetOut)).toEqual([]);
    expect(logged).toHaveLength(STRANGE.length);
    const { isLetOut: inDevelopment } = guarded('http://localhost:5173/');
    expect(['http://localhost:5173/main.tsx', 'ws://localhost:5173/?token=x', 'http://localhost:5174/', 'https://example.org/'].map(inDevelopment)).toEqual([true, true, false, false]);
  });
  test('to go anywhere, open or embed anything, download, or be allowed anything', () => {
    const { call, mayGo, session } = guarded();
    for (const url of [...STRANGE, 'data:text/html,x']) for (const event of ['will-navigate', 'will-redirect']) expect([event, url, mayGo(event, url)]).toEqual([event, url, false]);
    expect(mayGo('will-navigate', 'app://matters/index.html')).toBe(true);
    expect(mayGo('will-attach-webview')).toBe(false);
    expect(call('window', { url: 'app://matters/index.html' })).toEqual({ action: 'deny' });
    let prevented = false;
    session.emit('will-download', { preventDefault: () => { prevented = true; } });
    expect(prevented).toBe(true);
    let answer: unknown;
    call('permission', {}, 'geolocation', (given: unknown) => { answer = given; });
    expect([answer, call('check'), call('device')]).toEqual([false, false, false]);
  });
});

const entries = (template: readonly MenuEntry[]): MenuEntry[] => template.flatMap((entry) => (entry.is === 'menu' ? [entry, ...entries(entry.entries)] : [entry]));
const state: MenuState = { platform: 'windows', planOpen: true, mayChange: true, maySave: true, undo: 'Added A1', redo: null, merge: null, recents: [{ path: 'C:\\Plans\\a & b.matters', title: 'A & B' }] };

describe('the menu', () => {
  for (const platform of ['windows', 'mac', 'linux'] as const) {
    test(`on ${platform} holds every command, and no shortcut twice`, () => {
      const all = entries(menuTemplate({ ...state, platform }));
      const commands = new Set(all.flatMap((entry) => (entry.is === 'sent' ? [entry.command] : [])));
      expect([...commands].sort()).toEqual([...MENU_COMMANDS].sort());
      const keys = all.flatMap((entry) => ('accelerator' in entry && entry.accelerator ? [entry.accelerator.replace('CmdOrCtrl', platform === 'mac' ? 'Cmd' : 'Ctrl').split('+').sort().join('+')] : []));
      expect(new Set(keys).size).toBe(keys.length);
    });

    test(`on ${platform} gives no two entries of a menu the same letter`, () => {
      for (const menu of entries(menuTemplate({ ...state, platform })).filter((entry) => entry.is === 'menu')) {
        const letters = menu.entries.flatMap((entry) => ('label' in entry ? [/(?<!&)&([^&])/.exec(entry.label ?? '')?.[1]?.toLowerCase()] : [])).filter((letter) => letter !== undefined);
        expect([menu.label, new Set(letters).size]).toEqual([menu.label, letters.length]);
      }
    });
  }

  test('cannot do with a plan what there is no plan for', () => {
    const enabled = (given: Partial<MenuState>) =>
      entries(menuTemplate({ ...state, ...given })).flatMap((entry) => (entry.is === 'sent' && entry.enabled ? [entry.command] : []));
    expect(enabled({ planOpen: false, mayChange: false, maySave: false })).toEqual(['plan.new', 'plan.open', 'plan.example', 'edit.undo', 'edit.redo', 'view.nextPane', 'view.settings', 'help.keys']);
    expect(enabled({ mayChange: false, maySave: false })).not.toEqual(expect.arrayContaining(['action.new']));
    expect(enabled({ mayChange: false, maySave: false })).toEqual(expect.arrayContaining(['export.paper', 'plan.close']));
  });

  test('lists for the window what can be chosen, each once, as it is called and with the keys of the system', () => {
    const listed = listedCommands(menuTemplate({ ...state, mayChange: false, maySave: false }), false);
    expect(listed).toContainEqual({ command: 'edit.findAnything', label: 'Find anything…', keys: 'Ctrl+Shift+P', menu: 'Edit' });
    expect(listed.map(({ command }) => command)).not.toContain('plan.save');
    expect(new Set(listed.map(({ command }) => command)).size).toBe(listed.length);
    const onMac = listedCommands(menuTemplate({ ...state, platform: 'mac' }), true);
    expect(onMac).toContainEqual({ command: 'edit.redo', label: 'Redo', keys: '⇧⌘Z', menu: 'Edit' });
  });

  test('says what Undo takes back, and names recent plans with & as themselves', () => {
    const labels = entries(menuTemplate(state)).flatMap((entry) => ('label' in entry ? [entry.label] : []));
    expect(labels).toContain('&Undo: Added A1');
    expect(labels).toContain('&1  A && B (C:\\Plans\\a && b.matters)');
  });
});

test('the title names the plan, marks what is not in the file, and says when it can only be read', () => {
  const file: FileState = { path: '/a.matters', name: 'a.matters', state: 'saved', savedAt: null, problem: null, waitsFor: null, readOnly: null };
  expect(windowTitle('', null)).toBe('Matters Arising');
  expect(windowTitle('Peer challenge', file)).toBe('Peer challenge – Matters Arising');
  expect(windowTitle(' ', file)).toBe('a.matters – Matters Arising');
  expect(windowTitle('Peer challenge', { ...file, state: 'waiting' })).toBe('● Peer challenge (waiting for another program) – Matters Arising');
  for (const at of ['unsaved', 'saving', 'failed'] as const) expect(windowTitle('Peer challenge', { ...file, state: at })).toBe('● Peer challenge – Matters Arising');
  expect(windowTitle('Peer challenge', { ...file, readOnly: 'x' })).toBe('Peer challenge (read only) – Matters Arising');
});

test('the window comes back where it was, unless that screen is gone', () => {
  const screen = { x: 0, y: 0, width: 1920, height: 1040 };
  const kept = { x: 100, y: 50, width: 1200, height: 800, isMaximised: false };
  expect(placeFor(kept, [screen])).toEqual({ x: 100, y: 50, width: 1200, height: 800 });
  expect(placeFor({ ...kept, x: 2500 }, [screen])).toEqual({ width: 1200, height: 800 });
  expect(placeFor({ ...kept, x: 2500 }, [screen, { ...screen, x: 1920 }])).toMatchObject({ x: 2500 });
  expect(placeFor({ ...kept, y: 1030 }, [screen])).toEqual({ width: 1200, height: 800 });
  expect(placeFor({ ...kept, x: null, width: 300 }, [screen])).toEqual({ width: 800, height: 800 });
});

test('plans named when starting are found among the switches', () => {
  expect(filesNamed(['electron', '--user-data-dir=x.matters', '.', 'Plan A.MATTERS', 'Plan.matters.json'], '/home/asha', '/home/asha')).toEqual(['/home/asha/Plan A.MATTERS', '/home/asha/Plan.matters.json']);
  expect(filesNamed(['C:/Matters Arising.exe', '', '/opt/x'], '/home/asha', '/opt/app.asar')).toEqual(['/opt/x']);
});
