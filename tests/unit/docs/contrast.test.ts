import { describe, expect, test } from 'vitest';
import { RAG_COLOURS } from '../../../electron/export/excel/look.ts';
import { FILL, INK } from '../../../electron/export/word/styles.ts';
import { darkTheme, lightTheme, type AppTheme } from '../../../renderer/styles/theme.ts';
import { read } from './places-in-documents.ts';

/** WCAG 2.2, relative luminance of `#rrggbb`. */
function luminance(colour: string): number {
  const [red = 0, green = 0, blue = 0] = [1, 3, 5].map((at) => {
    const part = parseInt(colour.slice(at, at + 2), 16) / 255;
    return part <= 0.04045 ? part / 12.92 : ((part + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
function contrast(one: string, other: string): number {
  const [light = 0, dark = 0] = [luminance(one), luminance(other)].sort((a, b) => b - a);
  return (light + 0.05) / (dark + 0.05);
}
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

  test('the fills of documents', () => {
    const inExcel = Math.min(...Object.values(RAG_COLOURS).map(({ text, fill }) => contrast(`#${text.slice(2)}`, `#${fill.slice(2)}`)));
    const inWord = Math.min(...Object.values(FILL).map((fill) => (fill === null ? 21 : contrast('#000000', `#${fill}`))));
    expect(design.replace(/\s+/g, ' ')).toContain(`at least ${said(inExcel)}:1 in Excel and ${said(inWord)}:1 in Word; headings in Word have ${said(contrast(`#${INK}`, '#ffffff'))}:1`);
  });
});
