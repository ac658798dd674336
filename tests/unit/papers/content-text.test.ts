import { expect, test } from 'vitest';
import { said, type ContentBlock } from '../../../shared/papers/content.ts';
import { contentText } from '../../../shared/papers/content-text.ts';

const item = (kind: 'numbered' | 'bullet', level: number, text: string) => ({ kind, level, runs: [{ text }] });
const BLOCKS: readonly ContentBlock[] = [
  { type: 'heading', level: 1, text: 'Section 2 – Report' },
  { type: 'heading', level: 2, text: 'Options considered' },
  { type: 'paragraph', look: 'lead-in', runs: [{ text: 'There are ' }, { text: 'two', bold: true }, { text: ':' }] },
  { type: 'list', items: [item('numbered', 0, 'Do nothing.'), item('bullet', 1, 'It costs nothing.'), item('numbered', 0, 'Agree the plan.'), item('numbered', 1, 'Now.'), item('numbered', 1, 'In May.'), item('numbered', 0, 'Think again.')] },
  { type: 'details', name: 'Report details', description: '', rows: [{ label: 'REPORT FOR:', value: [[{ text: 'Cabinet' }]] }] },
  { type: 'table', caption: 'Table 1: Costs', name: 'Costs', description: '', columns: [{ heading: 'Year', width: 1 }, { heading: 'Cost', width: 1 }], rows: [[said('2026'), said('£5', 'more or less')], [said('2027'), said('£6')]] },
];

test('a document reads as plain text: headings, numbers that go on, and each row of a table with its headings', () => {
  expect(contentText(BLOCKS)).toBe(`SECTION 2 – REPORT

Options considered

There are two:

1. Do nothing.
   - It costs nothing.
2. Agree the plan.
   1. Now.
   2. In May.
3. Think again.

REPORT FOR: Cabinet

Table 1: Costs
- Year: 2026
  Cost: £5; more or less
- Year: 2027
  Cost: £6`);
});
