import { describe, expect, test } from 'vitest';
import { INK } from '../../../electron/export/word/styles.ts';
import { contrast } from '../../../renderer/styles/contrast.ts';
import { darkTheme, lightTheme, type AppTheme } from '../../../renderer/styles/theme.ts';
import { STATUS_COLOURS } from '../../../shared/domain/status-colours.ts';
import { read } from './places-in-documents.ts';

const said = (figure: number): string => figure.toFixed(1);
const rowsOf = (theme: AppTheme): string[] => [
  theme.colorNeutralBackground1, theme.colorNeutralBackground1Hover, theme.colorNeutralBackground1Selected, theme.colorBrandBackground2,
];
const worst = (colour: string, on: readonly string[]): number => Math.min(...on.map((each) => contrast(colour, each)));

const design = read('docs/design.md');
const cellsBeginning = (first: string): string[][] =>
  design.split('\n').filter((line) => line.startsWith(`| ${first}`)).map((line) => line.split('|').slice(1, -1).map((cell) => cell.trim()));

const STATUSES = [
  ['Not started', 'NotStarted'], ['On track', 'OnTrack'], ['At risk', 'AtRisk'], ['Off track', 'OffTrack'], ['Proposed complete', 'Proposed'], ['Complete', 'Complete'],
  ['Withdrawn', 'Withdrawn'], ['Clash', 'Clash'], ['Exempt', 'Exempt'],
] as const;

describe('the contrast that docs/design.md gives', () => {
  test.each(STATUSES)('%s', (word, token) => {
    const figures = ([lightTheme, darkTheme]).flatMap((theme) => {
      const [text, fill] = [theme[`status${token}Fg`], theme[`status${token}Bg`]];
      const inPill = contrast(text, fill);
      const onRows = worst(text, rowsOf(theme));
      expect(inPill).toBeGreaterThanOrEqual(4.5);
      return [`${text} on ${fill}`, `${said(inPill)} / ${word === 'Exempt' ? '–' : said(onRows)}`];
    });
    expect(cellsBeginning(word)[0]?.slice(2)).toEqual(figures);
  });

  test.each([['words', 'colorNeutralForeground1'], ['second', 'colorNeutralForeground2'], ['quietest', 'colorNeutralForeground3'], ['link', 'colorBrandForegroundLink']] as const)('text: %s', (name, token) => {
    const figures = [lightTheme, darkTheme].map((theme) => {
      const figure = worst(theme[token], [...rowsOf(theme), theme.colorNeutralBackground3]);
      expect(figure).toBeGreaterThanOrEqual(4.5);
      return `${theme[token]}, ${said(figure)}`;
    });
    expect(cellsBeginning(name).at(-1)).toEqual([name, `\`${token}\``, ...figures]);
  });

  test('the primary button', () => {
    const figures = [lightTheme, darkTheme].map((theme) => `${theme.colorBrandBackground}, ${said(contrast(theme.colorBrandBackground, theme.colorNeutralForegroundOnBrand))}`);
    expect(cellsBeginning('primary button')[0]?.slice(2)).toEqual(figures);
  });

  test('every colour it names is the theme’s', () => {
    const lines = design.split('\n').filter((line) => /^\|.*`color\w+`.*#/.test(line));
    expect(lines.length).toBeGreaterThan(8);
    for (const line of lines) {
      const tokens = [...line.matchAll(/`(color\w+)`/g)].map(([, token = '']) => token as keyof AppTheme);
      const named = [...line.matchAll(/#[0-9a-f]{6}/g)].map(([colour]) => colour);
      expect(named).toEqual([lightTheme, darkTheme].flatMap((theme) => tokens.map((token) => String(theme[token]))));
    }
  });

  test('the colours a council may choose from, each on every ground it can stand on', () => {
    for (const [name, look] of Object.entries(STATUS_COLOURS)) {
      const figures = ([['light', lightTheme], ['dark', darkTheme]] as const).map(([mode, theme]) => {
        const { text, fill } = look[mode];
        const [inPill, onRows] = [contrast(text, fill), worst(text, rowsOf(theme))];
        expect(Math.min(inPill, onRows), `${name}, ${mode}`).toBeGreaterThanOrEqual(4.5);
        return `${said(inPill)} / ${said(onRows)}`;
      });
      const onPaper = look.paper === null ? 'no fill' : said(contrast(look.paper.text, look.paper.fill));
      if (look.paper !== null) expect(contrast(look.paper.text, look.paper.fill), name).toBeGreaterThanOrEqual(7);
      expect(cellsBeginning(`${look.name} `).map((cells) => cells.slice(1))).toEqual([[...figures, onPaper]]);
    }
  });

  test('the fills of documents', () => {
    const fills = Object.values(STATUS_COLOURS).flatMap(({ paper }) => (paper === null ? [] : [paper]));
    const inExcel = Math.min(...fills.map(({ text, fill }) => contrast(text, fill)));
    const inWord = Math.min(...fills.map(({ fill }) => contrast('#000000', fill)));
    expect(design.replace(/\s+/g, ' ')).toContain(`at least ${said(inExcel)}:1 in Excel and ${said(inWord)}:1 in Word; headings in Word have ${said(contrast(`#${INK}`, '#ffffff'))}:1`);
  });
});
