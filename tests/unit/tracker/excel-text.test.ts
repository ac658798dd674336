import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { looksLikeFormula, shown, stored } from '../../../electron/export/excel/cell-text.ts';
import { Measured, fitted, longestFitting, pieces, shortened } from '../../../electron/export/excel/fitting.ts';
import { MOST_LINES, heightOf, linesOf } from '../../../electron/export/excel/text-metrics.ts';

describe('Lines of a text in a column', () => {
  test('are one for nothing, one for each paragraph, and more where words do not fit', () => {
    expect(linesOf('', { width: 20 })).toBe(1);
    expect(linesOf('one\ntwo\n\nfour', { width: 20 })).toBe(4);
    expect(linesOf('Every service plan names the outcome it serves', { width: 20 })).toBe(3);
    expect(linesOf('W'.repeat(40), { width: 20 })).toBeGreaterThan(linesOf('i'.repeat(40), { width: 20 }));
  });

  test('never grow when the column does, and never shrink when the text grows', () => {
    fc.assert(
      fc.property(fc.lorem({ maxCount: 60 }), fc.integer({ min: 8, max: 60 }), (text, width) => {
        expect(linesOf(text, { width: width + 5 })).toBeLessThanOrEqual(linesOf(text, { width }));
        expect(linesOf(`${text} more`, { width })).toBeGreaterThanOrEqual(linesOf(text, { width }));
      }),
    );
  });

  test('never ask for a row that Excel does not have', () => {
    expect(heightOf(MOST_LINES)).toBeLessThanOrEqual(409);
    expect(heightOf(MOST_LINES * 10)).toBe(409);
  });
});

describe('Texts that are too long', () => {
  test('in pieces are the same text, each piece fits a row, and no character is cut in two', () => {
    fc.assert(
      fc.property(fc.array(fc.oneof(fc.lorem({ maxCount: 40 }), fc.string({ unit: 'grapheme', maxLength: 200 }), fc.constant('👩‍👩‍👧'.repeat(90))), { minLength: 1, maxLength: 30 }), (parts) => {
        const text = shown(parts.join(' '));
        const found = pieces(text, 40);
        expect(found.join('')).toBe(text);
        for (const piece of found) {
          expect(linesOf(piece, { width: 40 })).toBeLessThanOrEqual(MOST_LINES);
          expect(piece).not.toMatch(/[\uD800-\uDBFF]$|^[\uDC00-\uDFFF]/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('are shortened in words, but for the words of the review', () => {
    const text = 'A sentence of the plan. '.repeat(200);
    const cell = shortened(text, new Measured(30), false);
    expect(cell.long).toBe(true);
    expect(cell.cell).toMatch(/^A sentence .*… \(continues on the sheet “Long texts”\)$/);
    expect(linesOf(cell.cell, { width: 30 })).toBeLessThanOrEqual(MOST_LINES);
    expect(shortened(text, new Measured(30), true)).toEqual({ cell: text, long: true });
    expect(shortened('Short.', new Measured(30), false)).toEqual({ cell: 'Short.', long: false });
    expect(longestFitting('Short.', 30, 5)).toBe(6);
  });

  test('widen their column until no row is a tower', () => {
    expect(fitted(30, ['A few words']).width).toBe(30);
    const wide = fitted(30, ['Some words that go on. '.repeat(38)]).width;
    expect(wide).toBeGreaterThan(30);
    expect(wide).toBeLessThanOrEqual(60);
  });
});

describe('Text for a cell', () => {
  test.each(['=1', '+1', '-1', '@a', '\t=1', '  =1', '\n@x', '\u0000=1', '＝1'])('%j looks like a formula', (text) => expect(looksLikeFormula(text)).toBe(true));
  test.each(['', 'a=1', '1-2', '(=1)', "'=1", '– dash', '• bullet', '3.1 Theme'])('%j does not', (text) => expect(looksLikeFormula(text)).toBe(false));

  test('keeps what can be kept, and escapes what only looks escaped', () => {
    expect(shown('a\r\nb\rc\vd\fe\u0000f\uD800')).toBe('a\nb\nc\nd\ne f\uFFFD');
    expect(stored('_x0041_x0042_ _X0041_ _x41_')).toBe('_x005F_x0041_x005F_x0042_ _X0041_ _x41_');
  });
});
