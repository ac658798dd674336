/** How the drawn menu bar and dialogs look: plain, quiet, in the colours of the scheme the page is in. Runs as source text. */
export function drawnStyles(): { overlay: string; page: string } {
  const height = 28;
  return {
    page: `html { box-sizing: border-box !important; height: 100% !important; padding-block-start: ${height}px !important; }`,
    overlay: `
:host { all: initial !important; position: fixed !important; inset: 0 0 auto 0 !important; width: auto !important;
  height: ${height}px !important;
  overflow: visible !important; z-index: 2147483647 !important; color-scheme: light dark !important; display: block !important;
  font: 13px/1.35 system-ui, sans-serif !important; color: light-dark(#1b1b1b, #f2f2f2) !important; background: transparent !important; }
:host(.bare) { height: 0 !important; }
* { box-sizing: border-box; }
[role=menubar] { display: flex; height: ${height}px; padding: 2px 4px; background: light-dark(#f3f3f3, #202020);
  border-bottom: 1px solid light-dark(#dcdcdc, #3a3a3a); }
:host(.bare) [role=menubar] { height: 0; padding: 0; border: 0; }
[role^=menuitem] { border-radius: 4px; cursor: default; outline: none; user-select: none; white-space: nowrap; }
[role=menubar] > [role=menuitem] { padding: 2px 10px; }
[role^=menuitem]:focus, [role^=menuitem][aria-expanded=true] { background: light-dark(#dfe7f3, #3d4654); }
[role^=menuitem]:focus-visible { outline: 2px solid light-dark(#0f548c, #9cc8f5); outline-offset: -2px; }
[role^=menuitem][aria-disabled] { color: light-dark(#6e6e6e, #9a9a9a); background: none; }
[role=menu] { position: fixed; inset: 0 auto auto 0; min-width: 200px; max-height: calc(100vh - ${height}px); overflow-y: auto;
  padding: 4px;
  background: light-dark(#fff, #2b2b2b); border: 1px solid light-dark(#c8c8c8, #4a4a4a); border-radius: 6px;
  box-shadow: 0 6px 18px rgb(0 0 0 / .25); }
[role=menu] > [role^=menuitem] { display: flex; align-items: baseline; min-height: 26px; padding: 4px 10px 4px 6px; }
.tick { width: 20px; text-align: center; flex: none; }
.keys { margin-inline-start: auto; padding-inline-start: 28px; color: light-dark(#616161, #adadad); }
[role=separator] { height: 1px; margin: 4px 6px; background: light-dark(#e0e0e0, #454545); }
dialog { padding: 16px; color: inherit; background: light-dark(#fff, #2b2b2b); border: 1px solid light-dark(#c8c8c8, #4a4a4a);
  border-radius: 8px;
  box-shadow: 0 12px 40px rgb(0 0 0 / .35); }
dialog::backdrop { background: rgb(0 0 0 / .3); }
.message { width: min(460px, 92vw); }
.file { width: min(720px, 94vw); }
.heading { margin: 0 0 10px; font-weight: 600; }
.words { display: flex; gap: 12px; }
.icon { font-size: 24px; line-height: 1; }
.icon:empty { display: none; }
h2 { margin: 0; font-size: 14px; font-weight: 600; }
.detail { margin: 6px 0 0; white-space: pre-wrap; }
.status { min-height: 1.4em; margin: 6px 0; color: light-dark(#616161, #c0c0c0); }
.row { display: flex; gap: 8px; margin-block-end: 8px; }
.row label { display: flex; flex: 1; align-items: center; gap: 8px; min-width: 0; }
.row input { flex: 1; min-width: 0; }
input[type=text], select, button { font: inherit; color: inherit; min-height: 30px; padding: 4px 10px;
  border: 1px solid light-dark(#8a8a8a, #8a8a8a);
  border-radius: 4px; background: light-dark(#fff, #1f1f1f); }
button { min-width: 84px; background: light-dark(#f6f6f6, #383838); }
.row button { min-width: 36px; }
button.chief { color: #fff; background: #0f548c; border-color: #0f548c; }
:is(input, select, button, [role=option]):focus-visible { outline: 2px solid light-dark(#0f548c, #9cc8f5); outline-offset: 1px; }
.buttons { display: flex; justify-content: flex-end; gap: 8px; margin-block-start: 14px; }
[role=listbox] { height: min(320px, 45vh); overflow-y: auto; padding: 4px; border: 1px solid light-dark(#c8c8c8, #4a4a4a);
  border-radius: 4px; }
[role=option] { padding: 4px 6px; border-radius: 4px; cursor: default; user-select: none; }
[role=option]:hover { background: light-dark(#f3f3f3, #363636); }
[role=option][aria-selected=true] { background: light-dark(#cfe0f2, #35506b); }
.glyph { display: inline-block; width: 24px; }
@media (forced-colors: active) { [role^=menuitem]:focus, [role=option][aria-selected=true] { forced-color-adjust: none;
  color: HighlightText; background: Highlight; } }`,
  };
}
