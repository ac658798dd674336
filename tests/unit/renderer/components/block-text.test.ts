import { describe, expect, test } from 'vitest';
import { blocksOfText, textOfBlocks } from '../../../../renderer/components/rich-text/block-text.ts';
import type { Block } from '../../../../shared/domain/paper.ts';

let order = 0;
const block = (type: Block['type'], text: string, more: Partial<Block> = {}): Block =>
  ({ kind: 'block', id: `paper/p/section/s/block/b${++order}`, type, level: 0, runs: [{ text }], rows: null, order, ...more });

const BLOCKS: readonly Block[] = [
  block('paragraph', 'Cabinet is requested to:'),
  block('numbered', 'Note the report', { runs: [{ text: 'Note', bold: true }, { text: ' the report' }] }),
  block('numbered', 'Agree the plan'),
  block('bullet', 'inner', { level: 1 }),
  block('heading', 'A heading'),
  block('table', 'Costs', { rows: [['Item', '£'], ['Survey', '12,000']] }),
];
const TEXT = 'Cabinet is requested to:\n1. Note the report\n2. Agree the plan\n  - inner\n# A heading\n[Table 1 stays here]';

describe('a section as lines of text', () => {
  test('says each block on a line of its own', () => expect(textOfBlocks(BLOCKS)).toBe(TEXT));
  test('read back unchanged, every block is what it was', () => {
    const written = blocksOfText(TEXT, BLOCKS);
    expect(written.map(({ id }) => id)).toEqual(BLOCKS.map(({ id }) => id));
    expect(written.map(({ type, level, runs }) => ({ type, level, runs }))).toEqual(BLOCKS.map(({ type, level, runs }) => ({ type, level, runs })));
    expect(written.at(-1)?.rows).toEqual([['Item', '£'], ['Survey', '12,000']]);
  });
  test('a changed line keeps the bold of the others, and new lines become what their marks say', () => {
    const written = blocksOfText(`${TEXT.replace('Agree the plan', 'Agree the action plan')}\n\n• A bullet typed in Word\n3) Third`, BLOCKS);
    expect(written[1]?.runs).toEqual([{ text: 'Note', bold: true }, { text: ' the report' }]);
    expect(written[2]).toEqual({ type: 'numbered', level: 0, runs: [{ text: 'Agree the action plan' }] });
    expect(written.slice(-2).map(({ type, runs }) => [type, runs[0]?.text])).toEqual([['bullet', 'A bullet typed in Word'], ['numbered', 'Third']]);
  });
  test('a year or a price at the beginning of a paragraph is not a number of a list', () => {
    expect(blocksOfText('2016 was the last review.\n£1.75bn is the programme.', [])).toMatchObject([{ type: 'paragraph' }, { type: 'paragraph' }]);
  });
});
