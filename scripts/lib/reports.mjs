// Adds up what the test runners reported, so that a run of many runners closes with one line.
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { root } from '../with-node.mjs';

export const reportsFolder = path.join(root, 'test-results', 'reports');
const stepsFile = path.join(reportsFolder, 'steps.json');

export function clearReports() {
  rmSync(reportsFolder, { recursive: true, force: true });
  mkdirSync(reportsFolder, { recursive: true });
}

const readJson = (file) => JSON.parse(readFileSync(file, 'utf8'));
const readSteps = () => (existsSync(stepsFile) ? readJson(stepsFile) : []);

/** Keeps the outcome of a step for the closing line: a step may fail without a test failing. */
export function recordStep(name, status) {
  mkdirSync(reportsFolder, { recursive: true });
  writeFileSync(stepsFile, JSON.stringify([...readSteps(), { name, status }], null, 2));
}

/** @returns one entry a test: `{ name, outcome: 'passed' | 'failed' | 'skipped', why }`. */
function testsOfVitest({ testResults }) {
  return testResults.flatMap(({ name: file, status, message, assertionResults }) => {
    const place = path.relative(root, file);
    const tests = assertionResults.map(({ fullName, status: outcome }) => ({
      name: `${place} › ${fullName}`,
      outcome: outcome === 'passed' || outcome === 'failed' ? outcome : 'skipped',
      why: outcome === 'todo' ? 'to do' : '',
    }));
    const fellOver = status === 'failed' && !tests.some(({ outcome }) => outcome === 'failed');
    return fellOver ? [...tests, { name: place, outcome: 'failed', why: message }] : tests;
  });
}

function testsOfPlaywright({ suites, errors }) {
  const inSuite = (suite, above) => {
    const titles = suite.title && suite.title !== suite.file ? [...above, suite.title] : above;
    const own = (suite.specs ?? []).flatMap((spec) => spec.tests.map((test) => ({
      name: ['tests/e2e/' + spec.file, ...titles, spec.title].join(' › '),
      outcome: { expected: 'passed', flaky: 'failed', skipped: 'skipped' }[test.status] ?? 'failed',
      why: test.annotations.map(({ description }) => description).filter(Boolean).join(' '),
    })));
    return [...own, ...(suite.suites ?? []).flatMap((inner) => inSuite(inner, titles))];
  };
  const outside = errors.map(({ message }) => ({ name: 'Playwright', outcome: 'failed', why: message ?? '' }));
  return [...suites.flatMap((suite) => inSuite(suite, [])), ...outside];
}

/** The tests of every report there is; a report is named after the step it came from. */
export function readTests(folder = reportsFolder) {
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => name.endsWith('.json') && name !== path.basename(stepsFile))
    .flatMap((name) => {
      const report = readJson(path.join(folder, name));
      const tests = report.testResults ? testsOfVitest(report) : testsOfPlaywright(report);
      return tests.map((test) => ({ ...test, step: path.basename(name, '.json') }));
    });
}

/**
 * Names what failed and what was skipped, and ends with `N passed, N failed, N skipped` alone on a line.
 * A step that failed without a failing test counts as one failure. @returns {number} the exit status.
 */
export function close() {
  const tests = readTests();
  const named = (outcome) => tests.filter((test) => test.outcome === outcome);
  const failed = named('failed');
  const steps = readSteps().filter(({ status }) => status !== 0);
  const withoutTest = steps.filter(({ name }) => !failed.some(({ step }) => step === name));
  const list = (title, lines) => lines.length > 0 && console.log(`\n${title}\n${lines.map((line) => `  ${line}`).join('\n')}`);
  list('Skipped:', named('skipped').map(({ step, name, why }) => `${step}: ${name}${why ? ` (${why})` : ''}`));
  list('Failed:', [
    // What a test says of itself stands above; why a whole file fell over stands nowhere else.
    ...failed.map(({ step, name, why }) => `${step}: ${name}${why ? `\n    ${why.trim().slice(0, 2_000).replaceAll('\n', '\n    ')}` : ''}`),
    ...withoutTest.map(({ name, status }) => `${name} (status ${status})`),
  ]);
  const failures = failed.length + withoutTest.length;
  console.log(`\n${named('passed').length} passed, ${failures} failed, ${named('skipped').length} skipped`);
  const ranNothing = tests.length === 0 && readSteps().length === 0;
  return failures === 0 && steps.length === 0 && !ranNothing ? 0 : 1;
}
