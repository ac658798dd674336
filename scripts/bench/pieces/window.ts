import { existsSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { chosenHost, launch } from '../../../tests/host/launch.ts';
import { findChromium } from '../../lib/machine.mjs';
import type { Figure, Piece } from '../figure.ts';
import { bigPlan, bytesOf, type PlanSize } from '../plans/big-plan.ts';
import { timesOf } from '../side-by-side.ts';
import { scrolling, watchPaints, type PaintWatch } from '../window/in-page.ts';

const PROJECT = path.resolve(import.meta.dirname, '../../..');
/** The plan one edits in, and as many rows as the grid must bear. */
const PLANS: Readonly<Record<'full' | 'small', Readonly<Record<'edited' | 'scrolled', PlanSize>>>> = {
  full: { edited: { actions: 2_000, updates: 20_000 }, scrolled: { actions: 10_000, updates: 0 } },
  small: { edited: { actions: 40, updates: 80 }, scrolled: { actions: 200, updates: 0 } },
};
const EDITS = { full: 40, small: 3 } as const;
const FRAME = 1000 / 60;
/** Milliseconds: the longest task that nobody feels. */
const LONG_TASK = 50;
const GRID = '[role="grid"]';
const COUNT = 'main [role="status"]';

/** What a clerk feels in the window with a plan larger than any we know of: from a key press to the painted row, scrolling, filtering and grouping. */
export const inTheWindow: Piece = async (scale) => {
  const canStart = existsSync(path.join(PROJECT, 'out/main/main.cjs')) && (chosenHost() === 'electron' || findChromium() !== null);
  if (!canStart) {
    console.log('Not measured: the window needs the built application (npm run build), and Electron or Chromium.');
    return [];
  }
  const folder = await mkdtemp(path.join(tmpdir(), 'matters-bench-'));
  try {
    const { edited, scrolled } = PLANS[scale];
    return [
      ...(await inAPlan(folder, edited, async (page) => [...(await editing(page, EDITS[scale])), ...(await arranging(page, edited.actions))])),
      ...(await inAPlan(folder, scrolled, async (page) => [...(await arranging(page, scrolled.actions)), ...(await scrollingFigures(page, scrolled.actions))])),
    ];
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  }
};

async function inAPlan(folder: string, size: PlanSize, measure: (page: Page) => Promise<Figure[]>): Promise<Figure[]> {
  const file = path.join(folder, `${size.actions}.matters`);
  await writeFile(file, bytesOf(bigPlan(size).record));
  const app = await launch({ folder: PROJECT, args: [`--user-data-dir=${path.join(folder, `user-data-${size.actions}`)}`, file], env: {}, drawn: false });
  try {
    const page = await app.firstWindow();
    await page.getByRole('navigation', { name: 'Views' }).getByRole('button', { name: 'Actions' }).click({ timeout: 120_000 });
    await page.locator(`${GRID} tbody tr td`).first().waitFor();
    await page.evaluate(watchPaints);
    return await measure(page);
  } finally {
    await app.end();
  }
}

/** Waits for the painted words from before the deed is begun, or a quick one would be missed. */
async function painted(page: Page, selector: string, words: string, deed: () => Promise<unknown>): Promise<number> {
  await page.evaluate(([where, what]) => (window as unknown as PaintWatch).benchWatch(where!, what!), [selector, words]);
  await deed();
  return page.evaluate(() => (window as unknown as PaintWatch).benchPainted);
}
const longestTask = (page: Page): Promise<number> => page.evaluate(() => {
  const watch = window as unknown as PaintWatch;
  const longest = watch.benchLongestTask;
  watch.benchLongestTask = 0;
  return longest;
});

async function editing(page: Page, times: number): Promise<Figure[]> {
  await page.locator(`${GRID} tr[data-key^="action/"] td[data-column="title"]`).first().click();
  await longestTask(page);
  const taken: number[] = [];
  for (let time = 0; time < times; time++) {
    const words = `Changed ${time} times`;
    await page.keyboard.press('F2');
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.insertText(words);
    taken.push(await painted(page, GRID, words, () => page.keyboard.press('Enter')));
    await page.keyboard.press('ArrowUp');
  }
  const { first, median, p95 } = timesOf(taken);
  const common = { unit: 'ms', against: 'a frame at 60 Hz', theirs: FRAME } as const;
  return [
    { ...common, work: 'an edit, from Enter to the painted row: median', first, ours: median, goal: null },
    { ...common, work: 'an edit, from Enter to the painted row: 95 in 100', first: null, ours: p95, goal: { atMost: 16 } },
    task('the longest task while editing', await longestTask(page)),
  ];
}

async function arranging(page: Page, rows: number): Promise<Figure[]> {
  const named = (work: string) => `${rows.toLocaleString('en-GB')} rows: ${work}`;
  const figure = (work: string, ours: number): Figure => ({ work: named(work), unit: 'ms', first: null, ours, against: 'a frame at 60 Hz', theirs: FRAME, goal: null });
  await page.getByRole('searchbox').click();
  await longestTask(page);
  const filtered = await painted(page, COUNT, ' of ', () => page.keyboard.insertText('parish savings'));
  const whileFiltering = await longestTask(page);
  const all = await painted(page, GRID, 'A1', () => page.keyboard.press('Escape'));
  await page.getByRole('button', { name: /^Group/ }).click();
  await longestTask(page);
  const grouped = await painted(page, `${GRID} tr[data-key^="group person"]`, 'Jane Whitlock', () => page.getByRole('menuitemradio', { name: 'Owner' }).click());
  const whileGrouping = await longestTask(page);
  return [
    figure('filtered by two words', filtered), figure('shown again', all), task(named('the longest task while filtering'), whileFiltering),
    figure('grouped by owner', grouped), task(named('the longest task while grouping'), whileGrouping),
  ];
}

async function scrollingFigures(page: Page, rows: number): Promise<Figure[]> {
  const scroller = `[data-density]:has(${GRID})`;
  const ours = await page.evaluate(scrolling, scroller);
  const plain = await page.evaluate(plainList, rows).then(() => page.evaluate(scrolling, '#plain-list'));
  const work = `${rows.toLocaleString('en-GB')} rows: a frame while scrolling, 95 in 100`;
  return [
    { work, unit: 'ms', first: null, ours: timesOf(ours.frames).p95, against: 'the browser’s own list of plain rows', theirs: timesOf(plain.frames).p95, goal: { times: 2 } },
    task(`${rows.toLocaleString('en-GB')} rows: the longest task while scrolling`, ours.longestTask),
  ];
}
/** As many rows of plain text as the grid has, which the browser scrolls by itself. */
function plainList(rows: number): void {
  const list = document.createElement('div');
  list.id = 'plain-list';
  list.style.cssText = 'position: fixed; inset: 0; overflow: auto; background: white; z-index: 1000000;';
  for (let row = 0; row < rows; row++) {
    const line = document.createElement('div');
    line.textContent = `A${row}  The council will publish a clear programme for town centre sites  Priya Raman  31 March 2027  On track`;
    list.append(line);
  }
  document.body.append(list);
}

const task = (work: string, ours: number): Figure => ({ work, unit: 'ms', first: null, ours, against: '', theirs: null, goal: { atMost: LONG_TASK } });
