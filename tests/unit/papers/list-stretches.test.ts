import { expect, test } from 'vitest';
import { contentHtml } from '../../../electron/export/email/content-html.ts';
import { listAsHtml } from '../../../electron/export/page/list-as-html.ts';
import { textOfBlocks } from '../../../renderer/components/rich-text/block-text.ts';
import type { ListItem } from '../../../shared/papers/content.ts';
import { contentText } from '../../../shared/papers/content-text.ts';
import { stretchesOf } from '../../../shared/papers/list-stretches.ts';

const item = (kind: ListItem['kind'], text: string, level = 0): ListItem => ({ kind, level, runs: [{ text }] });
const ITEMS: readonly ListItem[] = [
  item('numbered', 'Note'), item('bullet', 'An aside'), item('numbered', 'Agree'), item('numbered', 'now', 1), item('bullet', 'or soon', 1), item('numbered', 'later', 1), item('numbered', 'Ask'), item('numbered', 'whom', 1),
];
const NUMBERED = ['1. Note', '- An aside', '2. Agree', '1. now', '- or soon', '2. later', '3. Ask', '1. whom'];
const without = (html: string): string => html.replace(/ (?:class|dir)="[^"]*"/g, '');

test('a list is stretches of one kind, in which an item knows its number', () => {
  expect(stretchesOf(ITEMS, 0).map(({ kind, start, items }) => [kind, start, items.map(({ inner }) => inner.length)])).toEqual([['numbered', 1, [0]], ['bullet', 2, [0]], ['numbered', 2, [3, 1]]]);
});
test('an item has one number in the paper, in a mail about it, and in its plain text', () => {
  const list = { type: 'list', items: ITEMS } as const;
  expect(contentText([list]).split('\n').map((line) => line.trim())).toEqual(NUMBERED);
  expect(textOfBlocks(ITEMS.map(({ kind, level, runs }) => ({ type: kind, level, runs }))).split('\n').map((line) => line.trim())).toEqual(NUMBERED);
  expect(contentHtml([list])).toBe(without(listAsHtml(ITEMS)));
  expect(contentHtml([list])).toBe('<ol><li>Note</li></ol><ul><li>An aside</li></ul><ol start="2"><li>Agree<ol><li>now</li></ol><ul><li>or soon</li></ul><ol start="2"><li>later</li></ol></li><li>Ask<ol><li>whom</li></ol></li></ol>');
});
