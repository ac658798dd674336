import { ESLint } from 'eslint';
import tseslint from 'typescript-eslint';
import { beforeAll, describe, expect, test } from 'vitest';
import { project } from './source-files.ts';

let eslint: ESLint;
beforeAll(() => {
  // The files do not exist, so nothing that needs their types is asked.
  const withoutTypes = { ...tseslint.configs.disableTypeChecked, languageOptions: { parserOptions: { projectService: false, project: false } } };
  eslint = new ESLint({ cwd: project, overrideConfig: [withoutTypes as never] });
});
const rulesBroken = async (file: string, code: string): Promise<(string | null)[]> => {
  const [result] = await eslint.lintText(`${code}\n`, { filePath: file });
  return result!.messages.map(({ ruleId }) => ruleId);
};

describe('the linter says so while it is being written', () => {
  const bad: readonly (readonly [file: string, code: string, rule: string])[] = [
    ['shared/domain/bad.ts', "export { app } from 'electron';", 'no-restricted-imports'],
    ['shared/domain/bad.ts', "export { join } from 'node:path';", 'no-restricted-imports'],
    ['shared/domain/bad.ts', 'export const bad = () => new Date();', 'no-restricted-syntax'],
    ['shared/domain/bad.ts', 'export const bad = () => Math.random();', 'no-restricted-properties'],
    ['shared/papers/bad.ts', "export { PlanRecord } from '../record/record.ts';", 'no-restricted-imports'],
    ['renderer/app/bad.tsx', "export { shell } from 'electron';", 'no-restricted-imports'],
    ['renderer/app/bad.tsx', 'export const bad = window.matters;', 'no-restricted-properties'],
    ['electron/session/bad.ts', "export { app } from 'electron';", 'no-restricted-imports'],
    ['electron/session/bad.ts', "export { menuTemplate } from '../window/menu-template.ts';", 'no-restricted-imports'],
    ['electron/cli/bad.ts', "export { startDesktop } from '../desktop.ts';", 'no-restricted-imports'],
    ['electron/ipc/bad.ts', "export { ipcMain } from 'electron';", '@typescript-eslint/no-restricted-imports'],
    ['electron/export/bad.ts', "export { PlanRecord } from '../../shared/record/record.ts';", 'no-restricted-imports'],
    ['electron/main.ts', "export * from '../tests/host/run.ts';", 'no-restricted-imports'],
    ['electron/window/bad.ts', "export * from '../../renderer/store/store.ts';", 'no-restricted-imports'],
  ];
  for (const [file, code, rule] of bad) {
    test(`${file}: ${code}`, async () => {
      expect(await rulesBroken(file, code)).toContain(rule);
    });
  }
  test('and is silent about what is right', async () => {
    expect(await rulesBroken('electron/ipc/good.ts', "import type { IpcMain } from 'electron';\nexport type Good = IpcMain;")).toEqual([]);
    expect(await rulesBroken('renderer/bridge/good.ts', 'export const good = window.matters;')).toEqual([]);
  });
});
