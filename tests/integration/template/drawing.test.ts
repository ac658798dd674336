import { describe, expect, test } from 'vitest';
import { placeWords } from '../../../shared/template/place-words.ts';
import { bytesOf, readBytes, TEMPLATES } from './support/templates.ts';
import { drawnFrom, linesOf, paragraphsIn, placesIn, said } from './support/drawn.ts';

const tidy = drawnFrom(bytesOf('tidy.dotx'));
const frontTable = drawnFrom(bytesOf('front-table.docx'));
const awkward = drawnFrom(bytesOf('awkward.docx'));

test.each(TEMPLATES)('%s: every place stands in its picture once, under the name that it is filled by', (name) => {
  const { facts, drawing } = readBytes(bytesOf(name));
  expect(placesIn(drawing!).map(({ anchor }) => anchor).sort()).toEqual(facts.places.map(({ anchor }) => anchor).sort());
  // What stands there is what the place says of itself; an empty cell and the room below a heading say nothing.
  const byAnchor = new Map(facts.places.map((place) => [place.anchor, place]));
  for (const { anchor, words } of placesIn(drawing!)) {
    const place = byAnchor.get(anchor)!;
    const shown = words.map((one) => one.words).join('');
    if (place.kind === 'heading' || place.kind === 'label cell') expect(shown, placeWords(place)).toBe('');
    else if (place.kind !== 'control') expect(shown.slice(place.kind === 'braces' ? 2 : 1).replace(/\s+/g, ' '), placeWords(place)).toContain(place.words);
    else expect(shown).not.toBe('');
  }
  expect(drawing!.isCutShort).toBe(false);
});

describe('the tidy one', () => {
  test('has its logo above the first page, its running head above the others, and the number of the page beneath both', () => {
    const [section] = tidy.sections;
    const [above, beneath] = [section!.headers, section!.footers].map(({ first, other }) => [first, other].map((at) => linesOf(tidy.margins[at!]!.blocks)));
    expect(above).toEqual([['(Logo of Ashbourne Vale Borough Council)'], ['⌜{{committee}}⌟, ⌜{{date of meeting}}⌟: ⌜{{subject}}⌟']]);
    expect(beneath).toEqual([['Ashbourne Vale Borough Council · page #'], ['Ashbourne Vale Borough Council · page #']]);
    expect(tidy.pictures).toMatchObject([{ type: 'png' }]);
  });
  test('has its own colours, sizes and spaces, which its styles say and those that they are based on', () => {
    const heading = paragraphsIn(tidy.sections[0]!.blocks).find(({ pieces }) => said(pieces) === 'Purpose of the report')!;
    expect(heading.pieces[0]).toMatchObject({ look: { bold: true, colour: '1f5c4d', size: 15, font: 'Liberation Sans' } });
    expect(heading.look).toMatchObject({ before: 18, after: 6, isKeptWithNext: true });
  });
  test('has its front table with the lines of its style', () => {
    const table = tidy.sections[0]!.blocks.find((block) => block.is === 'table')!;
    expect(table.rows.map(({ cells }) => cells.map(({ blocks }) => linesOf(blocks).join()))[2]).toEqual(['Report of', '⌜{{responsible officer}}⌟']);
    expect(table.columns).toEqual([235.3, 235.3]);
    expect(table.rows[0]!.cells[0]).toMatchObject({ borders: { top: { width: 0.5, style: 'solid', colour: null } }, padding: { left: 5.4 } });
    expect(paragraphsIn([table])[0]!.look).toMatchObject({ after: 0, line: { times: 1 } });
  });
});

describe('the one with a front table', () => {
  test('has room for words below each heading, and in each cell beside a label', () => {
    const lines = linesOf(frontTable.sections[0]!.blocks);
    expect(lines.slice(0, 3)).toEqual(['COMMITTEE REPORT', 'Committee:', '⌜⌟']);
    expect(lines[lines.indexOf('2. Recommendation(s)') + 1]).toBe('⌜⌟');
    expect(lines[lines.indexOf('6. Implications') + 1]).toBe('⌜⌟');
    expect(lines[lines.indexOf('6. Implications') + 2]).toBe('Financial');
  });
});

describe('the awkward one', () => {
  test('has three sections, the last on its side, and a logo of its own above the first page', () => {
    expect(awkward.sections.map(({ page }) => [page.width > page.height, page.width])).toEqual([[false, 595.3], [false, 595.3], [true, 841.9]]);
    const [cover, , wide] = awkward.sections;
    expect(linesOf(awkward.margins[cover!.headers.first!]!.blocks)).toEqual(['(Logo of Ashbourne Vale Borough Council)']);
    expect(linesOf(awkward.margins[wide!.headers.first!]!.blocks)).toEqual(['Report to ⌜Choose a committee⌟']);
    // One header above several sections: it is the same one, and its place is one.
    expect(wide!.headers.other).toBe(cover!.headers.other);
  });
  test('has a table inside a table, and one place where words were split over runs of several looks', () => {
    const [outer] = awkward.sections[1]!.blocks.filter((block) => block.is === 'table');
    expect(outer!.rows[0]!.cells[0]!.blocks.map(({ is }) => is)).toEqual(['paragraph', 'table', 'paragraph']);
    const [title] = paragraphsIn(awkward.sections[0]!.blocks);
    expect(title!.pieces).toMatchObject([{ is: 'place', words: [{ words: '{{Report', look: { fill: null } }, { words: ' ti' }, { words: 'tle}}', look: { fill: 'ffff00', bold: true, size: 14 } }] }]);
    expect(title!.look.before).toBe(200);
  });
});
