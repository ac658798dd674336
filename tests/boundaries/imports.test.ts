import { readFileSync } from 'node:fs';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { outOfBounds } from './rules.ts';
import { importsIn, importsOf, project, reachedFrom, sourceFiles } from './source-files.ts';

const files = sourceFiles('shared', 'electron', 'renderer');

describe('every import stays in its room', () => {
  test('in all of the source', () => {
    expect(files.length).toBeGreaterThan(100);
    expect(files.flatMap((file) => importsIn(file).map((one) => outOfBounds(file, one)).filter((why) => why !== null))).toEqual([]);
  });

  const bad: readonly (readonly [file: string, code: string])[] = [
    ['renderer/app/bad.tsx', "import { app } from 'electron';"],
    ['renderer/app/bad.tsx', "import { PlanSession } from '../../electron/session/plan-session.ts';"],
    ['renderer/app/bad.tsx', "const session = await import('../../electron/session/plan-session.ts');"],
    ['renderer/app/bad.tsx', "import { readFile } from 'node:fs/promises';"],
    ['renderer/app/bad.tsx', "import { ashbourneVale } from '../../tests/fixtures/plans/ashbourne-vale.ts';"],
    ['shared/domain/bad.ts', "import { readFileSync } from 'node:fs';"],
    ['shared/domain/bad.ts', "import { readFileSync } from 'fs';"],
    ['shared/domain/bad.ts', "export { app } from 'electron';"],
    ['shared/domain/bad.ts', "import { sha256 } from '../../electron/storage/digest.ts';"],
    ['shared/domain/bad.ts', "import '../../tests/fixtures/plans/build-plan.ts';"],
    ['shared/papers/bad.ts', "import { PlanRecord } from '../record/record.ts';"],
    ['shared/tracker/bad.ts', "import { Names } from '../history/names.ts';"],
    ['electron/export/word/bad.ts', "import type { PlanRecord } from '../../../shared/record/record.ts';"],
    ['electron/session/bad.ts', "import { BrowserWindow } from 'electron';"],
    ['electron/session/bad.ts', "import { Desk } from '../ipc/desk.ts';"],
    ['electron/storage/bad.ts', "import ElectronStore from 'electron-store';"],
    ['electron/storage/bad.ts', "import { PlanSession } from '../session/plan-session.ts';"],
    ['electron/cli/bad.ts', "import { startDesktop } from '../desktop.ts';"],
    ['electron/ipc/bad.ts', "import { ipcMain } from 'electron';"],
    ['electron/preload/bad.ts', "import { z } from 'zod';"],
    ['electron/preload/bad.ts', "import { ASKS } from '../ipc/asks.ts';"],
    ['electron/main.ts', "import '../tests/host/run.ts';"],
    ['electron/elsewhere/bad.ts', "import 'node:fs';"],
  ];
  for (const [file, code] of bad) {
    test(`${file}: ${code}`, () => {
      const imports = importsOf(code, file);
      expect(imports).toHaveLength(1);
      expect(outOfBounds(file, imports[0]!)).not.toBeNull();
    });
  }

  test('types of Electron are no more than types', () => {
    expect(importsOf("import type { IpcMain } from 'electron';", 'electron/ipc/a.ts').map((one) => outOfBounds('electron/ipc/a.ts', one))).toEqual([null]);
  });
});

describe('what is reached when it runs', () => {
  const reached = (start: string): string[] => [...reachedFrom(start)];
  test('no Electron from the command line, nor anything of the window', () => {
    const all = reached('electron/cli.ts');
    expect(all).toContain('electron/session/plan-session.ts');
    expect(all).toContain('electron/export/word/paper-to-docx.ts');
    expect(all.filter((one) => /^electron($|-store$|\/(window|ipc|preload|main|desktop)[/.])/.test(one))).toEqual([]);
  });

  test('no Electron from the reader of untrusted files, and no session', () => {
    const all = reached('electron/intake/intake-worker.ts');
    expect(all).toContain('saxes');
    expect(all.filter((one) => /^electron($|-store$|\/(?!intake\/))/.test(one))).toEqual([]);
  });

  test('neither Node nor Electron from the window', () => {
    const all = reached('renderer/main.tsx');
    expect(all).toContain('shared/record/record.ts');
    expect(all.filter((one) => /^(node:|electron($|\/))/.test(one))).toEqual([]);
  });

  test('only the contract and Electron from the preload', () => {
    expect(reached('electron/preload/preload.ts').sort()).toEqual(['electron', 'electron/preload/channels.ts', 'electron/preload/preload.ts']);
  });

  test('it sees what is there: from the desktop Electron is reached', () => {
    expect(reached('electron/main.ts')).toEqual(expect.arrayContaining(['electron', 'electron-store', 'electron/cli/command-line.ts']));
  });
});

test('only renderer/bridge touches the object of the preload', () => {
  const touching = files.filter((file) => file.startsWith('renderer/') && /\bwindow\s*(\?\.|\.|\[['"])\s*matters\b|globalThis\s*\.\s*matters\b/.test(readFileSync(path.join(project, file), 'utf8')));
  expect(touching).toEqual(['renderer/bridge/bridge.ts']);
});
