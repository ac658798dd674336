import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { chooseFiles, listFolder, startingPlace, type FileRequest } from '../../host/drawn/file-choice.ts';

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), 'matters-choice-'));
  mkdirSync(path.join(folder, 'minutes'));
  for (const name of ['item 10.docx', 'item 9.docx', 'plan.matters', '.hidden.docx']) writeFileSync(path.join(folder, name), '');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const opening: FileRequest = {
  kind: 'open', filters: [{ name: 'Word', extensions: ['docx'] }], many: false, foldersOnly: false, showHidden: false,
};
const saving: FileRequest = { ...opening, kind: 'save', filters: [{ name: 'Plan', extensions: ['matters'] }] };
const at = (name: string) => path.join(folder, name);

describe('listing a folder', () => {
  test('shows folders first, then what the filter lets through, numbers in order', () => {
    const names = (filter: number) => listFolder(folder, opening, filter).entries.map(({ name }) => name);
    expect(names(0)).toEqual(['minutes', 'item 9.docx', 'item 10.docx']);
    expect(names(1)).toEqual(['minutes', 'item 9.docx', 'item 10.docx', 'plan.matters']);
  });

  test('shows only folders to someone who chooses one, and hidden files to someone who asks', () => {
    expect(listFolder(folder, { ...opening, foldersOnly: true }, 0).entries).toEqual([{ name: 'minutes', isFolder: true }]);
    expect(listFolder(folder, { ...opening, showHidden: true }, 0).entries.map(({ name }) => name)).toContain('.hidden.docx');
  });

  test('says that a folder is not there', () => {
    expect(listFolder(at('nowhere'), opening, 0)).toMatchObject(
      { entries: [], parent: folder, problem: `There is no folder ${at('nowhere')}.` }
    );
  });
});

describe('choosing', () => {
  test('goes into a folder, and on with a file', () => {
    expect(chooseFiles(folder, ['minutes'], opening, false)).toEqual({ outcome: 'entered', folder: at('minutes') });
    expect(chooseFiles(at('minutes'), ['../plan.matters'], opening, false)).toEqual({ outcome: 'chosen', paths: [at('plan.matters')] });
    expect(chooseFiles(folder, ['missing.docx'], opening, false)).toEqual(
      { outcome: 'refused', problem: `There is no file ${at('missing.docx')}.` }
    );
  });

  test('saves under a name with the filter’s ending, and asks before it replaces', () => {
    expect(chooseFiles(folder, ['new'], saving, false)).toEqual({ outcome: 'chosen', paths: [at('new.matters')] });
    expect(chooseFiles(folder, ['plan'], saving, false)).toEqual({ outcome: 'exists', path: at('plan.matters'), name: 'plan.matters' });
    expect(chooseFiles(folder, ['plan'], saving, true)).toEqual({ outcome: 'chosen', paths: [at('plan.matters')] });
    expect(chooseFiles(folder, ['none/new'], saving, false)).toEqual({ outcome: 'refused', problem: `There is no folder ${at('none')}.` });
    expect(chooseFiles(folder, [''], saving, false)).toMatchObject({ outcome: 'refused' });
  });

  test('starts where Electron’s defaultPath says, whatever of it exists', () => {
    expect(startingPlace(at('plan.matters'), folder)).toEqual({ folder, name: 'plan.matters' });
    expect(startingPlace(at('minutes'), folder)).toEqual({ folder: at('minutes'), name: '' });
    expect(startingPlace('paper.docx', folder)).toEqual({ folder, name: 'paper.docx' });
    expect(startingPlace(at('none/paper.docx'), folder)).toEqual({ folder, name: 'paper.docx' });
    expect(startingPlace(undefined, folder)).toEqual({ folder, name: '' });
  });
});
