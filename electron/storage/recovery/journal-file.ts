import { z } from 'zod';
import { TYPED_TEXTS, type TypedText } from '../../../shared/contract/typed-text.ts';
import { isChange } from '../../../shared/record/bounds.ts';
import type { Change } from '../../../shared/record/change.ts';
import { planId } from '../plan-file/format.ts';
import { lineOf, valuesIn } from './lines.ts';

const FORMAT = 'matters-arising/journal';

const members = z.record(z.string(), z.unknown());
const head = z.object({
  format: z.literal(FORMAT),
  version: z.literal(1),
  planId,
  /** Tells one opening of a plan from another. */
  opening: z.string().max(40),
  title: z.string().max(1_000),
  /** How the plan was called while it had no file. */
  name: z.string().max(1_000),
  /** The file the changes are to be put into, as it was; null: the plan was never saved, and all of it is here. */
  home: z.object({ path: z.string().max(40_000), digest: z.string().max(64) }).nullable(),
  unknown: z.object({ file: members, record: members }),
  standsOn: z.string().max(10).nullable(),
  /** Whose process writes it. */
  owner: z.object({ host: z.string().max(300), pid: z.int() }),
});
/** The first line: what is needed to bring the changes back. */
export type JournalHead = Omit<z.infer<typeof head>, 'format' | 'version'>;

export interface JournalContents {
  readonly head: JournalHead;
  /** In the order they were made. */
  readonly changes: readonly Change[];
  /** What stood in fields that had not been left. */
  readonly typed: readonly TypedText[];
}

export const headLine = (given: JournalHead): string => lineOf({ format: FORMAT, version: 1, ...given });
export const changeLine = (change: Change): string => lineOf({ change });
/** Takes the place of all such lines before it. */
export const typedLine = (typed: readonly TypedText[]): string => lineOf({ typed });

/** What a journal says, up to where it was torn off; null where not even its first line can be read. */
export function readJournal(bytes: Uint8Array): JournalContents | null {
  const [first, ...rest] = valuesIn(bytes).values;
  const read = head.safeParse(first);
  if (!read.success) return null;
  const { format: _format, version: _version, ...ours } = read.data;
  const changes: Change[] = [];
  let typed: readonly TypedText[] = [];
  for (const value of rest) {
    const { change, typed: texts } = (value ?? {}) as { readonly change?: unknown; readonly typed?: unknown };
    if (isChange(change)) changes.push(change);
    const readTexts = TYPED_TEXTS.safeParse(texts);
    if (readTexts.success) typed = readTexts.data;
  }
  return { head: ours, changes, typed };
}
