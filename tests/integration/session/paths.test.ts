import { mkdir, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { describe, expect, test } from 'vitest';
import { plansBeside } from '../../../electron/storage/watching/plans-beside.ts';
import { temporaryPlaceOf } from '../../../electron/storage/watching/temporary-place.ts';
import { filesNamed } from '../../../electron/window/starting.ts';
import { aDesk } from './a-desk.ts';
import { folder, registry, START, value } from './a-plan.ts';

const addPerson = (name: string) => ({ do: 'person.add', fields: { name } }) as const;
const LONG = Array.from({ length: 6 }, (_, n) => `${n} Scrutiny of the response to the corporate peer challenge`);

/** Names of folders and files as people and systems make them. */
const PLACES: readonly (readonly [what: string, ...names: string[]])[] = [
  ['longer than 260 characters', ...LONG, 'Ashbourne Vale, Peer challenge 2025, action plan.matters'],
  ['an accent as one letter', 'Café committee'.normalize('NFC'), 'Résumé.matters'.normalize('NFC')],
  ['an accent put together from two', 'Café committee'.normalize('NFD'), 'Résumé.matters'.normalize('NFD')],
  ['emoji and right to left', '📁 Überprüfung 👩🏽‍💼', 'مرحبا 🏛️.matters'],
  ['what means something in an address', 'Plans #2 (50% done) & more', 'a%20b #1?.matters'.replace('?', process.platform === 'win32' ? '' : '?')],
  ['spaces and dots', ' Leading and  double', '..Plan v1.2 .copy.matters'],
  ['an ending of other letters', 'Plans', 'PLAN.MATTERS'],
];

describe('a plan is saved, found again, opened and worked on where names are', () => {
  test.each(PLACES)('%s', async (_what, ...names) => {
    const file = path.join(await folder(), ...names);
    await mkdir(path.dirname(file), { recursive: true });
    const { desk, recents } = aDesk({ where: [file] });
    value(await desk.start(START, 'x'));
    expect(value((await desk.save())!)).toMatchObject({ path: file, name: path.basename(file), state: 'saved' });
    value(desk.plan!.session.run(addPerson('Mine')));
    value((await desk.save())!);
    // The name on the disk is the one that was given, letter for letter, and nothing else is left there.
    expect(await readdir(path.dirname(file))).toEqual([path.basename(file)]);
    expect(await recents.list()).toMatchObject([{ path: file, missing: false }]);
    expect(await desk.plan!.lookAtFile()).toBe('ours');
    await desk.close();
    const again = value(await registry().open(file));
    expect(again.session.readOnly).toBeNull();
    expect(await readFile(file, 'utf8')).toContain('"name": "Mine"');
    expect(filesNamed(['app', file], '/', '/app')).toEqual([file]);
  });

  test.runIf(process.platform === 'linux')('one name spelled in two ways is two files where the disk says so, and each is found beside the other', async () => {
    const dir = await folder();
    const [one, two] = [path.join(dir, 'Café.matters'.normalize('NFC')), path.join(dir, 'Café.matters'.normalize('NFD'))];
    const plans = registry();
    const plan = value(plans.start(START, 'x'));
    value(await plans.saveAs(plan, one));
    value(await plans.saveAs(plan, two));
    expect((await plansBeside(two, plan.session.planId)).map(({ path: at }) => at)).toEqual([one]);
    expect(await plansBeside(one, 'plan-another')).toEqual([]);
  });
});

test('shares and long spellings of Windows are ordinary places, and keep their names', () => {
  for (const file of ['\\\\server\\Scrutiny\\Plans\\Plan.matters', '\\\\?\\UNC\\server\\Scrutiny\\Plan.matters', `\\\\?\\C:\\${'long\\'.repeat(80)}Plan.matters`, 'Z:\\Plan.matters']) {
    expect(temporaryPlaceOf(file, 'win32')).toBeNull();
    expect(path.win32.resolve(file)).toBe(file);
    expect(path.win32.basename(file)).toBe('Plan.matters');
  }
});
