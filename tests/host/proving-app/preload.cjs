'use strict';
const { contextBridge, ipcRenderer, webUtils } = require('electron');

const listen = (channel) => (act) => {
  const listener = (_event, value) => act(value);
  ipcRenderer.on(channel, listener);
  return () => ipcRenderer.removeListener(channel, listener);
};
contextBridge.exposeInMainWorld('proving', {
  saveNote: (text) => ipcRenderer.invoke('note:save', text),
  edited: () => ipcRenderer.invoke('note:edited'),
  echo: (value) => ipcRenderer.invoke('echo', value),
  apart: (value) => ipcRenderer.invoke('apart', value),
  fail: () => ipcRenderer.invoke('fail'),
  missing: () => ipcRenderer.invoke('nobody'),
  // Electron had this only from version 32; older ones put the path on the file itself.
  pathOf: (file) => (webUtils ? webUtils.getPathForFile(file) : file.path),
  onSaid: listen('said'),
  onOpened: listen('opened'),
  onSave: listen('save'),
});
