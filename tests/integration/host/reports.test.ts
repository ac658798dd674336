import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { readTests } from '../../../scripts/lib/reports.mjs';

const folder = mkdtempSync(path.join(os.tmpdir(), 'matters-reports-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

test('the reports of both runners are read as one list, and nothing that failed is left out', () => {
  const vitest = {
    testResults: [
      { name: path.resolve('tests/unit/a.test.ts'), status: 'failed', message: '', assertionResults: [
        { fullName: 'one', status: 'passed' }, { fullName: 'two', status: 'failed' }
      ] },
      { name: path.resolve('tests/unit/b.test.ts'), status: 'passed', message: '', assertionResults: [
        { fullName: 'seed', status: 'pending' }, { fullName: 'later', status: 'todo' }
      ] },
      { name: path.resolve('tests/unit/c.test.ts'), status: 'failed', message: 'cannot be imported', assertionResults: [] },
    ],
  };
  const spec = (title: string, status: string, annotations: object[] = []) => (
    { title, file: 'smoke.spec.ts', tests: [{ status, annotations }] }
  );
  const playwright = {
    errors: [{ message: 'a worker ended' }],
    suites: [{
      title: 'smoke.spec.ts', file: 'smoke.spec.ts',
      specs: [spec('opens', 'expected'), spec('by hand', 'skipped', [{ type: 'skip', description: 'native dialogs' }])],
      suites: [{ title: 'again', file: 'smoke.spec.ts', specs: [spec('closes', 'unexpected'), spec('wavers', 'flaky')] }],
    }],
  };
  writeFileSync(path.join(folder, 'unit.json'), JSON.stringify(vitest));
  writeFileSync(path.join(folder, 'e2e.json'), JSON.stringify(playwright));
  writeFileSync(path.join(folder, 'steps.json'), '[]');

  const tests = readTests(folder);
  expect(tests.map(({ step, outcome, name }) => `${step} ${outcome} ${name.replaceAll('\\', '/')}`)).toEqual([
    'e2e passed tests/e2e/smoke.spec.ts › opens',
    'e2e skipped tests/e2e/smoke.spec.ts › by hand',
    'e2e failed tests/e2e/smoke.spec.ts › again › closes',
    'e2e failed tests/e2e/smoke.spec.ts › again › wavers',
    'e2e failed Playwright',
    'unit passed tests/unit/a.test.ts › one',
    'unit failed tests/unit/a.test.ts › two',
    'unit skipped tests/unit/b.test.ts › seed',
    'unit skipped tests/unit/b.test.ts › later',
    'unit failed tests/unit/c.test.ts',
  ]);
  expect(tests.find(({ name }) => name.includes('by hand'))?.why).toBe('native dialogs');
});
