import { describe, expect, test } from 'vitest';
import { blocksOf, docOf, type ShownBlock } from '../../../../renderer/components/rich-text/blocks.ts';
import { foundIn, replacedIn } from '../../../../renderer/components/rich-text/finding/found-in.ts';
import { wordFinder, type Sought } from '../../../../shared/papers/word-finder.ts';

const BLOCKS: readonly ShownBlock[] = [
  { id: 'b/1', type: 'heading', level: 1, runs: [{ text: 'What Cabinet asked' }] },
  { id: 'b/2', type: 'paragraph', level: 0, runs: [{ text: 'The ' }, { text: 'Cab', bold: true }, { text: 'inet met; ' }, { text: 'cabinet papers', link: 'https://www.example.gov.uk/' }] },
  { id: 'b/3', type: 'bullet', level: 1, runs: [{ text: 'No one else' }] },
  { id: 'b/4', type: 'table', level: 0, runs: [{ text: 'Cabinet’s costs' }], rows: [['Who', 'Cost'], ['Cabinet, and Cabinet', '1']] },
];
const CABINET: Sought = { words: 'cabinet', matchCase: false, wholeWords: false };
const places = (blocks: readonly ShownBlock[], sought = CABINET) => foundIn(docOf(blocks), wordFinder(sought));
const replaced = (blocks: readonly ShownBlock[], typed: string, sought = CABINET) => blocksOf(replacedIn(docOf(blocks), places(blocks, sought), sought, typed));

describe('words in what an editor holds', () => {
  test('are found in reading order, over changes of look and in the cells of tables', () => {
    const doc = docOf(BLOCKS);
    expect(places(BLOCKS).map(({ from, to }) => doc.textBetween(from, to))).toEqual(['Cabinet', 'Cabinet', 'cabinet', 'Cabinet', 'Cabinet']);
    expect(foundIn(docOf([]), wordFinder(CABINET))).toEqual([]);
  });
  test('are not found over the end of a block or a cell', () => expect(places(BLOCKS, { ...CABINET, words: 'elseWho' })).toEqual([]));
  test('are replaced in the look in which they began; all else stays as it was, ids too', () => {
    expect(replaced(BLOCKS, 'executive')).toEqual([
      { ...BLOCKS[0], runs: [{ text: 'What Executive asked' }] },
      { ...BLOCKS[1], runs: [{ text: 'The ' }, { text: 'Executive', bold: true }, { text: ' met; ' }, { text: 'executive papers', link: 'https://www.example.gov.uk/' }] },
      BLOCKS[2],
      { ...BLOCKS[3], rows: [['Who', 'Cost'], ['Executive, and Executive', '1']] },
    ]);
  });
  test('a word that is a whole link stays one', () => {
    expect(replaced([{ type: 'paragraph', level: 0, runs: [{ text: 'Cabinet', link: 'https://www.example.gov.uk/' }] }], 'us')).toEqual([{ type: 'paragraph', level: 0, runs: [{ text: 'Us', link: 'https://www.example.gov.uk/' }] }]);
  });
  test('replaced by nothing they are taken out; a block of nothing else goes, and a cell stays', () => {
    expect(replaced([{ type: 'paragraph', level: 0, runs: [{ text: 'Cabinet' }] }, { type: 'table', level: 0, runs: [], rows: [['Cabinet'], ['x']] }], '')).toEqual([{ type: 'table', level: 0, runs: [], rows: [[''], ['x']] }]);
  });
  test('live fields around them stay whole', () => {
    const said: ShownBlock[] = [{ type: 'paragraph', level: 0, runs: [{ text: '{actions overdue} actions are overdue.' }] }];
    expect(replaced(said, 'steps', { ...CABINET, words: 'actions' })).toEqual([{ type: 'paragraph', level: 0, runs: [{ text: '{actions overdue} steps are overdue.' }] }]);
  });
});
