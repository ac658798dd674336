import { isMet, ratioOf, type Figure } from './figure.ts';

const HEADINGS = ['work', 'first', 'ours', 'theirs', 'ratio', 'goal', '', 'measured against'];

/** The figures as lines of text, columns lined up; numbers stand to the right. */
export function tableOf(figures: readonly Figure[]): string[] {
  const rows = [HEADINGS, ...figures.map(cellsOf)];
  const widths = HEADINGS.map((_, column) => Math.max(...rows.map((cells) => cells[column]!.length)));
  return rows.map((cells) => cells.map((cell, column) => (isNumber(column) ? cell.padStart(widths[column]!) : cell.padEnd(widths[column]!))).join('  ').trimEnd());
}
const isNumber = (column: number): boolean => column > 0 && column < 6;

function cellsOf(figure: Figure): string[] {
  const { work, first, ours, theirs, goal, unit, against } = figure;
  const ratio = ratioOf(figure);
  const met = isMet(figure);
  return [
    work,
    first === null ? '' : said(first, unit),
    said(ours, unit),
    theirs === null ? '–' : said(theirs, unit),
    ratio === null ? '–' : `${shortly(ratio)}×`,
    goal === null ? '–' : 'times' in goal ? `${goal.times}×` : said(goal.atMost, unit),
    met === null ? '' : met ? 'met' : 'NOT MET',
    against,
  ];
}
const said = (value: number, unit: Figure['unit']): string => `${shortly(value)} ${unit}`;
const shortly = (value: number): string => (value >= 1_000 ? Math.round(value).toLocaleString('en-GB') : value >= 100 ? value.toFixed(0) : value >= 10 ? value.toFixed(1) : value.toFixed(2));
