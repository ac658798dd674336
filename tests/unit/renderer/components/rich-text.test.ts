import fc from 'fast-check';
import { TextSelection, type Command, type EditorState } from 'prosemirror-state';
import { describe, expect, test } from 'vitest';
import { blocksOf, docOf, type ShownBlock } from '../../../../renderer/components/rich-text/blocks.ts';
import { backspace, enter, indent, insertTable, makeHeading, outdent, tableCommands, toggleList } from '../../../../renderer/components/rich-text/commands.ts';
import { stateOf } from '../../../../renderer/components/rich-text/editor-state.ts';
import { linked, linkAt, unlinked } from '../../../../renderer/components/rich-text/links.ts';

const BLOCKS: readonly ShownBlock[] = [
  { id: 'paper/p/section/s/block/1', type: 'paragraph', level: 0, runs: [{ text: 'We ' }, { text: 'ask', bold: true }, { text: ' for', italic: true, link: 'https://www.example.gov.uk/' }] },
  { id: 'paper/p/section/s/block/2', type: 'numbered', level: 0, runs: [{ text: 'One' }] },
  { type: 'bullet', level: 2, runs: [{ text: 'Deep' }] },
  { id: 'paper/p/section/s/block/4', type: 'heading', level: 1, runs: [{ text: 'Costs' }] },
  { id: 'paper/p/section/s/block/5', type: 'table', level: 0, runs: [{ text: 'Costs by year' }], rows: [['Year', 'Cost'], ['2026', '']] },
];
const at = (state: EditorState, words: string, offset = 0): EditorState => {
  let place = -1;
  state.doc.descendants((node, position) => { if (node.isText && place < 0 && node.text!.includes(words)) place = position + node.text!.indexOf(words) + offset; });
  return state.apply(state.tr.setSelection(TextSelection.create(state.doc, place)));
};
const after = (state: EditorState, ...commands: readonly Command[]): EditorState => commands.reduce((now, command) => {
  let next = now;
  expect(command(now, (tr) => { next = now.apply(tr); })).toBe(true);
  return next;
}, state);
const said = (state: EditorState) => blocksOf(state.doc).map(({ type, level, runs, rows }) => `${type} ${level}: ${rows ? JSON.stringify(rows) : runs.map(({ text }) => text).join('')}`);

describe('blocks in the editor', () => {
  test('are the same when they come out again, whatever they hold', () => {
    expect(blocksOf(docOf(BLOCKS))).toEqual(BLOCKS);
    const words = fc.string({ minLength: 1, maxLength: 12 }).filter((text) => text.trim() !== '');
    const block = fc.oneof(
      fc.record({ type: fc.constantFrom('paragraph' as const, 'numbered' as const, 'bullet' as const), level: fc.nat(8), runs: fc.tuple(fc.record({ text: words }), fc.record({ text: words, bold: fc.constant(true) })) }),
      fc.record({ type: fc.constant('heading' as const), level: fc.constantFrom(1, 2), runs: fc.tuple(fc.record({ text: words })) }),
      fc.record({ type: fc.constant('table' as const), level: fc.constant(0), runs: fc.constant([]), rows: fc.array(fc.tuple(words, fc.string({ maxLength: 8 })), { minLength: 1, maxLength: 4 }) }),
    );
    fc.assert(fc.property(fc.array(block, { minLength: 1, maxLength: 8 }), (blocks) => {
      const plain = blocks.map((one) => (one.type === 'paragraph' ? { ...one, level: 0 } : one));
      expect(blocksOf(docOf(plain as ShownBlock[]))).toEqual(plain);
    }));
  });
  test('nothing is one empty paragraph, and an empty paragraph is nothing', () => {
    expect(docOf([]).childCount).toBe(1);
    expect(blocksOf(docOf([]))).toEqual([]);
  });
  test('a table that came in with short rows is made even', () => expect(blocksOf(docOf([{ type: 'table', level: 0, runs: [], rows: [['A', 'B'], ['1']] }]))).toMatchObject([{ rows: [['A', 'B'], ['1', '']] }]));
});

test('below a table that is last there is room to write on, which is no block until somebody does', () => {
  const state = stateOf(docOf(BLOCKS));
  expect(state.doc.lastChild!.type.name).toBe('paragraph');
  expect(blocksOf(state.doc)).toEqual(BLOCKS);
  const cut = state.apply(state.tr.delete(state.doc.content.size - state.doc.lastChild!.nodeSize, state.doc.content.size));
  expect(cut.doc.lastChild!.type.name).toBe('paragraph');
  const written = state.apply(state.tr.insertText('After it.', state.doc.content.size - 1));
  expect(blocksOf(written.doc).at(-1)).toEqual({ type: 'paragraph', level: 0, runs: [{ text: 'After it.' }] });
  expect(written.doc.childCount).toBe(state.doc.childCount);
});

describe('the keys', () => {
  const state = stateOf(docOf(BLOCKS));
  test('Enter within an item makes two, of which the first keeps its place in the plan', () => {
    const split = after(at(state, 'One', 2), enter);
    expect(blocksOf(split.doc).slice(1, 3)).toEqual([{ ...BLOCKS[1], runs: [{ text: 'On' }] }, { type: 'numbered', level: 0, runs: [{ text: 'e' }] }]);
  });
  test('Enter in an empty item goes out a level, and then out of the list', () => {
    const empty = after(at(state, 'Deep', 4), enter);
    expect(empty.selection.$from.parent.attrs).toMatchObject({ level: 2 });
    const out = after(empty, enter, enter, enter);
    expect(out.selection.$from.parent.type.name).toBe('paragraph');
  });
  test('after a heading comes a paragraph', () => expect(after(at(state, 'Costs', 5), enter).selection.$from.parent.type.name).toBe('paragraph'));
  test('a list is made of what is selected, turned into another kind, and taken away again', () => {
    const bullets = after(at(state, 'We'), toggleList('bullet'));
    expect(said(bullets)[0]).toBe('bullet 0: We ask for');
    expect(said(after(bullets, toggleList('numbered')))[0]).toBe('numbered 0: We ask for');
    expect(said(after(bullets, toggleList('bullet')))[0]).toBe('paragraph 0: We ask for');
  });
  test('levels have an end in both directions', () => {
    const one = at(state, 'One');
    expect(outdent(one)).toBe(false);
    expect(said(after(one, indent, indent))[1]).toBe('numbered 2: One');
    const deepest = after(one, ...Array.from({ length: 8 }, () => indent));
    expect(indent(deepest)).toBe(false);
  });
  test('Backspace at the beginning takes away what an item is before it joins anything', () => {
    expect(said(after(at(state, 'Deep'), backspace))[2]).toBe('bullet 1: Deep');
    expect(said(after(at(state, 'One'), backspace))[1]).toBe('paragraph 0: One');
    expect(said(after(at(state, 'Costs'), backspace))[3]).toBe('paragraph 0: Costs');
  });
  test('a heading loses its bold and links, since a heading has none', () => expect(blocksOf(after(at(state, 'We'), makeHeading).doc)[0]).toEqual({ id: BLOCKS[0]!.id, type: 'heading', level: 1, runs: [{ text: 'We ask for' }] }));
  test('a table begins with a row of headings; the last row or column goes with it', () => {
    const made = after(at(state, 'One'), insertTable);
    expect(said(made)[2]).toBe('table 0: [["","",""],["","",""]]');
    const smaller = after(at(state, '2026'), tableCommands.deleteRow);
    expect(said(smaller)[4]).toBe('table 0: [["Year","Cost"]]');
    expect(said(after(at(smaller, 'Year'), tableCommands.deleteRow))).toHaveLength(4);
    expect(said(after(at(state, 'Year'), tableCommands.addColumn, tableCommands.addRow))[4]).toBe('table 0: [["Year","","Cost"],["","",""],["2026","",""]]');
  });
});

describe('links', () => {
  const state = stateOf(docOf(BLOCKS));
  test('the link at the caret is found, leads elsewhere, and goes', () => {
    const there = at(state, ' for', 2);
    expect(linkAt(there)?.href).toBe('https://www.example.gov.uk/');
    const other = there.apply(linked(there, 'mailto:clerk@example.gov.uk'));
    expect(blocksOf(other.doc)[0]!.runs.at(-1)).toEqual({ text: ' for', italic: true, link: 'mailto:clerk@example.gov.uk' });
    expect(blocksOf(there.apply(unlinked(there)).doc)[0]!.runs.at(-1)).toEqual({ text: ' for', italic: true });
  });
  test('where nothing is selected the address itself becomes the link', () => {
    const there = at(state, 'One', 3);
    expect(blocksOf(there.apply(linked(there, 'mailto:clerk@example.gov.uk')).doc)[1]!.runs).toEqual([{ text: 'One' }, { text: 'clerk@example.gov.uk', link: 'mailto:clerk@example.gov.uk' }]);
  });
});
