// A small application that uses what ours uses of Electron, to prove the hosts that run it. It runs in any Electron and in the stand-in.
'use strict';
const { readFile, writeFile } = require('node:fs/promises');
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { app, BrowserWindow, dialog, ipcMain, Menu, net, protocol, session, shell, utilityProcess } = require('electron');

protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
const POLICY = "default-src 'self'; style-src 'self'; script-src 'self'; object-src 'none'";
const FILTERS = [{ name: 'Notes', extensions: ['note'] }];

let window = null;
let edited = false;
const say = (words) => window?.webContents.send('said', words);

async function open() {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { title: 'Open a note', filters: FILTERS, properties: ['openFile'] });
  if (canceled) return say('Opening was cancelled');
  const text = await readFile(filePaths[0], 'utf8');
  window.webContents.send('opened', text);
  window.setTitle(`${path.basename(filePaths[0])} – Proving App`);
  return say(`Opened ${filePaths[0]}`);
}

async function saveAs(text) {
  const options = { title: 'Save the note', defaultPath: 'first.note', filters: FILTERS };
  const { canceled, filePath } = await dialog.showSaveDialog(window, options);
  if (canceled) return 'Saving was cancelled';
  await writeFile(filePath, text);
  edited = false;
  return `Saved ${filePath}`;
}

function buildMenu() {
  const press = (words) => () => say(words);
  Menu.setApplicationMenu(Menu.buildFromTemplate([
    {
      label: '&File',
      submenu: [
        { id: 'open', label: '&Open…', accelerator: 'CmdOrCtrl+O', click: () => void open() },
        { id: 'save', label: '&Save As…', accelerator: 'F12', click: () => window.webContents.send('save') },
        { id: 'recent', label: 'Open &Recent', submenu: [
          { label: 'one.note', click: press('Recent one') }, { label: 'two.note', click: press('Recent two') }
        ] },
        { type: 'separator' },
        { role: 'quit' },
      ],
    },
    {
      label: '&Edit',
      submenu: [
        { id: 'undo', label: '&Undo', accelerator: 'CmdOrCtrl+Z', click: press('Undo from the menu') },
        { role: 'cut' }, { role: 'copy' }, { role: 'paste' }, { role: 'selectAll' },
      ],
    },
    {
      label: '&View',
      submenu: [
        { id: 'wide', label: '&Wide', type: 'checkbox', checked: false, click: (item) => say(`Wide ${item.checked}`) },
        { id: 'off', label: 'Not &now', enabled: false, click: press('Not now') },
        { type: 'radio', label: '&Table', checked: true, click: press('Table') },
        { type: 'radio', label: 'Time&line', click: press('Timeline') },
        { role: 'reload' }, { role: 'zoomIn' }, { role: 'togglefullscreen' },
      ],
    },
    { label: '&Help', submenu: [{ label: '&Ask', id: 'ask', click: () => void ask() }, { role: 'about' }] },
  ]));
}

async function ask() {
  const { response, checkboxChecked } = await dialog.showMessageBox(window, {
    type: 'question', message: 'Keep the note?', detail: 'It has not been saved.', buttons: ['Keep', 'Discard', 'Cancel'],
    defaultId: 0, cancelId: 2, checkboxLabel: 'Do not ask again',
  });
  say(`Answered ${response} ${checkboxChecked}`);
}

ipcMain.handle('note:save', (_event, text) => saveAs(text));
ipcMain.handle('note:edited', () => { edited = true; });
ipcMain.handle('echo', (event, value) => ({ value, from: event.senderFrame.url, isOurs: event.sender === window.webContents }));
// A process apart: it answers, runs a worker in a thread, and ends when it is told to, whatever the thread does.
ipcMain.handle('apart', async (_event, value) => {
  const child = utilityProcess.fork(path.join(__dirname, 'apart.cjs'), [], { serviceName: 'Apart', env: {}, execArgv: [], stdio: 'ignore' });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const next = () => new Promise((resolve) => child.once('message', resolve));
  child.postMessage({ value });
  const answer = await next();
  child.postMessage({ endless: true });
  const running = await next();
  child.kill();
  return { answer, running, hasCode: typeof (await ended) === 'number' };
});
ipcMain.handle('fail', () => { throw new TypeError('not like this'); });
if (app.requestSingleInstanceLock()) app.on('second-instance', (_event, argv) => say(`Second with ${argv.at(-1)}`));
else app.quit();

app.whenReady().then(async () => {
  session.defaultSession.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  protocol.handle('app', async (request) => {
    const { pathname } = new URL(request.url);
    const file = path.join(__dirname, 'page', decodeURIComponent(pathname));
    const response = await net.fetch(pathToFileURL(file).href);
    const headers = { 'content-type': response.headers.get('content-type') ?? '', 'content-security-policy': POLICY };
    return new Response(response.body, { headers });
  });
  buildMenu();
  const webPreferences = { preload: path.join(__dirname, 'preload.cjs'), contextIsolation: true, sandbox: true };
  window = new BrowserWindow({ width: 900, height: 640, show: false, webPreferences });
  window.once('ready-to-show', () => window.show());
  window.webContents.setWindowOpenHandler(({ url }) => {
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event) => event.preventDefault());
  window.on('close', (event) => {
    if (!edited) return;
    event.preventDefault();
    dialog.showMessageBox(window, { message: 'Close without saving?', buttons: ['Close', 'Cancel'] }).then(({ response }) => {
      if (response !== 0) return;
      edited = false;
      window.close();
    });
  });
  await window.loadURL('app://proving/index.html');
});
app.on('window-all-closed', () => app.quit());
