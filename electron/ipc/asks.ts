import { z } from 'zod';
import type { Channel, ClashChoice, Requests } from '../../shared/contract/contract.ts';
import { PAPER_EDITIONS } from '../../shared/contract/exports.ts';
import { strikeOrder } from '../../shared/contract/striking.ts';
import type { Command } from '../../shared/commands/decide.ts';
import { status } from '../../shared/domain/action.ts';
import { calendarDay } from '../../shared/domain/calendar-day.ts';
import { TYPED_TEXTS } from '../../shared/contract/typed-text.ts';
import { MEETING_DOCUMENTS } from '../../shared/documents/document.ts';
import { EDITIONS } from '../../shared/domain/edition.ts';
import { entityId } from '../../shared/domain/entity.ts';
import { office, SECTIONS } from '../../shared/domain/paper.ts';
import { templateDigest, templateMapping } from '../../shared/domain/report-template.ts';
import { TONES } from '../../shared/domain/round.ts';
import { recipient } from '../../shared/domain/sent.ts';
import { DIVISIONS } from '../../shared/tracker/division.ts';

const nothing = z.null();
const path = z.string().min(1).max(4_096).refine((given) => !given.includes('\0'), 'holds a NUL character');
const words = z.string().max(1_000);
/** The name of something kept in the data folder: no dots, no slashes, so it leads nowhere else. */
const kept = z.string().regex(/^[A-Za-z0-9-]{1,120}$/);
const source = z.strictObject({ page: z.int().min(1).nullable(), paragraph: z.int().min(1) });

const documentOrder = z.discriminatedUnion('document', [
  z.strictObject({ document: z.enum(MEETING_DOCUMENTS), meeting: entityId }),
  z.strictObject({ document: z.literal('record of scrutiny'), as: z.enum(['document', 'workbook']) }),
  z.strictObject({ document: z.literal('position statement') }),
]);
const keys = z.array(z.string().max(1_000)).max(200_000);
const fieldName = z.string().regex(/^[a-z][A-Za-z0-9]*(:[A-Za-z0-9/-]+)?$/).max(400);
const clashName = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('field'), entity: entityId, field: fieldName }),
  z.strictObject({ kind: z.literal('removal'), entity: entityId }),
  z.strictObject({ kind: z.literal('reference'), entity: entityId }),
]);
/** The value itself is checked by the session, which knows what the field may hold. */
const clashChoice = z.discriminatedUnion('take', [
  z.strictObject({ take: z.literal('value'), value: z.unknown() }),
  z.strictObject({ take: z.enum(['keep', 'remove']) }),
  z.strictObject({ take: z.literal('nextNumber') }),
]) as unknown as z.ZodType<ClashChoice>;

const longText = z.string().max(20_000);
/** An answer of a return as the clerk puts it. What its status must say besides is checked by the session. */
const answerValue = z.discriminatedUnion('field', [
  z.strictObject({ field: z.literal('status'), status }),
  z.strictObject({ field: z.literal('date'), dueOn: calendarDay, reason: longText }),
  z.strictObject({ field: z.literal('progress'), progress: longText, nextStep: longText }),
  z.strictObject({ field: z.literal('evidence'), title: longText }),
]);

/** What a plan has of a report, and of files that went out or came in, is what the main process itself has read and made: the window may not say it. */
const OF_THE_MAIN_PROCESS: ReadonlySet<string> = new Set<Command['do']>(['plan.start', 'review.keepText', 'point.freeze', 'returns.ask', 'mails.drafted', 'publication.add', 'copy.sent']);
/** That somebody told the clerk is the clerk's to say; what a file said is not. */
const wordOfMouth = z.looseObject({
  takings: z.array(z.looseObject({ fields: z.strictObject({ as: z.literal('word of mouth'), says: words, returnedOn: calendarDay.nullable().optional() }) })),
});
const mayBeTheWindows = (command: unknown): boolean => {
  const named = String((command as { readonly do?: unknown } | null)?.do);
  return named === 'returns.takenIn' ? wordOfMouth.safeParse(command).success : !OF_THE_MAIN_PROCESS.has(named);
};
const isTheWindows = (command: { readonly do: string; readonly commands?: unknown }): boolean => {
  const parts: readonly unknown[] = Array.isArray(command.commands) ? command.commands : [];
  return [command, ...parts].every(mayBeTheWindows);
};

/** The shape of every ask. What does not fit is refused whole before any handler sees it. */
export const ASKS: { readonly [Name in Channel]: z.ZodType<Requests[Name]['ask']> } = {
  'app:start': nothing,
  'app:setPreferences': z.strictObject({
    name: z.string().max(200), role: z.string().max(200), councilName: words, appearance: z.enum(['system', 'light', 'dark']),
  }).partial() as z.ZodType<Requests['app:setPreferences']['ask']>,
  'screen:leave': nothing,
  'menu:commands': nothing,
  'recent:pin': z.strictObject({ path, pinned: z.boolean() }),
  'recent:forget': z.strictObject({ path }),
  'plan:open': z.strictObject({ path: path.nullable(), inPlace: z.boolean() }),
  'plan:openExample': nothing,
  'plan:snapshot': nothing,
  // The command's own schema is checked by the session, which knows the commands.
  'plan:run': z.strictObject({ planId: z.string().max(64), command: z.looseObject({ do: z.string().max(60) }).refine(isTheWindows, 'is not the window’s to ask') as unknown as z.ZodType<Command> }),
  'plan:restore': z.strictObject({
    planId: z.string().max(64),
    what: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('field'), id: entityId, field: z.string().regex(/^[a-z][A-Za-z0-9]*(:[A-Za-z0-9/-]+)?$/).max(400) }),
      z.strictObject({ is: z.literal('thing'), id: entityId }),
      z.strictObject({ is: z.literal('plan') }),
    ]),
    to: z.discriminatedUnion('is', [
      z.strictObject({ is: z.literal('now') }),
      z.strictObject({ is: z.literal('point'), id: entityId }),
      z.strictObject({ is: z.literal('day'), day: calendarDay }),
      z.strictObject({ is: z.enum(['after', 'before']), change: z.string().max(40) }),
    ]),
  }),
  'plan:undo': nothing,
  'plan:redo': nothing,
  'plan:save': nothing,
  'plan:saveAs': nothing,
  'plan:stopWaiting': nothing,
  'plan:close': nothing,
  'copy:compare': z.strictObject({ path }),
  'copy:preview': z.strictObject({ path: path.nullable() }),
  'copy:merge': z.strictObject({ previewId: z.string().max(60), declined: keys, taken: keys }),
  'copy:takeBack': z.strictObject({ merge: z.string().max(60).nullable() }),
  'clash:settle': z.strictObject({ clash: clashName, choice: clashChoice }),
  'plan:strike': strikeOrder,
  'plan:unread': nothing,
  'plan:startAfresh': z.strictObject({ point: entityId.nullable() }),
  'plan:repair': z.strictObject({ adopt: z.enum(['plan part', 'record']) }),
  'recovery:list': nothing,
  'recovery:open': z.strictObject({ id: kept }),
  'recovery:discard': z.strictObject({ id: kept }),
  'typing:keep': z.strictObject({ planId: kept, texts: TYPED_TEXTS }),
  'versions:list': z.strictObject({ path: path.nullable() }),
  'versions:open': z.strictObject({ planId: kept, id: kept }),
  'spelling:check': z.strictObject({ words: z.array(z.string().max(100)).max(200_000) }),
  'spelling:suggest': z.strictObject({ word: z.string().min(1).max(100) }),
  'spelling:learn': z.strictObject({ word: z.string().min(1).max(100) }),
  'spelling:forget': z.strictObject({ word: z.string().min(1).max(100) }),
  'spelling:own': nothing,
  'profile:export': nothing,
  'profile:read': nothing,
  'profile:last': nothing,
  'template:look': nothing,
  'template:choose': nothing,
  'template:cancel': nothing,
  'template:changed': z.strictObject({ digest: templateDigest, changed: z.boolean() }),
  'template:keep': z.strictObject({ planId: z.string().max(64), digest: templateDigest, mapping: templateMapping }),
  'file:identify': z.strictObject({ path }),
  'report:read': z.strictObject({ path: path.nullable() }),
  'report:cancel': nothing,
  'report:marked': z.strictObject({ marked: z.boolean() }),
  'report:accept': z.object({
    readingId: z.string().max(60),
    title: words,
    councilName: words,
    reviewTitle: words,
    reviewingBody: words,
    withProfile: z.boolean(),
    themes: z.array(z.object({ number: z.string().max(40).nullable(), title: z.string().max(2_000) })).max(1_000),
    recommendations: z.array(z.object({
      ref: z.string().min(1).max(40),
      kind: z.enum(['key', 'suggestion']),
      theme: z.int().min(0).nullable(),
      text: z.string().min(1).max(100_000),
      source,
      restates: z.string().max(40).nullable(),
    })).max(5_000),
  }),
  'report:keep': z.strictObject({ planId: z.string().max(64) }),
  'returns:read': z.strictObject({ round: entityId.nullable(), from: z.union([z.enum(['files', 'folder']), z.array(path).min(1).max(2_000)]) }),
  'returns:cancel': nothing,
  'returns:inHand': nothing,
  'returns:review': z.strictObject({ round: entityId }),
  'returns:takeIn': z.strictObject({
    review: z.string().max(60), returns: keys, accepted: keys, kept: keys,
    edited: z.array(z.strictObject({ key: z.string().max(1_000), value: answerValue })).max(20_000),
  }),
  'returns:letGo': z.strictObject({ round: entityId, keys }),
  'export:paper': z.strictObject({ paper: entityId.nullable(), edition: z.enum(PAPER_EDITIONS), inTemplate: z.boolean() }),
  'export:pdf': z.strictObject({ paper: entityId, edition: z.enum(PAPER_EDITIONS).nullable() }),
  'paper:print': z.strictObject({ paper: entityId, edition: z.enum(PAPER_EDITIONS).nullable() }),
  'paper:publish': z.strictObject({ paper: entityId, edition: z.enum(PAPER_EDITIONS), inTemplate: z.boolean(), keep: z.boolean() }),
  'published:check': z.strictObject({ publication: entityId }),
  'published:show': z.strictObject({ publication: entityId }),
  'export:tracker': z.strictObject({ by: z.enum(DIVISIONS), edition: z.enum(EDITIONS) }),
  'export:calendar': z.strictObject({ meeting: entityId.nullable(), committee: entityId.nullable() }),
  'export:document': documentOrder,
  'frozen:freeze': z.strictObject({ meeting: entityId }),
  'frozen:check': z.strictObject({ point: entityId }),
  'frozen:write': z.strictObject({ point: entityId, at: z.int().min(0).max(59) }),
  'returns:make': z.strictObject({ round: entityId, owners: z.array(entityId).min(1).max(500), internal: z.array(entityId).max(500) }),
  'returns:stopMaking': nothing,
  'export:commentSheets': z.strictObject({
    members: z.array(entityId).min(1).max(500), recommendations: z.array(entityId).min(1).max(5_000), edition: z.enum(['public', 'internal']), returnBy: calendarDay.nullable(), returnTo: entityId.nullable(), meeting: entityId.nullable(),
  }),
  'share:size': nothing,
  'share:send': z.strictObject({ to: z.array(recipient).min(1).max(50), note: z.string().max(20_000) }),
  'share:document': z.strictObject({ document: z.enum(MEETING_DOCUMENTS), meeting: entityId, to: z.array(recipient).min(1).max(50), note: z.string().max(20_000) }),
  'mail:askClearance': z.strictObject({
    paper: entityId, section: z.enum(SECTIONS).nullable(), office, person: entityId, note: z.string().max(20_000),
    withheldToo: z.array(z.enum(SECTIONS).nullable()).max(SECTIONS.length + 1),
  }),
  'mail:draft': z.strictObject({
    round: entityId, note: z.string().max(20_000),
    mails: z.array(z.strictObject({ return: entityId, tone: z.enum(TONES), withDirector: z.boolean(), withheldToo: z.boolean() })).min(1).max(500),
  }),
  'mail:cancel': nothing,
  'mail:copyText': z.strictObject({ path }),
  'mail:begin': z.strictObject({ path }),
  'file:open': z.strictObject({ path }),
  'file:show': z.strictObject({ path }),
};
