import { readFileSync } from 'node:fs';
import { decodePlanFile } from '../../../../electron/storage/plan-file/decode-plan-file.ts';
import { EXAMPLE_FILE, EXAMPLE_TODAY } from '../../../../scripts/example/example-plan.ts';
import { checkCommand, decide } from '../../../../shared/commands/decide.ts';
import { PUBLIC, type Classification } from '../../../../shared/domain/classification.ts';
import { APPENDICES, PAPER_TYPES, type PaperType, type SectionName } from '../../../../shared/domain/paper.ts';
import type { Plan } from '../../../../shared/domain/plan.ts';
import { planOfRecord, RecordSource } from '../../../../shared/domain/plan-of-record.ts';
import { Rehearsal } from '../../../../shared/domain/rehearsal.ts';
import type { Edits } from '../../../../shared/record/change.ts';
import { pastOfPaper } from '../../../../shared/frozen/past-of-paper.ts';
import type { PaperContent } from '../../../../shared/papers/content.ts';
import { draftPaper } from '../../../../shared/papers/draft.ts';
import { paperContent } from '../../../../shared/papers/paper-content.ts';

export interface ExamplePaper {
  readonly type: PaperType;
  /** `public`; `appendix`: the exempt edition of a public report; `exempt`: a report that is exempt as a whole. */
  readonly as: 'public' | 'appendix' | 'exempt';
  readonly content: PaperContent;
}

const outcome = decodePlanFile(readFileSync(EXAMPLE_FILE));
if (outcome.kind !== 'opened') throw new Error(`The example plan is ${outcome.kind}.`);
const { record } = outcome.contents;
const example = planOfRecord(new RecordSource(record.state));
const today = EXAMPLE_TODAY;

function withPaper(type: PaperType): { plan: Plan; paper: string } {
  const known = example.all('paper').find((one) => one.type === type)?.id;
  const begun = known === undefined ? begin(type) : { plan: example, paper: known };
  const { plan, paper } = begun;
  return {
    paper,
    plan: supposing(plan, {
      [paper]: { appendices: APPENDICES.map((is) => ({ is })), exemptAppendix: true },
      ...section(plan, paper, 'options', WORDS),
      ...section(plan, paper, 'financial', WITHHELD, EXEMPT),
    }),
  };
}
function begin(type: PaperType): { plan: Plan; paper: string } {
  const command = checkCommand({ do: 'paper.add', fields: { type, subject: draftPaper(example, type, { today }).subject }, sections: [] });
  const decided = command.ok ? decide(example, command.value, { newKey: () => 'new', today }) : command;
  if (!decided.ok) throw new Error(decided.failure.message);
  return { plan: supposing(example, decided.value.edits), paper: decided.value.made! };
}
function supposing(plan: Plan, edits: Edits): Plan {
  const rehearsal = new Rehearsal(plan);
  rehearsal.suppose(edits);
  return rehearsal.plan;
}
function contentOf(plan: Plan, paper: string, edition: 'public' | 'exempt'): PaperContent {
  const made = paperContent(plan, paper, { today, edition, past: pastOfPaper(record, plan, plan.get('paper', paper), today) });
  if (!made.ok) throw new Error(made.failure.message);
  return made.value;
}

const EXEMPT: Classification = { ...PUBLIC, level: 'exempt', paragraphs: [3], publicInterest: 'The supplier’s prices would be known to its competitors before the contract is let.' };

type Words = Readonly<Record<string, unknown>>;
/** A section in place of the paper's own of that name. */
function section(plan: Plan, paper: string, name: SectionName, blocks: readonly Words[], classification: Classification = PUBLIC): Edits {
  const id = `${paper}/section/${name}-of-the-test`;
  return Object.fromEntries([
    ...plan.owned('section', paper).filter((one) => one.name === name).map((one) => [one.id, { removed: true }] as const),
    [id, { name, included: true, order: 50, classification }],
    ...blocks.map((block, at) => [`${id}/block/b${at}`, { ...block, order: at + 1 }] as const),
  ]) as Edits;
}
const words = (text: string): Words => ({ runs: [{ text }] });
const WORDS: readonly Words[] = [
  { type: 'paragraph', runs: [{ text: 'Three options were weighed, as the ' }, { text: 'guidance on improvement', link: 'https://www.example.org/guidance' }, { text: ' asks.' }] },
  { type: 'heading', level: 1, ...words('What was weighed') },
  { type: 'numbered', level: 0, ...words('Do nothing: the findings stay unanswered.') },
  { type: 'numbered', level: 0, ...words('Answer the recommendations that can be met from what there is:') },
  { type: 'numbered', level: 1, ...words('within the year; or') },
  { type: 'numbered', level: 1, ...words('over two years.') },
  { type: 'numbered', level: 0, ...words('Answer all of them (recommended).') },
  { type: 'paragraph', ...words('Each was set against the same tests:') },
  { type: 'bullet', level: 0, ...words('what it costs') },
  { type: 'bullet', level: 1, ...words('once, and in each year after') },
  { type: 'bullet', level: 0, ...words('who it helps') },
  { type: 'table', rows: [['Option', 'Cost', 'Consequences', 'Recommended'], ['Do nothing', 'None', 'Recommendations unanswered', 'No'], ['Answer some', '£40,000', 'Dissatisfaction', 'No'], ['Answer all', '£95,000', 'Improvement', 'Yes']] },
  { type: 'numbered', level: 0, ...words('The next list counts from one again.') },
  { type: 'paragraph', runs: [{ text: 'Members asked for this ' }, { text: 'in July', bold: true }, { text: ', and again ' }, { text: 'in September', italic: true }, { text: '.' }] },
];
const WITHHELD: readonly Words[] = [
  { type: 'paragraph', ...words('The contract is put at £95,000 over two years, from the transformation reserve.') },
  { type: 'bullet', level: 0, ...words('The lowest of three prices was £88,400.') },
  { type: 'table', rows: [['Supplier', 'Price'], ['First', '£88,400'], ['Second', '£97,250']] },
];

/** A paper of each kind of the example plan, with every appendix, words in every look, and a section that is withheld; in both its editions, and as a report that is exempt as a whole. */
export const EXAMPLE_PAPERS: readonly ExamplePaper[] = PAPER_TYPES.flatMap((type): ExamplePaper[] => {
  const { plan, paper } = withPaper(type);
  return [
    { type, as: 'public', content: contentOf(plan, paper, 'public') },
    { type, as: 'appendix', content: contentOf(plan, paper, 'exempt') },
    { type, as: 'exempt', content: contentOf(supposing(plan, { [paper]: { classification: EXEMPT } }), paper, 'exempt') },
  ];
});
