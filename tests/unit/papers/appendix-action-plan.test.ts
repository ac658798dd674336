import { describe, expect, test } from 'vitest';
import { appendixActionPlan } from '../../../shared/papers/appendix-action-plan.ts';
import { textOf, type Cell } from '../../../shared/papers/content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const blocksOf = (things: Things, withProgress = false) =>
  appendixActionPlan(planOf(things), 'Appendix A – Action plan', { today: '2026-11-25', withProgress });
const lines = ({ paragraphs }: Cell): string[] => paragraphs.map(({ runs }) => textOf(runs));
const tables = (things: Things, withProgress = false) =>
  blocksOf(things, withProgress).flatMap((block) => (block.type === 'table' ? [block] : []));
const rows = (things: Things, withProgress = false) =>
  tables(things, withProgress).flatMap((table) => table.rows.map((row) => row.map(lines)));

describe('Appendix A', () => {
  test('every recommendation once, word for word, under its theme', () => {
    const all = rows(ashbourneVale);
    for (const [, { ref, text }] of Object.entries(ashbourneVale.recommendation!)) {
      expect(
        all.filter((row) => row[0]![0] === ref && row[1]![0] === text && row[1]!.length === 1),
        ref,
      ).toHaveLength(1);
    }
    expect(blocksOf(ashbourneVale).flatMap((block) => (block.type === 'heading' ? [block.text] : []))).toEqual([
      'Appendix A – Action plan',
      'Key recommendations',
      '3.1 Local priorities and outcomes',
      '3.3 Governance and culture',
      '3.4 Financial planning and management',
    ]);
  });
  test('a row for each action, with its owner, dates and status in words and colour', () => {
    const [first, second] = rows(ashbourneVale);
    expect(first).toEqual([
      ['KR1'],
      [ashbourneVale.recommendation!['kr1']!.text],
      ['Accepted'],
      [
        'A1 Agree eight outcomes with all political groups and publish them.',
        'Cause: The members’ workshop was postponed.',
        'Route to green: A new date is set for January 2027.',
        'Success measure: Every service plan names the outcome it serves.',
        'Resourcing: Within existing resources.',
      ],
      ['Priya Raman, Assistant Director, Strategy', 'Portfolio Holder: Councillor Anita Deverell'],
      ['26 February 2027', 'Originally 31 March 2026, moved 3 times'],
      ['At risk', 'Amber'],
    ]);
    expect(second!.slice(0, 3)).toEqual([['KR1'], ['As above (KR1, continued)'], ['As above']]);
    expect(second!.slice(5)).toEqual([
      ['16 October 2026', 'Overdue'],
      ['Off track', 'Red'],
    ]);
    expect(tables(ashbourneVale)[0]!.rows[0]!.at(-1)!.rag).toBe('amber');
  });
  test('what is not answered, refused or covered says so', () => {
    const by = (ref: string) => rows(ashbourneVale).find((row) => row[0]![0] === ref)!;
    expect(by('3.3/S2').slice(2)).toEqual([['Not yet answered'], ['None yet'], ['None yet'], ['None yet'], ['None yet']]);
    expect(by('3.1/S2')[2]).toEqual(['Not accepted', 'A yearly survey would cost £38,000; the survey is repeated every two years.']);
    expect(by('3.4/S1').slice(2)).toEqual([
      ['Covered: see KR2'],
      ['See the actions under KR2'],
      ['Not applicable'],
      ['Not applicable'],
      ['Not applicable'],
    ]);
  });
  test('an action under two recommendations gives its details once, and says where', () => {
    const both = rows(ashbourneVale).filter((row) => row[3]![0]!.startsWith('A3 '));
    expect(both.map((row) => row[3]!.at(-1))).toEqual(['Also answers: 3.1/S1.', 'Also under KR1, where the details are.']);
  });
  test('progress is added where the paper monitors it', () => {
    expect(rows(ashbourneVale).flat(2).join('\n')).not.toContain('Outcomes drafted');
    expect(rows(ashbourneVale, true)[0]![3]).toContain('Progress, 20 October 2026: Outcomes drafted; six of the eight are agreed.');
  });
  test('actions that answer nothing are not lost', () => {
    const things = together(ashbourneVale, { action: { a9: { ref: 'A9', title: 'Write to the review team' } } });
    expect(
      tables(things)
        .at(-1)!
        .rows.map((row) => row.map(lines)),
    ).toEqual([[['A9 Write to the review team.'], ['No owner yet'], ['No date yet'], ['Not started']]]);
  });
  test('no cell is empty, and every row is as long as its header, whatever is missing', () => {
    const bare: Things = { recommendation: { r: {} }, action: { a: { answers: ['recommendation/r'] }, b: {} } };
    for (const things of [ashbourneVale, bare, together(ashbourneVale, { person: { leader: { name: '', post: '' } } })])
      for (const table of tables(things, true)) {
        expect(table.name).not.toBe('');
        for (const row of table.rows) {
          expect(row).toHaveLength(table.columns.length);
          for (const cell of row) expect(cell.paragraphs.length > 0 && lines(cell).every((line) => line.trim() !== '')).toBe(true);
        }
      }
  });
  test('the key recommendations of a report without themes are simply its recommendations', () => {
    const headings = blocksOf({ recommendation: { r: { ref: 'R1', text: 'Do it' } } }).flatMap((block) =>
      block.type === 'heading' ? [block.text] : [],
    );
    expect(headings).toEqual(['Appendix A – Action plan', 'Recommendations']);
  });
});
