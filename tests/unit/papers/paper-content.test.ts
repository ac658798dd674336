import { describe, expect, test } from 'vitest';
import type { PaperContent, ContentBlock } from '../../../shared/papers/content.ts';
import { textOf } from '../../../shared/papers/content.ts';
import { paperContent, type PaperOptions } from '../../../shared/papers/paper-content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const contentOf = (things: Things, paper: string | null = null, options: Partial<PaperOptions> = {}): PaperContent => {
  const made = paperContent(planOf(things), paper, { today: '2026-11-25', ...options });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
};
const blocksOf = (content: PaperContent): readonly ContentBlock[] => content.parts.flatMap(({ blocks }) => blocks);
const headings = (content: PaperContent): string[] => blocksOf(content).flatMap((block) => (block.type === 'heading' ? [block.text] : []));
const front = (content: PaperContent): Record<string, string> => {
  const table = blocksOf(content).find((block) => block.type === 'details');
  return Object.fromEntries((table?.type === 'details' ? table.rows : []).map(({ label, value }) => [label, value.map(textOf).join('\n')]));
};
const wordsOf = (content: PaperContent): string =>
  blocksOf(content)
    .flatMap((block) =>
      block.type === 'title' || block.type === 'heading'
        ? [block.text]
        : block.type === 'paragraph'
          ? [textOf(block.runs)]
          : block.type === 'list'
            ? block.items.map(({ runs }) => textOf(runs))
            : block.type === 'details'
              ? block.rows.flatMap(({ label, value }) => [label, ...value.map(textOf)])
              : block.rows.flatMap((row) => row.flatMap(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)))),
    )
    .join('\n');

const paper: Things = {
  paper: { p1: { type: 'response to the review', subject: 'Peer challenge', reportFor: 'committee/cabinet', meeting: 'meeting/december' } },
};
const section = (name: string, text: string, more: object = {}): Things => ({
  section: { [`paper/p1/section/${name}`]: { name: name as 'summary', ...more } },
  block: { [`paper/p1/section/${name}/block/b1`]: { runs: [{ text }] } },
});

describe('the layout', () => {
  test('every label and heading, spelt and ordered as printed', () => {
    const content = contentOf(ashbourneVale);
    expect(Object.keys(front(content))).toEqual([
      'REPORT FOR:',
      'Date of Meeting:',
      'Subject:',
      'Responsible Officer:',
      'Portfolio Holder:',
      'Exempt:',
      'Decision subject to Call-in:',
      'Wards affected:',
      'Enclosures:',
    ]);
    expect(headings(content).slice(0, 16)).toEqual([
      'Section 1 – Summary and Recommendations',
      'Recommendations:',
      'Reason:',
      'Section 2 – Report',
      'Introductory paragraph',
      'Options considered',
      'Background',
      'Implications of the Recommendation',
      'Risk Management Implications',
      'Legal Implications',
      'Financial Implications',
      'Equalities implications / Public Sector Equality Duty',
      'Council Priorities',
      'Section 4 - Contact Details and Background Papers',
      'Contact:',
      'Background Papers:',
    ]);
    const text = wordsOf(content);
    for (const line of [
      'Ward Councillors notified: No. The report affects all wards.',
      'EqIA carried out: No. The report is for noting, not for decision.',
      'EqIA cleared by: Not applicable',
    ])
      expect(text).toContain(line);
    expect(text).toContain(
      'Call-In Waived by the Chair of Overview and Scrutiny Committee: Not applicable. Call-in does not apply, as the report is for ' +
        'noting only.',
    );
  });
  test('what the plan does not know is said in words, and listed', () => {
    const content = contentOf({});
    expect(front(content)).toEqual({
      'REPORT FOR:': 'To be confirmed',
      'Date of Meeting:': 'To be confirmed',
      'Subject:': 'External review: response and action plan',
      'Responsible Officer:': 'To be confirmed',
      'Portfolio Holder:': 'To be confirmed',
      'Exempt:': 'No',
      'Decision subject to Call-in:': 'No. The report is for noting.',
      'Wards affected:': 'All',
      'Enclosures:': 'Appendix A – Action plan',
    });
    expect(content.unfilled).toEqual([
      'Name of the council',
      'REPORT FOR',
      'Date of Meeting',
      'Responsible Officer',
      'Portfolio Holder',
      'Legal Implications',
      'Equalities implications / Public Sector Equality Duty',
      'Council Priorities',
      'Contact',
    ]);
  });
  test('statutory clearance comes back when the meeting decides, and nobody is said to have cleared it', () => {
    const content = contentOf(together(ashbourneVale, { plan: { main: { stage: 'agreed' } } }));
    const at = headings(content).indexOf('Section 3 - Statutory Officer Clearance');
    expect(headings(content)[at + 1]).toBe('Section 4 - Contact Details and Background Papers');
    expect(front(content)['Decision subject to Call-in:']).toBe('Yes');
    expect(wordsOf(content).match(/Not cleared yet/g)).toHaveLength(2);
  });
});

const written = (things: Things): PaperContent => contentOf(things, 'paper/p1');

describe('a paper somebody has written', () => {
  test('its words stand in its sections; the others keep the draft', () => {
    const content = written(
      together(ashbourneVale, paper, section('reason', 'Because we said so.'), {
        paper: {
          p1: {
            responsibleOfficer: 'person/raman',
            contact: 'person/raman',
            enclosures: 'Peer report\nSavings tracker',
            callIn: { subject: false, why: 'no, the report is for noting' },
          },
        },
      }),
    );
    expect(front(content)).toMatchObject({
      'Subject:': 'Peer challenge',
      'Responsible Officer:': 'Priya Raman, Assistant Director, Strategy',
      'Date of Meeting:': 'Thursday 10 December 2026',
      'Enclosures:': 'Appendix A – Action plan\nPeer report\nSavings tracker',
      'Decision subject to Call-in:': 'No. The report is for noting.',
    });
    expect(wordsOf(content)).toContain('Because we said so.');
    expect(wordsOf(content)).not.toContain('To answer the review openly');
    expect(wordsOf(content)).toContain('Telephone: 01632 960 412');
    expect(blocksOf(content)).toContainEqual({
      type: 'paragraph',
      look: 'plain',
      runs: [{ text: 'Email: ' }, { text: 'priya.raman@ashbournevale.example', link: 'mailto:priya.raman@ashbournevale.example' }],
    });
  });
  test('a section can be left out, and the others keep their headings', () => {
    const content = written(together(ashbourneVale, paper, { section: { 'paper/p1/section/o': { name: 'options', included: false } } }));
    expect(headings(content)).not.toContain('Options considered');
    expect(headings(content)).toContain('Section 4 - Contact Details and Background Papers');
  });
  test('recommendations that decide something make it subject to call-in', () => {
    const recommendations: Things = {
      section: { 'paper/p1/section/r': { name: 'recommendations' } },
      block: { 'paper/p1/section/r/block/b1': { type: 'numbered', runs: [{ text: 'Approve the plan' }] } },
    };
    expect(front(written(together(ashbourneVale, paper, recommendations)))['Decision subject to Call-in:']).toBe('Yes');
  });
  test('blocks become lists that begin at one, tables without gaps, and nothing empty', () => {
    const block = (key: string, value: object) => ({ [`paper/p1/section/b/block/${key}`]: value });
    const content = written(
      together(ashbourneVale, paper, {
        section: { 'paper/p1/section/b': { name: 'background' } },
        block: {
          ...block('1', { type: 'numbered', runs: [{ text: 'one' }] }),
          ...block('2', { type: 'bullet', level: 5, runs: [{ text: 'within' }] }),
          ...block('3', { runs: [{ text: '  ' }] }),
          ...block('4', { type: 'heading', level: 1, runs: [{ text: 'More' }] }),
          ...block('5', { type: 'numbered', runs: [{ text: 'again' }] }),
          ...block('6', { type: 'table', rows: [['Year', ''], ['2026', 'a\nb', 'c'], ['']] }),
          ...block('7', {
            runs: [
              { text: 'See ' },
              { text: 'this', link: 'javascript:alert(1)' },
              { text: 'that', link: 'https://www.ashbournevale.example/', bold: true },
            ],
          }),
        },
      }),
    );
    const blocks = blocksOf(content);
    const at = blocks.findIndex((one) => one.type === 'heading' && one.text === 'Background');
    expect(blocks.slice(at + 1, at + 6)).toEqual([
      {
        type: 'list',
        items: [
          { kind: 'numbered', level: 0, runs: [{ text: 'one' }] },
          { kind: 'bullet', level: 1, runs: [{ text: 'within' }] },
        ],
      },
      { type: 'heading', level: 3, text: 'More' },
      { type: 'list', items: [{ kind: 'numbered', level: 0, runs: [{ text: 'again' }] }] },
      expect.objectContaining({
        type: 'table',
        caption: 'Table 1: Background',
        columns: [
          expect.objectContaining({ heading: 'Year' }),
          expect.objectContaining({ heading: 'Column 2' }),
          expect.objectContaining({ heading: 'Column 3' }),
        ],
      }),
      {
        type: 'paragraph',
        look: 'plain',
        runs: [{ text: 'See ' }, { text: 'this' }, { text: 'that', bold: true, link: 'https://www.ashbournevale.example/' }],
      },
    ]);
    const table = blocks[at + 4]!;
    expect(
      table.type === 'table' && table.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)).join('/'))),
    ).toEqual([
      ['2026', 'a/b', 'c'],
      ['None', 'None', 'None'],
    ]);
  });
});

describe('editions', () => {
  const exempt = {
    level: 'exempt' as const,
    paragraphs: [3],
    reason: 'REASON-CANARY',
    publicInterest: 'INTEREST-CANARY',
    decidedBy: 'CANARY',
    reviewOn: null,
  };
  test('the public edition has no trace of an exempt action or an internal note', () => {
    const content = contentOf(ashbourneVale);
    expect(JSON.stringify(content)).not.toMatch(/CANARY|A8/);
    expect(content.marking).toBeNull();
  });
  test('the internal edition must be asked for by name, and is marked', () => {
    const content = contentOf(ashbourneVale, null, { edition: 'internal' });
    expect(content.marking).toMatch(
      /^Not for publication\. Contains information that is exempt under Schedule 12A, .*paragraph 3 \(Information relating to/,
    );
    expect(wordsOf(content)).toContain('Settle EXEMPT-CANARY with the contractor');
  });
  test('an exempt paper has no public edition, and its internal one says so on the front', () => {
    const things = together(ashbourneVale, paper, { paper: { p1: { classification: exempt } } });
    expect(paperContent(planOf(things), 'paper/p1', { today: '2026-11-25' })).toMatchObject({
      ok: false,
      failure: { kind: 'paperNotPublic' },
    });
    expect(paperContent(planOf(things), 'paper/p2', { today: '2026-11-25' })).toMatchObject({
      ok: false,
      failure: { kind: 'paperNotFound' },
    });
    expect(front(contentOf(things, 'paper/p1', { edition: 'internal' }))['Exempt:']).toMatch(
      /^Yes: exempt under Schedule 12A, .*paragraph 3/,
    );
  });
  test('an exempt section: the public copy gives the description and not a word of it, nor a draft in its place', () => {
    const content = contentOf(
      together(ashbourneVale, paper, section('financial', 'SECTION-CANARY', { classification: exempt })),
      'paper/p1',
    );
    expect(JSON.stringify(content)).not.toContain('CANARY');
    expect(wordsOf(content)).toContain(
      'Not for publication: this part of the report is exempt under Schedule 12A, Part 1, of the Local Government Act 1972, paragraph 3',
    );
    expect(wordsOf(content)).not.toContain('within existing resources.\nNew funding');
    expect(front(content)['Exempt:']).toMatch(/^In part: /);
  });
  test('an internal section is not in the public copy at all', () => {
    const content = contentOf(
      together(ashbourneVale, paper, section('legal', 'SECTION-CANARY', { classification: { ...exempt, level: 'internal' } })),
      'paper/p1',
    );
    expect(headings(content)).not.toContain('Legal Implications');
    expect(JSON.stringify(content)).not.toContain('CANARY');
  });
});
