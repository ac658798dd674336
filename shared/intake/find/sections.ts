import type { Block } from '../report-text.ts';
import type { Section } from './model.ts';
import { referenceIn } from './references.ts';
import { isLabel, roleOf } from './titles.ts';

/**
 * `4.1. Leadership` → number `4.1`, title `Leadership`. A bare number needs a capital after it: “12 recommendations” is no number and
 * title.
 */
export function splitNumber(heading: Block): { readonly number: string | null; readonly title: string } {
  const text = heading.text.trim();
  if (heading.marker !== null && /^\d{1,2}(?:\.\d{1,3})*[.)]?$/.test(heading.marker.trim()))
    return { number: heading.marker.trim().replace(/[.)]$/, ''), title: text };
  const found =
    /^(\d{1,2}(?:\.\d{1,3})*)(?:[.)]\s*(?=[^\d\s])|\s+(?=[“‘"'(]?\p{Lu}))([\s\S]+)$/u.exec(text) ??
    /^(?:section|theme|part|chapter)\s+(\d{1,2}(?:\.\d{1,3})*)\s*[:.–—-]\s*([\s\S]+)$/i.exec(text);
  return found?.[1] !== undefined && found[2] !== undefined ? { number: found[1], title: found[2].trim() } : { number: null, title: text };
}

/** Whether a block opens a section: a heading, or a paragraph whose words alone make it one (“Suggestions:”). */
const opens = (block: Block): boolean =>
  referenceIn(block) === null &&
  (block.kind === 'heading' || (block.kind === 'paragraph' && block.text.length <= 60 && isLabel(block.text)));

/** Cuts the report at its headings. Levels decide what stands within what; where all are alike, nothing stands within anything. */
export function sectionsOf(blocks: readonly Block[]): readonly Section[] {
  const sections: (Section & { readonly blocks: Block[] })[] = [];
  const path: Section[] = [];
  let own: Block[] = [];
  sections.push({ heading: null, number: null, title: '', level: 0, role: { kind: 'other' }, blocks: own, within: [] });
  for (const block of blocks) {
    if (!opens(block)) {
      own.push(block);
      continue;
    }
    const { number, title } = splitNumber(block);
    const role = roleOf(title);
    const last = path.at(-1);
    // A typed label has no level of its own: it stands in the section it is met in, beside a label met there before.
    const level =
      block.kind === 'heading' ? block.level : last === undefined ? 1 : last.role.kind === 'recommendations' ? last.level : last.level + 1;
    while ((path.at(-1)?.level ?? 0) >= level) path.pop();
    own = [];
    const section = { heading: block, number, title, level, role, blocks: own, within: [...path].reverse() };
    path.push(section);
    sections.push(section);
  }
  return sections;
}
