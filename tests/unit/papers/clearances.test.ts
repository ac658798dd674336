import { describe, expect, test } from 'vitest';
import { PUBLIC, type Level } from '../../../shared/domain/classification.ts';
import type { SectionName, SectionSetting } from '../../../shared/domain/paper.ts';
import { clearanceStandings, clearanceSummary, type ClearanceStanding } from '../../../shared/papers/clearance-standing.ts';
import { textOf, type ContentBlock } from '../../../shared/papers/content.ts';
import { paperContent } from '../../../shared/papers/paper-content.ts';
import { partVersions, sectionNames, sectionsIn, type VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Given, type Things } from '../../fixtures/plans/build-plan.ts';

const TODAY = '2026-11-25';
const FINANCE: SectionSetting = { name: 'financial', heading: 'Comments of the Chief Financial Officer', nil: '', asked: true, clearedBy: 'Chief Financial Officer' };
const LEGAL: SectionSetting = { name: 'legal', heading: '', nil: '', asked: true, clearedBy: 'Monitoring Officer' };
const says = (name: SectionName, text: string, level: Level = 'public'): Things => ({
  section: { [`paper/p1/section/${name}`]: { name, classification: { ...PUBLIC, level, paragraphs: level === 'exempt' ? [3] : [] } } },
  block: { [`paper/p1/section/${name}/block/b0`]: { runs: [{ text }] } },
});
const deciding: Things = together(ashbourneVale, {
  paper: { p1: { type: 'response to the review', subject: 'Peer challenge', reportFor: 'committee/cabinet', reportSections: [FINANCE, LEGAL] } },
  section: { 'paper/p1/section/clearance': { name: 'clearance' } },
}, says('financial', 'It costs £24,500, which is in the budget.'), says('legal', 'There is nothing to report.'));
const given = (id: string, fields: Given<'clearance'>): Things => ({ clearance: { [`paper/p1/clearance/${id}`]: fields } });
const asked = (id: string, fields: Given<'clearancerequest'>): Things => ({ clearancerequest: { [`paper/p1/clearancerequest/${id}`]: { askedOn: '2026-11-20', ...fields } } });

function look(things: Things): { readonly versionOf: VersionOfPart; readonly all: readonly ClearanceStanding[]; readonly of: (office: string, section?: SectionName) => ClearanceStanding | undefined } {
  const plan = planOf(things);
  const paper = plan.get('paper', 'paper/p1')!;
  const content = paperContent(plan, paper.id, { today: TODAY });
  if (!content.ok) throw new Error(content.failure.message);
  const versionOf = partVersions(plan, paper, content.value, { today: TODAY });
  const all = clearanceStandings(plan, paper, sectionNames(plan, paper, sectionsIn('public', plan, paper, { today: TODAY })), versionOf);
  return { versionOf, all, of: (office, section) => all.find((one) => one.office === office && one.section === (section ?? null)) };
}
/** The rows of the table that says who cleared it, cell by cell. */
function table(things: Things): string[] {
  const content = paperContent(planOf(things), 'paper/p1', { today: TODAY });
  const found = content.ok ? content.value.parts[0]!.blocks.find((block): block is Extract<ContentBlock, { type: 'table' }> => block.type === 'table' && block.name === 'Statutory officer clearance') : undefined;
  if (found === undefined) throw new Error('The report says nothing of clearances.');
  return [found.columns.map(({ heading }) => heading).join(' | '), ...found.rows.map((row) => row.map(({ paragraphs }) => paragraphs.map(({ runs }) => textOf(runs)).join(' ')).join(' | '))];
}

describe('who has to clear what', () => {
  test('the council’s offices the whole report, and each section the office that was set for it', () => {
    expect(look(deciding).all.map(({ office, section, is }) => [office, section, is])).toEqual([
      ['Chief Financial Officer', null, 'not asked'], ['Monitoring Officer', null, 'not asked'],
      ['Chief Financial Officer', 'financial', 'not asked'], ['Monitoring Officer', 'legal', 'not asked'],
    ]);
    expect(look(together(deciding, { council: { main: { reportClearedBy: ['Head of Paid Service'] } } })).all.map(({ office }) => office)).toEqual(['Head of Paid Service', 'Chief Financial Officer', 'Monitoring Officer']);
  });
  test('a report for noting has no clearance as a whole, and its sections have theirs all the same', () => {
    const noting = together(deciding, { section: { 'paper/p1/section/clearance': { included: false }, 'paper/p1/section/legal': { included: false } } });
    expect(look(noting).all.map(({ office, section }) => [office, section])).toEqual([['Chief Financial Officer', 'financial']]);
  });
  test('a section that only the public copy goes without is cleared as well', () => {
    const exempt = together(deciding, says('financial', 'The contractor asked for £24,500.', 'exempt'));
    expect(look(exempt).of('Chief Financial Officer', 'financial')?.is).toBe('not asked');
  });
});

describe('how it stands', () => {
  const { versionOf } = look(deciding);
  const clear = (section: SectionName, version = versionOf(section)): Things => given(section, { role: 'Head of Law', onBehalfOf: 'Monitoring Officer', name: 'Ian Vane', clearedOn: '2026-11-21', section, version });
  const ask = (version: string, more: Given<'clearancerequest'> = {}): Things => asked('q1', { office: 'Monitoring Officer', person: 'person/raman', section: 'legal', version, ...more });
  const legal = (...more: readonly Things[]): ClearanceStanding | undefined => look(together(deciding, ...more)).of('Monitoring Officer', 'legal');

  test('asked for and given', () => {
    expect(legal(ask(versionOf('legal')))).toMatchObject({ is: 'asked', askedOfOtherWords: false });
    expect(legal(ask(versionOf('legal')), says('legal', 'There is something.'))).toMatchObject({ is: 'asked', askedOfOtherWords: true });
    expect(legal(ask(versionOf('legal')), clear('legal'))).toMatchObject({ is: 'cleared', clearance: { name: 'Ian Vane' } });
  });
  test('what clears one section clears neither another nor the whole', () => {
    const { of } = look(together(deciding, clear('legal')));
    expect([of('Monitoring Officer', 'legal')?.is, of('Chief Financial Officer', 'financial')?.is, of('Monitoring Officer')?.is]).toEqual(['cleared', 'not asked', 'not asked']);
  });
  test('lapses with the words of its own section, and not with those of another', () => {
    expect(legal(clear('legal'), says('financial', 'It costs nothing.'))?.is).toBe('cleared');
    expect(legal(clear('legal'), says('legal', 'There is something to report.'))?.is).toBe('lapsed');
    expect(legal(clear('legal'), says('legal', 'There  is nothing\u00a0to report. '))?.is).toBe('cleared');
  });
  test('lapses where the words follow the plan and the plan moves on', () => {
    const drafted: Things = { ...deciding, block: Object.fromEntries(Object.entries(deciding.block ?? {}).filter(([id]) => !id.includes('/financial/'))) };
    const version = look(drafted).versionOf('financial');
    const cleared = together(drafted, given('c1', { role: 'Chief Financial Officer', name: 'Margaret Osei', section: 'financial', version }));
    expect(look(cleared).of('Chief Financial Officer', 'financial')?.is).toBe('cleared');
    const costly: Things = { action: { a1: { resourcing: { from: 'new funding', amount: 99_000, year: '2026/27', source: 'reserves', approved: true } } } };
    expect(look(together(cleared, costly)).of('Chief Financial Officer', 'financial')?.is).toBe('lapsed');
  });
  test('is of the words themselves where the public copy withholds them', () => {
    const exempt = together(deciding, says('legal', 'The claim is weak.', 'exempt'));
    const cleared = together(exempt, clear('legal', look(exempt).versionOf('legal')));
    expect(look(cleared).of('Monitoring Officer', 'legal')?.is).toBe('cleared');
    expect(look(together(cleared, says('legal', 'The claim is strong.', 'exempt'))).of('Monitoring Officer', 'legal')?.is).toBe('lapsed');
  });
  test('a clearance of the whole report is of what the public copy withholds, too', () => {
    const exempt = together(deciding, says('legal', 'The claim is weak.', 'exempt'));
    const cleared = together(exempt, given('c1', { role: 'Monitoring Officer', name: 'Ian Vane', version: look(exempt).versionOf(null) }));
    expect(look(cleared).of('Monitoring Officer')?.is).toBe('cleared');
    expect(look(together(cleared, says('legal', 'The claim is strong.', 'exempt'))).of('Monitoring Officer')?.is).toBe('lapsed');
  });
  test('asked for again after it lapsed, it is awaited, and lapsed once more when the words change again', () => {
    const changed = [clear('legal'), says('legal', 'There is something.')];
    const again = ask(look(together(deciding, ...changed)).versionOf('legal'), { askedOn: '2026-11-23' });
    expect(legal(...changed, again)).toMatchObject({ is: 'asked', askedOfOtherWords: false });
    expect(legal(...changed, again, says('legal', 'There is much.'))).toMatchObject({ is: 'lapsed', askedOfOtherWords: true });
  });
  test('asked for twice on one day, it is awaited for the words of the later asking', () => {
    const now = look(together(deciding, says('legal', 'There is something.'))).versionOf('legal');
    const ask = (key: string, version: string): Things => asked(`k7d2m4x9qa-${key}`, { office: 'Monitoring Officer', section: 'legal', version });
    expect(legal(says('legal', 'There is something.'), ask('9-1', look(deciding).versionOf('legal')), ask('10-1', now))).toMatchObject({ is: 'asked', askedOfOtherWords: false });
  });
  test('one noted before words were kept with it holds, and one without a name is none', () => {
    expect(legal(clear('legal', ''), says('legal', 'There is something.'))?.is).toBe('cleared');
    expect(legal(given('c1', { role: 'Monitoring Officer', name: ' ', section: 'legal' }))?.is).toBe('not asked');
  });
});

test('in the list of papers one reads how many are awaited, have lapsed, or are still to be asked for', () => {
  const { versionOf, all } = look(deciding);
  expect(clearanceSummary(all)).toBe('4 clearances to be asked for');
  const some = together(
    deciding, asked('q1', { office: 'Monitoring Officer', section: 'legal' }), given('c1', { role: 'Chief Financial Officer', name: 'Margaret Osei', version: versionOf(null) }),
    given('c2', { role: 'Chief Financial Officer', name: 'Margaret Osei', section: 'financial', version: '0123456789abcdef' }),
  );
  expect(clearanceSummary(look(some).all)).toBe('1 clearance awaited, 1 lapsed, 1 to be asked for');
  expect(clearanceSummary([])).toBe('');
});

describe('the table of clearances', () => {
  test('says who cleared which part, and who has not', () => {
    const some = together(deciding, given('c1', { role: 'Chief Financial Officer', name: 'Margaret Osei', clearedOn: '2026-11-20' }), given('c2', { role: 'Head of Law', onBehalfOf: 'the Monitoring Officer', name: 'Ian Vane', clearedOn: '2026-11-21', section: 'legal' }));
    expect(table(some)).toEqual([
      'Part | Cleared | Name | Date',
      'The whole report | Chief Financial Officer | Margaret Osei | 20 November 2026',
      'The whole report | On behalf of the Monitoring Officer | To be confirmed | Not cleared yet',
      'Comments of the Chief Financial Officer | On behalf of the Chief Financial Officer | To be confirmed | Not cleared yet',
      'Legal Implications | Head of Law, on behalf of the Monitoring Officer | Ian Vane | 21 November 2026',
    ]);
  });
  test('says of a clearance that has lapsed that it is of an earlier text', () => {
    const { versionOf } = look(deciding);
    const cleared = together(deciding, given('c1', { role: 'Monitoring Officer', name: 'Ian Vane', clearedOn: '2026-11-21', section: 'legal', version: versionOf('legal') }));
    expect(table(cleared)).toContain('Legal Implications | Monitoring Officer | Ian Vane | 21 November 2026');
    expect(table(together(cleared, says('legal', 'There is something to report.')))).toContain('Legal Implications | Monitoring Officer | Ian Vane | 21 November 2026, of an earlier text');
  });
  test('has no column for parts where only the whole report is cleared', () => {
    expect(table(together(deciding, { paper: { p1: { reportSections: [] } } }))[0]).toBe('Cleared | Name | Date');
  });
  test('does not tell of a section that the public never hears of', () => {
    const internal = together(deciding, says('legal', 'Between ourselves.', 'internal'), given('c1', { role: 'Monitoring Officer', name: 'Ian Vane', section: 'legal' }));
    expect(table(internal).join()).not.toMatch(/Legal|Ian Vane/);
  });
});
