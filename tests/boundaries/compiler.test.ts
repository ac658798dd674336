import path from 'node:path';
import ts from 'typescript';
import { describe, expect, test } from 'vitest';
import { project } from './source-files.ts';

/** The codes with which a project's own settings answer to a file that would stand in it. Nothing is written. */
function compiled(config: string, file: string, code: string, others: readonly string[] = []): number[] {
  const configFile = path.join(project, config);
  const { config: read } = ts.readConfigFile(configFile, (name) => ts.sys.readFile(name)) as { config: object };
  const { options } = ts.parseJsonConfigFileContent(read, ts.sys, path.dirname(configFile));
  const name = path.join(project, file);
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists, readFile } = host;
  host.getSourceFile = (given, ...rest) => (given === name ? ts.createSourceFile(given, code, ts.ScriptTarget.ES2022, true) : getSourceFile.call(host, given, ...rest));
  host.fileExists = (given) => given === name || fileExists.call(host, given);
  host.readFile = (given) => (given === name ? code : readFile.call(host, given));
  const program = ts.createProgram({ rootNames: [name, ...others.map((other) => path.join(project, other))], options, host });
  const source = program.getSourceFile(name);
  return [...program.getOptionsDiagnostics(), ...program.getSemanticDiagnostics(source)].map((found) => found.code);
}
const NOT_IN_PROJECT = 6307;
const NO_SUCH_MODULE = [2307, 2591, 2882];

describe('the compiler keeps the rooms apart', () => {
  test('the window cannot import the main process', () => {
    expect(compiled('renderer/tsconfig.json', 'renderer/app/bad.ts', "import { sha256 } from '../../electron/storage/digest.ts';\nexport const bad = sha256;")).toContain(NOT_IN_PROJECT);
  });
  test('what is shared cannot import the main process, the window or the tests', () => {
    for (const target of ['electron/storage/digest.ts', 'renderer/store/store.ts', 'tests/boundaries/source-files.ts']) {
      expect(compiled('shared/tsconfig.json', 'shared/domain/bad.ts', `import * as all from '../../${target}';\nexport const bad = all;`)).toContain(NOT_IN_PROJECT);
    }
  });
  test('what is shared knows neither Node nor the page', () => {
    const node = compiled('shared/tsconfig.json', 'shared/domain/bad.ts', "import { readFileSync } from 'node:fs';\nexport const bad = readFileSync;");
    expect(node.some((code) => NO_SUCH_MODULE.includes(code))).toBe(true);
    expect(compiled('shared/tsconfig.json', 'shared/domain/bad.ts', 'export const bad = document.title;')).not.toEqual([]);
    expect(compiled('shared/tsconfig.json', 'shared/domain/bad.ts', 'export const bad = process.platform;')).not.toEqual([]);
  });
  test('the main process cannot import the window', () => {
    expect(compiled('electron/tsconfig.json', 'electron/session/bad.ts', "import * as all from '../../renderer/store/store.ts';\nexport const bad = all;")).toContain(NOT_IN_PROJECT);
  });
  test('the preload cannot import the main process', () => {
    expect(compiled('electron/preload/tsconfig.json', 'electron/preload/bad.ts', "import * as all from '../ipc/asks.ts';\nexport const bad = all;")).toContain(NOT_IN_PROJECT);
  });
  test('a bridge that lacks a verb, or has one of another shape, does not compile', () => {
    const bridge = (verbs: string) => `import type { Bridge } from '../../shared/contract/contract.ts';\nexport const bad = { ${verbs} } satisfies Bridge;`;
    expect(compiled('electron/preload/tsconfig.json', 'electron/preload/bad.ts', bridge('typingSent() {}')).filter((code) => code < 6000)).not.toEqual([]);
  });
  test('and lets through what belongs together', () => {
    expect(compiled('shared/tsconfig.json', 'shared/domain/good.ts', "import { done } from '../outcome/outcome.ts';\nexport const good = done(1);", ['shared/outcome/outcome.ts'])).toEqual([]);
  });
});
