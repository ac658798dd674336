import { describe, expect, test } from 'vitest';
import { recognise } from '../../../../shared/people/import/columns.ts';
import { readHtmlTable } from '../../../../shared/people/import/html-table.ts';
import { changesTo, fateAtFirst, importCommand, matchLines } from '../../../../shared/people/import/match-lines.ts';
import { readPasted } from '../../../../shared/people/import/read-pasted.ts';
import { planOf } from '../../../fixtures/plans/build-plan.ts';
import { decisionOn } from '../../commands/deciding.ts';

const plan = planOf({
  person: {
    osei: { name: 'Margaret Osei', post: 'Head of Finance', email: 'margaret.osei@ashbournevale.example' },
    deverell: { type: 'member', name: 'Councillor Anita Deverell' },
    raman: { name: 'Priya Raman', email: 'priya.raman@ashbournevale.example' },
  },
});
const linesOf = (text: string, html = '') => {
  const pasted = readPasted(text, html);
  return matchLines(plan, pasted, recognise(pasted));
};

describe('a pasted list', () => {
  test('is read from Excel, with tabs and cells that hold line ends', () => {
    expect(readPasted('Name\tPost\r\n"Osei,\nMargaret"\t"Head of ""Finance"""\r\n\r\nRaman\t').rows).toEqual([['Name', 'Post'], ['Osei, Margaret', 'Head of "Finance"'], ['Raman', '']]);
  });
  test('is read with semicolons or commas, whichever most lines have', () => {
    expect(readPasted('Name;Email\nTom Hallworth;tom@a.example').rows[1]).toEqual(['Tom Hallworth', 'tom@a.example']);
    expect(readPasted('Tom Hallworth,"Head, Finance"\nLuke Farrant,Streets').rows).toEqual([['Tom Hallworth', 'Head, Finance'], ['Luke Farrant', 'Streets']]);
    expect(readPasted('Tom Hallworth\nLuke Farrant').rows).toEqual([['Tom Hallworth'], ['Luke Farrant']]);
  });
  test('is read as Outlook’s addresses, the first name first', () => {
    const { rows } = readPasted('Osei, Margaret <m.osei@a.example>; "Farrant, Luke" <mailto:l.farrant@a.example>;\r\nTom Hallworth <t@a.example>; only@a.example');
    expect(rows).toEqual([['Name', 'Email'], ['Margaret Osei', 'm.osei@a.example'], ['Luke Farrant', 'l.farrant@a.example'], ['Tom Hallworth', 't@a.example'], ['', 'only@a.example']]);
  });
  test('is read from a table of Word’s, and what is hostile in it is only text', () => {
    const html = '<html><style>td{}</style><!-- <table> --><table><tr><td><p>Name</p></td><td>Post</td></tr><tr><td>&lt;b&gt;Ben&lt;/b&gt;<script>alert(1)</script></td><td onclick="x()">A&amp;B<br>C&#8217;s</td></tr></table><table><tr><td>no</td></tr></table>';
    expect(readHtmlTable(html)).toEqual([['Name', 'Post'], ['<b>Ben</b>', 'A&B C’s']]);
    expect(readHtmlTable('<p>no table</p>')).toBeNull();
    const cells = matchLines(plan, readPasted('', html), { headings: true, columns: ['name', 'post'] });
    expect(cells[0]!.given).toEqual({ name: '<b>Ben</b>', post: 'A&B C’s' });
  });
  test('never throws, keeps rows even, and ends soon, whatever was pasted', () => {
    const pieces = ['"', ';', ',', '\t', '\r\n', '\n', '<', '>', '<table>', '<tr>', '<td>', '</td>', '<!--', '&#x110000;', '&amp', 'a@b.example', 'Osei', ' ', '\u0000', '\uD800'];
    let seed = 7;
    const draw = (n: number) => { seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648; return seed % n; };
    for (let run = 0; run < 400; run++) {
      const text = Array.from({ length: draw(40) }, () => pieces[draw(pieces.length)]!).join('');
      const pasted = readPasted(text, run % 2 === 0 ? `<table>${text}` : '');
      expect(new Set(pasted.rows.map((row) => row.length)).size).toBeLessThanOrEqual(1);
      const lines = matchLines(plan, pasted, recognise(pasted));
      const command = importCommand(plan, lines, fateAtFirst, 'officer');
      if (command) decisionOn(plan, { do: 'many', ...command });
    }
    expect(readPasted(`"${'"a'.repeat(60_000)}`, '<!--'.repeat(50_000)).rows.length).toBeGreaterThan(0);
  });
});

describe('the columns of a list', () => {
  test('are known by their headings', () => {
    expect(recognise(readPasted('Surname\tFirst name\tJob title\tE-mail address\tMobile\tParty\tDesk\nOsei\tM\tHead\tm@a.example\t07\tGreen\t4'))).toEqual({
      headings: true, columns: ['surname', 'firstName', 'post', 'email', 'telephone', 'politicalGroup', 'nothing'],
    });
  });
  test('are known by what stands in them where there are no headings', () => {
    expect(recognise(readPasted('Tom Hallworth\tHead of Finance\t01632 960 415\ttom@a.example\nLuke Farrant\tHead of Parks\t01632 960 433\tluke@a.example'))).toEqual({ headings: false, columns: ['name', 'post', 'telephone', 'email'] });
  });
});

describe('a line', () => {
  test('means whoever has its address, else its exact name; a new name is somebody new', () => {
    const lines = linesOf('Name\tEmail\tPost\nM Osei\tMARGARET.OSEI@ashbournevale.example\tDirector\nCllr Anita  Deverell\tcllr.a@a.example\t\nTom Hallworth\t\t');
    expect(lines.map(({ meant }) => meant)).toEqual([{ is: 'same', person: 'person/osei' }, { is: 'same', person: 'person/deverell' }, { is: 'new' }]);
    expect(changesTo(plan.get('person', 'person/osei')!, lines[0]!.given)).toEqual([
      { field: 'name', from: 'Margaret Osei', to: 'M Osei' }, { field: 'post', from: 'Head of Finance', to: 'Director' },
    ]);
    expect(changesTo(plan.get('person', 'person/deverell')!, lines[1]!.given)).toEqual([{ field: 'email', from: '', to: 'cllr.a@a.example' }]);
  });
  test('is unclear where address and name are two people’s, where a name has another address, and where the list says it twice', () => {
    const lines = linesOf('Name\tEmail\nPriya Raman\tmargaret.osei@ashbournevale.example\nPriya Raman\tp@other.example\nTom Hallworth\t\nTom Hallworth\t\n\tx@a.example');
    expect(lines.map(({ meant }) => meant.is)).toEqual(['unclear', 'unclear', 'new', 'unclear', 'nobody']);
    expect(lines[3]!.meant).toMatchObject({ why: 'The same as line 3 of this list' });
    expect(lines.map(fateAtFirst)).toEqual(['leave', 'leave', 'new', 'leave', 'leave']);
  });
});

test('what was chosen is one command: those who are new with what they usually are, and changes to those who are there', () => {
  const lines = linesOf('Name\tParty\tEmail\nTom Hallworth\t\t\nCllr Beth Holloway\tAdministration Group\t\nMargaret Osei\t\t');
  const command = importCommand(plan, lines, fateAtFirst, 'partner')!;
  expect(command.label).toBe('Added 2 people from a list');
  expect(Object.values(decisionOn(plan, { do: 'many', ...command }).edits)).toMatchObject([{ name: 'Tom Hallworth', type: 'partner' }, { name: 'Cllr Beth Holloway', type: 'member', politicalGroup: 'Administration Group' }]);
  expect(importCommand(plan, lines, () => 'leave', 'officer')).toBeNull();
});
