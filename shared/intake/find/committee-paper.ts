import type { Block } from '../report-text.ts';
import type { Judgement, Remark } from './model.ts';
import { comparable } from './plain-words.ts';
import { leadInOf } from './lead-ins.ts';

/** Labels and headings of a committee paper; a review report has none of them. */
const labels = [
  /^report (?:for|to|of)\b.{0,40}:?$|^report for:/,
  /^date of meeting\b/,
  /^subject:?$|^subject:/,
  /^(?:responsible|lead|report(?:ing)?) officer\b.{0,60}$/,
  /^(?:portfolio holder|cabinet member|lead member)s?:/,
  /^(?:exempt|exempt information|confidential)\b:?.{0,20}$/,
  /^decision subject to call-in/,
  /^wards? (?:affected|\(s\))/,
  /^enclosures?:/,
  /^key decision:/,
  /^call-in waived/,
  /^agenda item/,
  /^(?:risk management|legal|financial|equalities|human resources|climate|environmental|data protection) implications\b/,
  /^background papers?:?/,
  /^eqia (?:carried out|cleared by)/,
  /^options considered\b/,
  /^ward councillors notified/,
  /^statutory officer clearance|^section \d+ ?- ?statutory officer clearance/,
  /^reason(?:s)? for (?:the )?(?:decision|recommendations?)/,
  /^(?:cabinet|(?:the )?committee|council|members|the executive)\b.{0,30}\b(?:is|are) (?:requested|asked|recommended|invited) to:?$/,
];

/** Where the committee paper in these blocks ends (the place of its last label), or null where there is none. */
export function paperEnd(blocks: readonly Block[]): number | null {
  const seen = new Set<number>();
  let end = 0;
  for (const block of blocks) {
    const words = comparable(block.text.slice(0, 120));
    const label = labels.findIndex((pattern) => pattern.test(words));
    if (label < 0) continue;
    seen.add(label);
    end = block.paragraph;
  }
  return seen.size >= 5 ? end : null;
}

/** What stands in the paper itself is never counted: it asks a committee for a decision, or tells the review in other words. */
export function withoutPaper(judgement: Judgement, blocks: readonly Block[], end: number): Judgement {
  const isBehind = ({ block }: { readonly block: Block }): boolean => block.paragraph > end;
  const behind = judgement.claims.filter(isBehind);
  const enclosed = behind.length >= 3 ? behind : [];
  const asked = askedFor(blocks);
  const inPaper = judgement.claims.filter((claim) => !enclosed.includes(claim));
  const remark =
    (reason: string) =>
    ({ block, text }: { readonly block: Block; readonly text: string }): Remark => ({ block, text, reason, theme: null });
  const decided = inPaper.filter(({ block }) => asked.has(block.paragraph));
  const told = inPaper.filter(({ block }) => !asked.has(block.paragraph));
  const listed = judgement.possible.filter((remarked) => !isBehind(remarked) && remarked.block.kind === 'listItem');
  return {
    claims: enclosed,
    possible: [
      ...told.map(remark('Stands in a committee paper, which may tell the review’s recommendations in its own words.')),
      ...judgement.possible.filter(isBehind),
    ],
    leftOut: [
      ...decided.map(remark('What the committee is asked to decide, not a recommendation of the review.')),
      ...listed.map(remark('Part of the committee paper, not of a review.')),
      ...judgement.leftOut,
    ],
  };
}

/** The paragraphs of the lists below “Cabinet is requested to:”. */
function askedFor(blocks: readonly Block[]): ReadonlySet<number> {
  const asked = new Set<number>();
  let asking = false;
  for (const block of blocks) {
    if (block.kind === 'listItem') {
      if (asking) asked.add(block.paragraph);
    } else asking = block.text.trim().endsWith(':') && leadInOf(block.text) === 'asksCommittee';
  }
  return asked;
}

export const paperWarning = (enclosed: number): string =>
  enclosed === 0
    ? 'This looks like a committee paper that quotes a review, not the review’s own report, so nothing was counted. ' +
      'Open the report itself, or mark passages by hand.'
    : 'This begins with a committee paper. Only what stands in the report enclosed after it was counted.';
