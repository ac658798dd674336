import type { MenuCommand } from '../../shared/contract/contract.ts';
import { richFieldOf } from '../components/rich-text/rich-fields.ts';
import { toggleReport } from '../features/review/report-state.ts';
import { appStore, say, show, VIEWS, type ViewName } from '../store/app-store.ts';
import { closePlan, exportFile, openExample, openPlan, readReport, redo, reviewCopy, save, saysLookingBack, saysOnlyToRead, takeBackMerge, undo } from '../store/commands.ts';
import { currentPlan } from '../store/plan-mirror.ts';
import { isTyping, sendTyping } from '../store/typing.ts';
import { focusNextPane, focusViewSoon, topDialog } from './panes.ts';
import { announce } from './view-events.ts';

/** Opens or closes the details. Where the focus was in them, it goes back to the row they belong to. */
function toggleDetails(): void {
  const had = document.querySelector('[data-pane="details"]')?.contains(document.activeElement) ?? false;
  appStore.update({ detailsOpen: !appStore.get().detailsOpen });
  if (had) focusViewSoon();
}

/** Over a dialog nothing beneath it moves and nothing else is asked: what is asked there comes first, and what was written there stays. */
const BENEATH: ReadonlySet<MenuCommand> = new Set([
  'plan.share', 'plan.versions', 'plan.afresh', 'plan.strike', 'export.trackerOf', 'view.details', 'view.report', 'action.new', 'edit.findAnything', 'tools.spelling',
]);
const waitsForDialog = (command: MenuCommand): boolean => (command.startsWith('view.') && command !== 'view.nextPane') || BENEATH.has(command);

function findAnything(): void {
  if (appStore.get().screen.is === 'plan' && topDialog() === null) appStore.update({ finding: true });
}

/** An editor of rich text keeps its own steps; the browser keeps those of a plain field. */
function inField(what: 'undo' | 'redo'): void {
  const editor = richFieldOf(document.activeElement);
  if (editor === null) document.execCommand(what);
  else editor[what]();
}

const PAPERS_PRINT = 'What can be printed here is a paper, and it can be saved as PDF: open one under Papers. Trackers and other documents are exported first, and printed in Excel or Word.';

/** What a menu entry does in the window. Entries the main process does itself never arrive here. */
export function chosen(command: MenuCommand): void {
  if (waitsForDialog(command) && topDialog() !== null) return;
  const planShown = appStore.get().screen.is === 'plan';
  const view = command.startsWith('view.') ? (command.slice(5) as ViewName) : null;
  if (view !== null && VIEWS.includes(view)) {
    if (planShown) { show(view); focusViewSoon(); }
    else if (view === 'settings') announce('settings');
    return;
  }
  switch (command) {
    case 'plan.new': return void readReport(null);
    case 'plan.open': return void openPlan(null);
    case 'plan.example': return void openExample();
    case 'plan.save': return void save(false);
    case 'plan.saveAs': return void save(true);
    case 'plan.share': return planShown && !saysLookingBack() ? appStore.update({ sharing: true }) : undefined;
    case 'plan.versions': return appStore.update({ versionsOf: { path: null, title: currentPlan()?.details.title || (appStore.get().file?.name ?? '') } });
    case 'plan.close': return void closePlan();
    case 'plan.merge': return planShown ? void reviewCopy(null) : undefined;
    case 'plan.takeBackMerge': return void takeBackMerge();
    // A screen with steps of its own takes them first. While something is being typed, the keys belong to the typing; the plan's own steps come after the field is left.
    case 'edit.undo': return announce('undo') ? undefined : isTyping() || !planShown ? inField('undo') : void undo();
    case 'edit.redo': return announce('redo') ? undefined : isTyping() || !planShown ? inField('redo') : void redo();
    case 'export.paper': return void exportFile({ paper: null });
    case 'export.tracker': return void exportFile({ tracker: { by: 'whole', edition: 'public' } });
    case 'export.trackerOf': return planShown && !saysLookingBack() ? appStore.update({ choosingTracker: true }) : undefined;
    case 'export.scrutinyRecord': return void exportFile({ document: 'record of scrutiny', as: 'document' });
    case 'export.scrutinyWorkbook': return void exportFile({ document: 'record of scrutiny', as: 'workbook' });
    case 'export.positionStatement': return void exportFile({ document: 'position statement' });
    case 'paper.commitment': return announce('commitment') ? undefined : say('info', 'Open a paper under Papers and put the caret into the sentence that promises something. Then it can be marked as a commitment.');
    case 'paper.print': return announce('print') ? undefined : say('info', PAPERS_PRINT);
    case 'paper.pdf': return announce('pdf') ? undefined : say('info', PAPERS_PRINT);
    case 'view.nextPane': return focusNextPane();
    case 'view.details': return toggleDetails();
    case 'view.report': return planShown ? toggleReport() : undefined;
    case 'plan.afresh': return saysLookingBack() ? undefined : appStore.update({ recordDialog: { is: 'afresh' } });
    case 'plan.strike': return saysOnlyToRead() ? undefined : appStore.update({ recordDialog: { is: 'strike', words: '' } });
    case 'tools.spelling': return planShown && !saysOnlyToRead() ? void sendTyping().then(() => appStore.update({ spelling: true })) : undefined;
    case 'help.keys': return appStore.update({ keysShown: true });
    case 'action.new':
      // On the recommendation one is at, if one is at any.
      if (planShown && appStore.get().view !== 'actions') show('actions', appStore.get().selected);
      return void announce('newAction');
    // A view with nothing of its own to look in leaves it to the search over everything.
    case 'edit.find': return announce('find') ? undefined : findAnything();
    case 'edit.replace': return announce('replace') ? undefined : say('info', 'Words are replaced within a paper. Open one under Papers, and choose this again.');
    case 'edit.findAnything': return findAnything();
    case 'action.today': return void announce('today');
    default: return;
  }
}
