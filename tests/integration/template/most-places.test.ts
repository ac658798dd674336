import { describe, expect, test } from 'vitest';
import { isChange } from '../../../shared/record/bounds.ts';
import { MOST_PLACES } from '../../../shared/domain/report-template.ts';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { withPlace } from '../../../shared/template/edit-mapping.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { THE_END } from '../../../shared/template/propose-mapping.ts';
import { startedPlan } from '../session/a-plan.ts';
import { bodyOf, filled, p, run, SUBJECT } from './support/bodies.ts';
import { keep } from './support/kept.ts';
import { readBytes } from './support/templates.ts';

const subjects = (count: number): Uint8Array => bodyOf(p(run('{{subject}} '.repeat(count))));
/** Those of the body: the header and the footer of the file have some too. */
const placesIn = (bytes: Uint8Array) => readBytes(bytes).facts.places.filter(({ within }) => within === 'body');
const others = readBytes(bodyOf('')).facts.places.length;

describe('a template with as many places as a plan can say something of', () => {
  test.each([[999, 999], [1_000, 1_000], [1_001, 1_000]])('of %i places %i are kept, besides all that comes at the end, and filled', (asked, taken) => {
    const bytes = subjects(asked - others);
    const { facts } = readBytes(bytes);
    expect([facts.places.length, facts.morePlaces]).toEqual([taken, asked - taken]);
    const { session } = startedPlan();
    keep(session, bytes, 'House report.docx', (mapping) => facts.places.reduce((all, { anchor, within }) => (within === 'body' ? all : withPlace(all, anchor, 'council', { facts, layout: reportLayout([]) })), mapping));
    const kept = session.plan.council.reportTemplate!;
    expect(kept.places).toHaveLength(taken + 1);
    expect(kept.places.at(-1)).toEqual({ place: THE_END, part: 'rest', headed: false });
    expect(session.record.changes().every(isChange)).toBe(true);
    const said = filled(bytes, undefined, () => kept).words;
    expect([said.split(SUBJECT).length - 1, said.split('{{subject}}').length - 1]).toEqual([taken - others, asked - taken]);
  });

  test('places with long names are fewer, so that what goes where in them is still one value of the record, and those that are not are told', () => {
    const bytes = bodyOf(Array.from({ length: 1_000 }, (_, at) => p(run(`{{subject ${at} ${'of the report '.repeat(16)}}}`))).join(''));
    const { facts } = readBytes(bytes);
    expect(facts.places.length).toBeLessThan(placesIn(subjects(1_000)).length);
    expect(facts.places.reduce((all, { anchor }) => all + anchor.length, 0)).toBeLessThanOrEqual(MOST_PLACES.letters);
    const { session } = startedPlan();
    keep(session, bytes);
    expect(session.plan.council.reportTemplate?.places.length).toBeGreaterThan(100);
    expect(session.record.changes().every(isChange)).toBe(true);
    expect(templateFindings(facts, session.plan.council.reportTemplate!, reportLayout([])).map(({ sentence }) => sentence)).toContainEqual(expect.stringContaining(`of which the first ${facts.places.length} places can be filled`));
  });
});
