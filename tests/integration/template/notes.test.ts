import { expect, test } from 'vitest';
import { inTemplate, canHold } from '../../../electron/export/template-draft.ts';
import { paperDraft } from '../../../electron/export/drafts.ts';
import { bytesOf as fileOf } from '../../../electron/export/orders.ts';
import type { TemplateMapping } from '../../../shared/domain/report-template.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';
import { textOf } from '../../../shared/papers/content.ts';
import { ashbourneVale } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together } from '../../fixtures/plans/build-plan.ts';
import { AT } from '../word/support/papers.ts';
import { partsOf } from '../word/support/readers.ts';
import { bytesOf, changed, proposed, readBytes, type TemplateName } from './support/templates.ts';

const TODAY = '2026-11-25';
const plan = planOf(together(ashbourneVale, { paper: {
  p1: { type: 'progress monitoring', subject: 'Peer challenge: progress', reportFor: 'committee/cabinet', meeting: 'meeting/december', wardsAffected: 'All', enclosures: 'Appendix A' },
  p2: { type: 'progress monitoring', subject: 'The contract', classification: { ...PUBLIC, level: 'exempt', paragraphs: [3] } },
} }));
const draft = (paper: string) => {
  const made = paperDraft(plan, paper, TODAY, { edition: paper === 'paper/p2' ? 'exempt' : 'public' });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
};
function made(name: TemplateName, mapped = (mapping: TemplateMapping): TemplateMapping => mapping) {
  const template = readBytes(bytesOf(name));
  const paper = draft('paper/p1');
  return { paper, draft: inTemplate(paper, plan, 'paper/p1', { ...template, mapping: mapped(proposed(template).mapping) }) };
}
const own = ({ paper, draft: { notes } }: ReturnType<typeof made>) => notes.slice(paper.notes.length);

test('what this paper loses, leaves empty and leaves to be done in Word is said in a sentence each, and nothing that is so of every paper', () => {
  expect(own(made('awkward.docx'))).toEqual([
    'Decision subject to Call-in has no place in the template, so the file does not say it.',
    'Crime and Disorder Implications has a place in the template, and this paper says nothing of it.',
    'To be filled in or taken out in Word: “[say who was consulted, and when]” and the cell of “Date consulted”.',
  ]);
  expect(own(made('tidy.dotx'))).toEqual([]);
});

test('a label that is to be confirmed and has no place in the template is said not to be in the file, and no more', () => {
  const paper = draft('paper/p1');
  expect(paper.notes.join(' ')).toContain('Responsible Officer');
  const without = made('awkward.docx', ({ places, styles }) => ({ styles, places: places.filter(({ part }) => part !== 'responsibleOfficer') })).draft.notes.join('\n');
  expect(without).toMatch(/^Responsible Officer and Decision subject to Call-in have no place in the template/m);
  expect(without.split('Responsible Officer')).toHaveLength(2);
  expect(made('awkward.docx').draft.notes.join('\n')).toMatch(/“To be confirmed”: .*Responsible Officer/);
});

test('a long list says how many more there are, and a front table that comes whole loses nothing', () => {
  const notes = own(made('awkward.docx', ({ styles }) => ({ styles, places: [] })));
  expect(notes).toHaveLength(1);
  expect(notes[0]).toMatch(/^To be filled in or taken out in Word: “\[insert name of committee\]”, (.*, ){3}“\[insert [^”]*\]” and \d+ more\.$/);
});

test('a mapping of another version loses no words: what it put in places that are gone comes with the rest, at the end', async () => {
  const usual = made('awkward.docx');
  const { draft: { order } } = made('awkward.docx', ({ places, styles }) => ({
    places: places.filter(({ part }) => part !== 'rest').map((one) => (one.part === 'background' || one.part === 'financial' ? { ...one, place: `${one.place} / of last year` } : one)), styles: { ...styles, paragraph: 'GoneStyle' },
  }));
  const said = partsOf(await fileOf(order, AT))['word/document.xml']!;
  for (const block of usual.paper.order.content.parts[0]!.blocks) {
    if (block.type !== 'paragraph' || block.runs[0]?.bold) continue;
    expect(said).toContain(textOf(block.runs).slice(0, 30).replace(/[&<>"']/g, (mark) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&apos;' })[mark]!));
  }
  expect(said).not.toContain('GoneStyle');
});

test('a copy that has to be marked is not held by a template with pages that have no header', () => {
  const without = readBytes(changed(bytesOf('tidy.dotx'), { 'word/document.xml': (xml) => xml.replace(/<w:headerReference [^>]*w:type="default"[^>]*\/>/, '') }));
  const [open, marked] = [draft('paper/p1'), draft('paper/p2')];
  expect([canHold(open, without), canHold(marked, without), canHold(marked, readBytes(bytesOf('tidy.dotx')))]).toEqual([true, false, true]);
});
