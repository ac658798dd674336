import type { Run, SectionName } from '../../../shared/domain/paper.ts';
import type { PaperType } from '../../../shared/domain/paper.ts';
import { draftPaper } from '../../../shared/papers/draft.ts';
import { bulleted, numbered, paragraph, table, type DraftBlock } from '../../../shared/papers/drafts/blocks.ts';
import type { Look } from '../look.ts';
import type { Step } from '../steps.ts';

export { bulleted, numbered, paragraph, table };

/** A block as a command takes it: nothing in it is read-only. */
const written = ({ type, level, runs, rows }: DraftBlock) => ({
  type,
  level,
  runs: runs.map((run): Run => ({ ...run })),
  rows: rows?.map((row) => [...row]) ?? null,
});

interface Begun {
  readonly type: PaperType;
  readonly meeting: string;
  readonly subject: string;
  readonly officer: string;
  readonly contact: string;
}
/** A paper begun as the window begins one: a whole draft made from the plan, under a subject of its own. */
export const beginPaper =
  ({ type, meeting, subject, officer, contact }: Begun): Step =>
  (look: Look) => {
    const { sections, ...fields } = draftPaper(look.plan, type, { meeting: look.meetingNamed(meeting), today: look.today });
    return {
      do: 'paper.add',
      fields: { ...fields, subject, responsibleOfficer: look.person(officer), contact: look.person(contact) },
      sections: sections.map(({ name, included, blocks }) => ({ name, included, blocks: blocks.map(written) })),
    };
  };
export const writeSection =
  (subject: string, name: SectionName, ...blocks: readonly DraftBlock[]): Step =>
  (look) => ({ do: 'section.write', id: look.section(subject, name), blocks: blocks.map(written) });

export const cleared =
  (subject: string, role: 'Chief Financial Officer' | 'Monitoring Officer', name: string, clearedOn: string): Step =>
  (look) => ({ do: 'clearance.add', paper: look.paper(subject), fields: { role, onBehalfOf: role, name, clearedOn } });
