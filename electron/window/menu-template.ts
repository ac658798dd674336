import type { MenuCommand } from '../../shared/contract/contract.ts';

/** What the main process does itself when it is chosen. */
export type MainCommand = { readonly do: 'openRecent'; readonly path: string } | { readonly do: 'forgetRecents' } | { readonly do: 'about' };
export type Role =
  | 'cut' | 'copy' | 'paste' | 'selectAll' | 'resetZoom' | 'zoomIn' | 'zoomOut' | 'togglefullscreen' | 'quit' | 'minimize'
  | 'hide' | 'hideOthers' | 'unhide' | 'services' | 'front';
interface Look {
  readonly label: string;
  readonly accelerator?: string;
  readonly enabled?: boolean;
  readonly visible?: boolean;
}
/** An entry as plain data: sent to the window, done here, done by the system, or a menu of its own. */
export type MenuEntry =
  | { readonly is: 'line' }
  | ({ readonly is: 'sent'; readonly command: MenuCommand } & Look)
  | ({ readonly is: 'done'; readonly command: MainCommand } & Look)
  | ({ readonly is: 'role'; readonly role: Role } & Partial<Look>)
  | ({ readonly is: 'menu'; readonly entries: readonly MenuEntry[] } & Look);

export interface MenuState {
  readonly platform: 'windows' | 'mac' | 'linux';
  readonly planOpen: boolean;
  /** Whether the open plan can be changed. */
  readonly mayChange: boolean;
  readonly maySave: boolean;
  readonly undo: string | null;
  readonly redo: string | null;
  /** What came in last from elsewhere and can be taken back: `the merge with Tom Okoro’s copy`. */
  readonly merge: string | null;
  readonly recents: readonly { readonly path: string; readonly title: string }[];
}

const line: MenuEntry = { is: 'line' };
const sent = (command: MenuCommand, label: string, accelerator?: string, enabled = true): MenuEntry =>
  ({ is: 'sent', command, label, enabled, ...(accelerator === undefined ? {} : { accelerator }) });
const role = (name: Role, label?: string): MenuEntry => ({ is: 'role', role: name, ...(label === undefined ? {} : { label }) });
const menu = (label: string, entries: readonly MenuEntry[], enabled = true): MenuEntry => ({ is: 'menu', label, entries, enabled });

const VIEWS = [
  ['view.overview', '&Overview'], ['view.review', '&Review'], ['view.actions', '&Actions'], ['view.monitoring', '&Monitoring'],
  ['view.papers', '&Papers'], ['view.decisions', '&Decisions'], ['view.people', 'P&eople'], ['view.history', '&History'],
] as const;

/** The whole menu bar as data: the same for the native menu, and for anything else that shows one. */
export function menuTemplate(state: MenuState): readonly MenuEntry[] {
  const { planOpen, mayChange, maySave, merge, platform } = state;
  const isMac = platform === 'mac';
  const file = menu('&File', [
    sent('plan.new', '&New from a review report…', 'CmdOrCtrl+N'),
    sent('plan.open', '&Open…', 'CmdOrCtrl+O'),
    menu('Open &recent', recentEntries(state.recents), state.recents.length > 0),
    sent('plan.example', '&Explore the example'),
    line,
    sent('plan.save', '&Save', 'CmdOrCtrl+S', planOpen && maySave),
    sent('plan.saveAs', 'Save &as…', isMac ? 'Shift+Cmd+S' : 'F12', planOpen && maySave),
    // The other habit, on the same command.
    ...(isMac ? [] : [{ is: 'sent', command: 'plan.saveAs', label: 'Save as', accelerator: 'Ctrl+Shift+S', enabled: planOpen && maySave, visible: false } as const]),
    sent('plan.share', 'Sen&d a copy…', undefined, planOpen && mayChange),
    sent('plan.versions', 'Earlier &versions of this plan…', undefined, planOpen),
    line,
    sent('plan.merge', '&Merge another copy…', undefined, mayChange),
    sent('plan.takeBackMerge', merge === null ? '&Take back the last merge' : `&Take back ${inMenu(merge)}`, undefined, merge !== null),
    line,
    sent('paper.print', '&Print the open paper…', 'CmdOrCtrl+P', planOpen),
    line,
    sent('plan.afresh', 'Start a&fresh…', undefined, mayChange),
    sent('plan.close', '&Close plan', 'CmdOrCtrl+W', planOpen),
    ...(isMac ? [] : [line, role('quit', platform === 'windows' ? 'E&xit' : '&Quit')]),
  ]);
  const edit = menu('&Edit', [
    sent('edit.undo', state.undo === null ? '&Undo' : `&Undo: ${inMenu(state.undo)}`, 'CmdOrCtrl+Z'),
    sent('edit.redo', state.redo === null ? '&Redo' : `&Redo: ${inMenu(state.redo)}`, isMac ? 'Shift+Cmd+Z' : 'Ctrl+Y'),
    line,
    role('cut', 'Cu&t'), role('copy', '&Copy'), role('paste', '&Paste'), role('selectAll', 'Select &all'),
    line,
    sent('edit.find', '&Find in this view…', 'CmdOrCtrl+F', planOpen),
    sent('edit.replace', 'R&eplace in the paper…', isMac ? 'Alt+Cmd+F' : 'Ctrl+H', mayChange),
    sent('edit.findAnything', 'Find anythin&g…', 'CmdOrCtrl+Shift+P', planOpen),
    // The other habit, on the same command.
    ...(isMac ? [] : [{ is: 'sent', command: 'edit.findAnything', label: 'Find anything', accelerator: 'Alt+Q', enabled: planOpen, visible: false } as const]),
  ]);
  const view = menu('&View', [
    ...VIEWS.map(([command, label], index) => sent(command, label, `CmdOrCtrl+${index + 1}`, planOpen)),
    line,
    sent('view.details', 'De&tails pane', 'CmdOrCtrl+Shift+D', planOpen),
    sent('view.report', 'Report &beside the review', 'CmdOrCtrl+Shift+R', planOpen),
    sent('view.nextPane', 'Ne&xt pane', 'F6'),
    line,
    role('resetZoom', 'Actual &size'), role('zoomIn', 'Zoom &in'), role('zoomOut', 'Zoom o&ut'), role('togglefullscreen', '&Full screen'),
  ]);
  const plan = menu('&Plan', [
    sent('action.new', '&New action', 'CmdOrCtrl+Shift+N', mayChange),
    sent('action.today', 'Put in &today’s date', 'CmdOrCtrl+;', mayChange),
    line,
    sent('plan.strike', '&Strike out words…', undefined, mayChange),
  ]);
  const papers = menu('P&apers', [
    sent('paper.commitment', '&Mark as a commitment…', 'CmdOrCtrl+Shift+M', mayChange),
    line,
    sent('export.paper', 'Export the &paper to Word…', 'CmdOrCtrl+Shift+E', planOpen),
    sent('paper.pdf', 'Save the open paper as P&DF…', undefined, planOpen),
    sent('export.tracker', 'Export the &tracker to Excel…', 'CmdOrCtrl+Shift+T', planOpen),
    sent('export.trackerOf', 'Export a tracker &by owner, theme or committee…', undefined, planOpen),
    line,
    sent('export.scrutinyRecord', '&Scrutiny’s recommendations and the responses, in Word…', undefined, planOpen),
    sent('export.scrutinyWorkbook', 'Scrutiny’s recommendations and the responses, in &Excel…', undefined, planOpen),
    sent('export.positionStatement', 'P&osition statement for the visit ahead…', undefined, planOpen),
  ]);
  const tools = menu('&Tools', [sent('tools.spelling', 'S&pelling…', 'F7', planOpen), line, sent('view.settings', '&Settings', 'CmdOrCtrl+,')]);
  const help = menu('&Help', [
    sent('help.keys', '&Keyboard shortcuts', 'F1'),
    ...(isMac ? [] : [line, { is: 'done', command: { do: 'about' }, label: '&About Matters Arising' } as const]),
  ]);
  return isMac ? [macMenu, file, edit, view, plan, papers, tools, macWindow, help] : [file, edit, view, plan, papers, tools, help];
}

const macMenu = menu('Matters Arising', [
  { is: 'done', command: { do: 'about' }, label: 'About Matters Arising' }, line,
  role('services'), line, role('hide'), role('hideOthers'), role('unhide'), line, role('quit'),
]);
const macWindow = menu('Window', [role('minimize'), role('front')]);

const MOST_RECENTS = 10;
function recentEntries(recents: MenuState['recents']): readonly MenuEntry[] {
  const shown = recents.slice(0, MOST_RECENTS).map(({ path, title }, index): MenuEntry => {
    const number = index < 9 ? `&${index + 1}  ` : '';
    return { is: 'done', command: { do: 'openRecent', path }, label: `${number}${inMenu(title)} (${inMenu(shortPath(path))})` };
  });
  return shown.length === 0 ? [] : [...shown, line, { is: 'done', command: { do: 'forgetRecents' }, label: '&Clear this list' }];
}
const shortPath = (path: string): string => (path.length > 60 ? `…${path.slice(-58)}` : path);
/** A lone & would underline what follows it. */
const inMenu = (words: string): string => (words.length > 60 ? `${words.slice(0, 58).trimEnd()}…` : words).replace(/&/g, '&&');
