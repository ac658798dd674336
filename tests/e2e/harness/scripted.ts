import type { AppUnderTest } from '../../host/app-under-test.ts';

type Kind = 'save' | 'open' | 'message';
export interface DialogCall {
  kind: Kind | 'error';
  /** What the application asked with; functions and windows left out. */
  options: Record<string, unknown>;
}

/** The answers a test gives in advance to the dialogs the application will open, in order. */
export interface Dialogs {
  /** Where to save; null cancels. */
  save(...answers: (string | null)[]): Promise<void>;
  /** Which files to open; null cancels. */
  open(...answers: (string[] | null)[]): Promise<void>;
  /** Which button to press, by its label or its number; the label must be among the buttons. */
  message(...answers: (string | number)[]): Promise<void>;
  /** Every dialog that was opened so far. */
  calls(): Promise<DialogCall[]>;
}

export interface OutsideCall {
  what: 'openExternal' | 'openPath' | 'showItemInFolder';
  target: string;
}

interface Script {
  save: unknown[];
  open: unknown[];
  message: unknown[];
  calls: DialogCall[];
  outside: OutsideCall[];
}
type WithScript = typeof globalThis & { testScript: Script };

/**
 * Replaces the dialogs and the ways out of the application in its main process. The same code runs in real Electron and in the
 * stand-in, so no native dialog opens in a test and nothing is started outside; one without an answer is an error.
 */
export async function scriptDialogs(app: AppUnderTest): Promise<void> {
  await app.evaluate(({ dialog, shell }) => {
    const script: Script = { save: [], open: [], message: [], calls: [], outside: [] };
    (globalThis as WithScript).testScript = script;
    const answer = (kind: Kind, given: unknown[]) => {
      const options = JSON.parse(JSON.stringify(given.at(-1) ?? {})) as Record<string, unknown>;
      script.calls.push({ kind, options });
      if (script[kind].length === 0) throw new Error(`The test gave no answer to this ${kind} dialog: ${JSON.stringify(options)}`);
      return { options, chosen: script[kind].shift() };
    };
    const replace = (name: string, act: unknown) => Object.assign(dialog, { [name]: act });
    replace('showSaveDialog', async (...given: unknown[]) => {
      const { chosen } = answer('save', given);
      return { canceled: chosen === null, filePath: chosen ?? '' };
    });
    replace('showOpenDialog', async (...given: unknown[]) => {
      const { chosen } = answer('open', given);
      return { canceled: chosen === null, filePaths: chosen ?? [] };
    });
    replace('showMessageBox', async (...given: unknown[]) => {
      const { chosen, options } = answer('message', given);
      const buttons = ((options['buttons'] ?? ['OK']) as string[]).map((label) => label.replace(/&/g, ''));
      const response = typeof chosen === 'number' ? chosen : buttons.indexOf(String(chosen));
      if (response < 0) throw new Error(`There is no button '${String(chosen)}' among ${buttons.join(', ')}`);
      return { response, checkboxChecked: false };
    });
    replace('showErrorBox', (title: string, content: string) => script.calls.push({ kind: 'error', options: { title, content } }));
    const record = (what: OutsideCall['what'], result: unknown) => (target: string) => {
      script.outside.push({ what, target });
      return result;
    };
    Object.assign(shell, {
      openExternal: record('openExternal', Promise.resolve()),
      openPath: record('openPath', Promise.resolve('')),
      showItemInFolder: record('showItemInFolder', undefined),
    });
  });
}

const addAnswers = (app: AppUnderTest, kind: Kind, answers: unknown[]) =>
  app.evaluate((_electron, { kind, answers }) => void (globalThis as WithScript).testScript[kind].push(...answers), { kind, answers });

export const dialogsOf = (app: AppUnderTest): Dialogs => ({
  save: (...answers) => addAnswers(app, 'save', answers),
  open: (...answers) => addAnswers(app, 'open', answers),
  message: (...answers) => addAnswers(app, 'message', answers),
  calls: () => app.evaluate(() => (globalThis as WithScript).testScript.calls),
});

/** What the application handed to the desktop: web addresses, files, folders. */
export const outsideCalls = (app: AppUnderTest): Promise<OutsideCall[]> =>
  app.evaluate(() => (globalThis as WithScript).testScript.outside);
