'use strict';
const bridge = window.proving;
const at = (id) => document.getElementById(id);
const say = (words) => { at('said').textContent = words; };
window.apiAtFirstScript = typeof bridge;
const saveNote = async () => say(await bridge.saveNote(at('note').value));
at('save').addEventListener('click', saveNote);
at('note').addEventListener('input', () => bridge.edited());
bridge.onSave(saveNote);
bridge.onSaid(say);
bridge.onOpened((text) => { at('note').value = text; });
at('files').addEventListener('change', (event) => say([...event.target.files].map((file) => bridge.pathOf(file)).join(' | ')));
at('drop').addEventListener('dragover', (event) => event.preventDefault());
at('drop').addEventListener('drop', (event) => {
  event.preventDefault();
  say([...event.dataTransfer.files].map((file) => `${file.name}: ${bridge.pathOf(file)}`).join(' | '));
});
// An application that wants every key and every focus for itself must not get those of a dialog above it.
window.strayKeys = [];
document.addEventListener('keydown', (event) => {
  if (event.composedPath().length > 0 && document.activeElement?.localName.startsWith('stand-in')) window.strayKeys.push(event.key);
}, true);
