import path from 'node:path';
import type { BrowserWindow, Dialog, FileFilter, MessageBoxOptions } from 'electron';
import { COPY_ENDING } from '../../shared/sharing/copy-file-name.ts';
import type { Dialogs } from '../ipc/ports.ts';
import { presenceOf } from '../storage/presence.ts';
import type { Purpose, Settings } from '../storage/settings.ts';

const ANY: FileFilter = { name: 'All files', extensions: ['*'] };
const KINDS: Readonly<Record<Purpose, { readonly title: string; readonly button: string; readonly filter: FileFilter; readonly ending?: string }>> = {
  plan: { title: 'Open a plan', button: 'Open', filter: { name: 'Plans of Matters Arising', extensions: ['matters', 'json'] } },
  // Copies that came by mail may end in .matters.json, since gateways block what they do not know.
  merge: { title: 'Choose the other copy', button: 'Look', filter: { name: 'Copies of a plan', extensions: ['matters', 'json'] } },
  report: { title: 'Choose the review report', button: 'Read', filter: { name: 'Reports: Word, PDF, text', extensions: ['docx', 'doc', 'pdf', 'txt'] } },
  paper: { title: 'Export the paper', button: 'Export', filter: { name: 'Word document', extensions: ['docx'] } },
  pdf: { title: 'Save the paper as PDF', button: 'Save', filter: { name: 'PDF', extensions: ['pdf'] } },
  calendar: { title: 'Export the dates', button: 'Export', filter: { name: 'Calendar', extensions: ['ics'] } },
  tracker: { title: 'Export the tracker', button: 'Export', filter: { name: 'Excel workbook', extensions: ['xlsx'] } },
  document: { title: 'Write the document', button: 'Write', filter: { name: 'Word document', extensions: ['docx'] } },
  workbook: { title: 'Write the workbook', button: 'Write', filter: { name: 'Excel workbook', extensions: ['xlsx'] } },
  copy: { title: 'Where to put the copy', button: 'Make the copy', filter: { name: 'Copies of plans', extensions: ['json'] }, ending: COPY_ENDING },
  sheet: { title: 'Where to put the comment sheets', button: 'Write', filter: { name: 'Word document', extensions: ['docx'] } },
  mail: { title: 'Where to put the drafts', button: 'Write the drafts', filter: { name: 'Drafts of mails', extensions: ['eml'] } },
  return: { title: 'A folder for the returns', button: 'Make them here', filter: { name: 'Excel workbook', extensions: ['xlsx'] } },
  returned: { title: 'Choose the returns that came back', button: 'Read', filter: { name: 'Returns: Excel workbooks, CSV', extensions: ['xlsx', 'xlsm', 'csv'] } },
  profile: { title: 'The council’s profile', button: 'Choose', filter: { name: 'Profiles of councils', extensions: ['json'] } },
  template: { title: 'The council’s Word template', button: 'Choose', filter: { name: 'Word templates and documents', extensions: ['dotx', 'docx'] } },
};

export interface DialogOptions {
  readonly dialog: Dialog;
  readonly window: () => BrowserWindow | null;
  readonly settings: Settings;
  /** Where a first dialog begins. */
  readonly documents: string;
  /** The file of the open plan: what is made from it is put beside it, until another folder was chosen. */
  readonly openPlan: () => string | null;
}

/** The system's own dialogs, each beginning in the folder last used for its purpose. */
export function systemDialogs({ dialog, window, settings, documents, openPlan }: DialogOptions): Dialogs {
  const folderFor = async (purpose: Purpose): Promise<string> => {
    const kept = settings.get('folders')[purpose];
    if (kept !== undefined && (await presenceOf(kept)) === 'there') return kept;
    const file = openPlan();
    return file === null ? documents : path.dirname(file);
  };
  const remember = (purpose: Purpose, file: string): void => settings.set('folders', { ...settings.get('folders'), [purpose]: path.dirname(file) });
  const ask = async (options: MessageBoxOptions): Promise<number> => {
    const owner = window();
    const { response } = owner ? await dialog.showMessageBox(owner, options) : await dialog.showMessageBox(options);
    return response;
  };
  const openFiles = async (purpose: Purpose, properties: ('openFile' | 'multiSelections')[]): Promise<readonly string[] | null> => {
    const { title, button, filter } = KINDS[purpose];
    const options = { title, buttonLabel: button, defaultPath: await folderFor(purpose), filters: [filter, ANY], properties };
    const owner = window();
    const { canceled, filePaths } = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
    const [file] = filePaths;
    if (canceled || file === undefined) return null;
    remember(purpose, file);
    return filePaths;
  };
  return {
    chooseFile: async (purpose) => (await openFiles(purpose, ['openFile']))?.[0] ?? null,
    chooseFiles: (purpose) => openFiles(purpose, ['openFile', 'multiSelections']),
    async chooseWhere({ purpose, offered }) {
      const { filter, ending, ...kind } = KINDS[purpose];
      const [title, buttonLabel] = purpose === 'plan' ? ['Save the plan', 'Save'] : [kind.title, kind.button];
      const options = { title, buttonLabel, defaultPath: path.join(await folderFor(purpose), offered), filters: [filter] };
      const owner = window();
      const { canceled, filePath } = owner ? await dialog.showSaveDialog(owner, options) : await dialog.showSaveDialog(options);
      if (canceled || !filePath) return null;
      remember(purpose, filePath);
      return withExtension(filePath, filter.extensions, ending);
    },
    async chooseFolder(purpose) {
      const { title, button } = KINDS[purpose];
      const options = { title, buttonLabel: button, defaultPath: await folderFor(purpose), properties: ['openDirectory' as const, 'createDirectory' as const] };
      const owner = window();
      const { canceled, filePaths } = owner ? await dialog.showOpenDialog(owner, options) : await dialog.showOpenDialog(options);
      const [folder] = filePaths;
      if (canceled || folder === undefined) return null;
      settings.set('folders', { ...settings.get('folders'), [purpose]: folder });
      return folder;
    },
    async keepOrNot(name) {
      const answer = await ask({
        type: 'question', title: 'Matters Arising', message: `Save “${name}” before closing?`,
        detail: 'This plan has never been saved. If you do not save it, it is gone.', buttons: ['Save…', 'Don’t save', 'Cancel'], defaultId: 0, cancelId: 2, noLink: true,
      });
      return (['save', 'discard', 'stay'] as const)[answer] ?? 'stay';
    },
    async leaveChecking(report) {
      const answer = await ask({
        type: 'question', title: 'Matters Arising', message: `Leave the check of “${report}”?`,
        detail: 'What you have marked and taken out is not kept, and no plan has been made yet. The report itself is not touched.',
        buttons: ['Go on checking', 'Leave'], defaultId: 0, cancelId: 0, noLink: true,
      });
      return answer === 1;
    },
    async leaveMapping(template, isKept) {
      const answer = await ask({
        type: 'question', title: 'Matters Arising', message: `Leave “${template}” without keeping what you changed?`,
        detail: `What you chose for its places and styles is not in the plan, which stays as it was. To keep it, stay and choose ${isKept ? 'Save' : 'Use this template'}.`,
        buttons: ['Stay with the template', 'Leave'], defaultId: 0, cancelId: 0, noLink: true,
      });
      return answer === 1;
    },
    async leaveReturns(count) {
      const [returns, they, them] = count === 1 ? ['1 return that was', 'it', 'it'] : [`${count} returns that were`, 'they', 'them'];
      const answer = await ask({
        type: 'question', title: 'Matters Arising', message: `Leave ${returns} read and not taken in?`,
        detail: `Nothing of ${them} is in the plan. The ${count === 1 ? 'file stays' : 'files stay'} where ${they} ${count === 1 ? 'is' : 'are'}: drop ${them} on this plan again to take ${them} in.`,
        buttons: ['Stay with the plan', 'Leave'], defaultId: 0, cancelId: 0, noLink: true,
      });
      return answer === 1;
    },
    async notForPublication(subject, marking, button) {
      const answer = await ask({
        type: 'warning', title: 'Matters Arising', message: `“${subject}” is not for publication.`,
        detail: `${marking} Every page says so. Give it only to those who may read it.`, buttons: [button, 'Cancel'], defaultId: 1, cancelId: 1, noLink: true,
      });
      return answer === 0;
    },
    async discardOrNot(name, facts) {
      const answer = await ask({
        type: 'warning', title: 'Matters Arising', message: `Throw away the unsaved work on “${name}”?`, detail: facts,
        buttons: ['Keep it', 'Throw it away'], defaultId: 0, cancelId: 0, noLink: true,
      });
      return answer === 1 ? 'discard' : 'keep';
    },
    async afterFailedSave(name, problem) {
      const answer = await ask({
        type: 'warning', title: 'Matters Arising', message: `“${name}” could not be saved.`, detail: problem,
        buttons: ['Save elsewhere…', 'Close without saving', 'Cancel'], defaultId: 0, cancelId: 2, noLink: true,
      });
      return (['save elsewhere', 'discard', 'stay'] as const)[answer] ?? 'stay';
    },
  };
}

/**
 * Some systems leave the ending off. It is added, unless the name as it stands is a file that the person has agreed to replace, or the
 * longer name is one that nobody was asked about.
 */
async function withExtension(file: string, extensions: readonly string[], ending = `.${extensions[0]!}`): Promise<string> {
  if (extensions.some((extension) => file.toLowerCase().endsWith(`.${extension}`))) return file;
  // Of “.matters.json” somebody may have typed the first half.
  const begun = path.extname(file).toLowerCase();
  const whole = file + (begun !== '' && ending.startsWith(`${begun}.`) ? ending.slice(begun.length) : ending);
  const taken = (await presenceOf(file)) !== 'gone' || (await presenceOf(whole)) !== 'gone';
  return taken ? file : whole;
}
