import path from 'node:path';
import { app, BrowserWindow, clipboard, dialog, ipcMain, Menu, nativeTheme, protocol, screen, session, shell } from 'electron';
import { keepOneReady } from './apart/children.ts';
import { appHandlers } from './ipc/app-handlers.ts';
import { Desk } from './ipc/desk.ts';
import { documentHandlers } from './ipc/document-handlers.ts';
import { exportHandlers } from './ipc/export-handlers.ts';
import { frozenHandlers } from './ipc/frozen-handlers.ts';
import { fileHandlers } from './ipc/file-handlers.ts';
import { HeldReturns } from './ipc/held-returns.ts';
import { HeldWords } from './ipc/held-words.ts';
import { WrittenMails } from './ipc/mail-drafts.ts';
import { mailHandlers } from './ipc/mail-handlers.ts';
import { mergeHandlers } from './ipc/merge-handlers.ts';
import { openNamed } from './ipc/named-files.ts';
import { clearanceMailHandlers } from './ipc/clearance-mail-handlers.ts';
import { ownerMailHandlers } from './ipc/owner-mail-handlers.ts';
import { planHandlers } from './ipc/plan-handlers.ts';
import type { Outside } from './ipc/ports.ts';
import { printHandlers } from './ipc/print-handlers.ts';
import { keepLastProfile, profileHandlers } from './ipc/profile-handlers.ts';
import { publishHandlers } from './ipc/publish-handlers.ts';
import { recoveryHandlers } from './ipc/recovery-handlers.ts';
import { reportHandlers } from './ipc/report-handlers.ts';
import { serveWindow } from './ipc/serve.ts';
import { returnHandlers } from './ipc/return-handlers.ts';
import { sheetHandlers } from './ipc/sheet-handlers.ts';
import { shareHandlers } from './ipc/share-handlers.ts';
import { spellingHandlers } from './ipc/spelling-handlers.ts';
import { takingHandlers } from './ipc/taking-handlers.ts';
import { templateHandlers } from './ipc/template-handlers.ts';
import { Typing } from './ipc/typing.ts';
import { Unkept } from './ipc/unkept.ts';
import { WrittenFiles } from './ipc/written-files.ts';
import { HouseTemplate } from './intake/template/house-template.ts';
import { PLACES } from './places.ts';
import { Merges } from './session/merging/merges.ts';
import { PlanRegistry } from './session/registry.ts';
import { Speller } from './spelling/speller.ts';
import { electronStore } from './storage/electron-settings.ts';
import { encodesInWorker } from './storage/encoding/encodes-in-worker.ts';
import { disk } from './storage/file-system.ts';
import { LastProfile } from './storage/last-profile.ts';
import { PlanFiles } from './storage/plan-files.ts';
import { readsApart } from './storage/reading/reads-apart.ts';
import { recoveryIn } from './storage/recovery/recovery.ts';
import { Recents } from './storage/recents.ts';
import { Settings } from './storage/settings.ts';
import { addressesFor } from './window/addresses.ts';
import { registerScheme, serveRenderer } from './window/app-protocol.ts';
import { Closing } from './window/closing.ts';
import { systemDialogs } from './window/dialogs.ts';
import { guard } from './window/guards.ts';
import { applyAppearance, backgroundFor, reloadAfterCrash, SPELLS, windowOptions } from './window/main-window.ts';
import { MenuBar } from './window/menu-bar.ts';
import { chromiumPress } from './window/press.ts';
import { PrintedPages } from './window/printed-pages.ts';
import { filesNamed } from './window/starting.ts';
import { windowTitle } from './window/title.ts';
import { placeFor, rememberPlace, workAreas } from './window/window-state.ts';

const log = (words: string, error?: unknown): void => console.error(`[matters] ${words}`, ...(error === undefined ? [] : [error]));
const now = (): Date => new Date();

/** The application with its window: everything is made here, once, and handed to what needs it. */
export function startDesktop(): void {
  const addresses = addressesFor(app.isPackaged ? null : (process.env['ELECTRON_RENDERER_URL'] ?? null));
  // Whoever starts it without a sandbox has no way to have one, such as a test machine that runs everything as root.
  if (!app.commandLine.hasSwitch('no-sandbox')) app.enableSandbox();
  registerScheme(protocol);

  const settings = new Settings(electronStore('settings'));
  const lastProfile = new LastProfile(settings, { profile: electronStore('last-profile'), template: electronStore('last-template') });
  const recents = new Recents(settings, now);
  const written = new WrittenFiles();
  const mails = new WrittenMails();
  const printed = new PrintedPages();
  const press = chromiumPress({ open: (options) => new BrowserWindow(options), pages: printed });
  const outside: Outside = {
    open: (file) => shell.openPath(file), show: (file) => shell.showItemInFolder(file), copy: (words) => void clipboard.writeText(words),
    beginMail: (link) => shell.openExternal(link).then(() => true, () => false),
  };
  let window: BrowserWindow | null = null;
  const words = new HeldWords((event, told) => {
    if (window && !window.isDestroyed()) window.webContents.send(event, told);
  });
  const { tell } = words;
  const recovery = recoveryIn({ folder: app.getPath('userData'), now, say: (message) => tell('app:said', { tone: 'error', message }) });
  const files = new PlanFiles(disk, undefined, encodesInWorker(PLACES.encodeWorker), readsApart(PLACES.readWorker));
  const registry = new PlanRegistry(files, { now, by: () => settings.get('preferences').name.trim() }, recovery);
  const typing = new Typing((event, told) => {
    // Nobody is typing in a window that is not there.
    if (window && !window.isDestroyed() && !window.webContents.isLoading()) tell(event, told);
    else queueMicrotask(() => typing.sent((told as { ticket: number }).ticket));
  });
  const dialogs = systemDialogs({ dialog, window: () => window, settings, documents: app.getPath('documents'), openPlan: () => desk.plan?.path ?? null });
  const house = new HouseTemplate(PLACES.intakeWorker);
  const unkept = new Unkept(dialogs);
  const returns = new HeldReturns(dialogs);
  const desk = new Desk({ registry, recents, dialogs, typing, unkept, returns, tell });
  keepLastProfile(desk, lastProfile);
  const closing = new Closing(app, desk);
  const openFile = (...files: string[]): Promise<void> => openNamed(files, desk, tell);
  const menuBar = new MenuBar({ menu: Menu, desk, recents, tell, openFile, about: () => void showAbout(), platform: process.platform });

  serveWindow(ipcMain, {
    ...appHandlers({
      desk, settings, recents, version: app.getVersion(), platform: process.platform,
      tell: (event, told) => {
        tell(event, told);
        menuBar.show();
      },
      preferencesChanged: (preferences) => applyAppearance(nativeTheme, preferences),
      listening: () => {
        // A page that begins anew has nothing marked.
        unkept.is(null);
        words.heard();
      },
    }),
    'screen:leave': () => unkept.mayLeave(),
    'menu:commands': () => menuBar.commands(),
    ...spellingHandlers({ speller: new Speller(PLACES.spellingWorker, PLACES.dictionary), settings }),
    ...recoveryHandlers({ desk, registry, recovery, recents, dialogs }),
    ...planHandlers(desk, path.join(app.getAppPath(), PLACES.samples)),
    ...mergeHandlers({ desk, dialogs, merges: new Merges(files) }),
    ...takingHandlers({ desk, dialogs, returns, tell, workerFile: PLACES.intakeWorker }),
    ...reportHandlers({ desk, dialogs, unkept, lastProfile, tell, workerFile: PLACES.intakeWorker }),
    ...exportHandlers({ desk, dialogs, typing, tell, written, now, house, workerFile: PLACES.exportWorker }),
    ...printHandlers({ desk, dialogs, typing, tell, written, press }),
    ...publishHandlers({ desk, dialogs, typing, tell, written, now, outside, house, workerFile: PLACES.exportWorker }),
    ...frozenHandlers({ desk, dialogs, typing, tell, written, house, workerFile: PLACES.exportWorker }),
    ...sheetHandlers({ desk, dialogs, typing, tell, written, now, workerFile: PLACES.exportWorker }),
    ...returnHandlers({ desk, dialogs, typing, tell, written, now, workerFile: PLACES.exportWorker }),
    ...documentHandlers({ desk, dialogs, typing, tell, written, mails, now, workerFile: PLACES.exportWorker }),
    ...mailHandlers({ mails, outside }),
    ...clearanceMailHandlers({ desk, dialogs, typing, tell, written, mails, now, settings, workerFile: PLACES.exportWorker }),
    ...ownerMailHandlers({ desk, dialogs, typing, tell, written, mails, now, settings, workerFile: PLACES.exportWorker }),
    ...shareHandlers({ desk, dialogs, typing, tell, written, mails, now, workerFile: PLACES.exportWorker }),
    ...templateHandlers({ desk, dialogs, unkept, house, tell, workerFile: PLACES.intakeWorker }),
    ...profileHandlers({ desk, dialogs, typing, written, lastProfile }),
    ...fileHandlers(written, outside, (file) => desk.hasBeside(file)),
  }, typing, { trusted: () => (window ? { page: window.webContents, isOurs: addresses.isOurs } : null), log });

  const openWindow = (): Promise<void> => {
    const opened = new BrowserWindow(windowOptions(placeFor(settings.get('window'), workAreas(screen)), PLACES.preload, nativeTheme));
    window = opened;
    rememberPlace(opened, settings);
    closing.watch(opened);
    reloadAfterCrash(opened, log);
    opened.on('page-title-updated', (event) => event.preventDefault());
    opened.once('ready-to-show', () => {
      if (settings.get('window').isMaximised) opened.maximize();
      opened.show();
    });
    opened.on('closed', () => {
      window = null;
    });
    showTitle();
    return opened.loadURL(addresses.home);
  };
  const showTitle = (): void => {
    const file = desk.plan?.file ?? null;
    window?.setTitle(windowTitle(desk.title, file));
    if (process.platform === 'darwin') {
      window?.setDocumentEdited(file !== null && file.state !== 'saved');
      window?.setRepresentedFilename(file?.path ?? '');
    }
  };
  const showAbout = async (): Promise<void> => {
    const words = { type: 'info' as const, title: 'About', message: 'Matters Arising', detail: `Version ${app.getVersion()}`, buttons: ['OK'] };
    await (window ? dialog.showMessageBox(window, words) : dialog.showMessageBox(words));
  };
  const comeForward = (): void => {
    if (window?.isMinimized()) window.restore();
    window?.focus();
  };
  desk.onChanged(() => {
    showTitle();
    menuBar.show();
  });

  app.on('second-instance', (_event, argv, folder) => {
    comeForward();
    void openFile(...filesNamed(argv, folder, app.getAppPath()));
  });
  // The Mac hands files over this way, also before the application is ready.
  let early: string | null = null;
  app.on('open-file', (event, file) => {
    event.preventDefault();
    if (window) void openFile(file);
    else early = file;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin') app.quit();
  });
  void app.whenReady().then(async () => {
    session.defaultSession.setSpellCheckerEnabled(SPELLS);
    guard(app, session.defaultSession, addresses, log);
    serveRenderer(protocol, PLACES.renderer, printed);
    applyAppearance(nativeTheme, settings.get('preferences'));
    nativeTheme.on('updated', () => window?.setBackgroundColor(backgroundFor(nativeTheme)));
    app.on('activate', () => {
      if (!window) void openWindow();
    });
    menuBar.show();
    await openWindow();
    await openFile(...(early === null ? filesNamed(process.argv, process.cwd(), app.getAppPath()) : [early]));
    await keepOneReady();
  }).catch((error: unknown) => log('The window could not be opened:', error));
}
