import { z } from 'zod';
import { define, entityId, field, order, text, type EntityOf } from './entity.ts';
import { SECTIONS } from './paper.ts';

/** The values of a report's front table, in their order. */
export const FRONT_VALUES = ['reportFor', 'dateOfMeeting', 'subject', 'responsibleOfficer', 'portfolioHolder', 'exempt', 'callIn', 'wardsAffected', 'enclosures'] as const;
/** The lines that say yes or no, and why. */
export const LINES = ['wardCouncillorsNotified', 'equalityAssessment', 'equalityCleared', 'callInWaived'] as const;
/**
 * What a place of a template can be filled with. `rest`: everything of the report that has no place of its own; `appendices`: where they begin;
 * `marking`: what stands on a copy that is not public; `council`: its name.
 */
export const PAPER_PARTS = [...FRONT_VALUES, ...SECTIONS, ...LINES, 'contact', 'marking', 'council', 'rest', 'appendices'] as const;
export type PaperPart = (typeof PAPER_PARTS)[number];

/** What a style is used for in a paper. */
export const STYLE_ROLES = [
  'title', 'heading 1', 'heading 2', 'heading 3', 'paragraph', 'bullets', 'numbers', 'table', 'table heading', 'table text', 'caption', 'marking',
] as const;
export type StyleRole = (typeof STYLE_ROLES)[number];

const LONGEST_ANCHOR = 1_000;
/** Of a template, and of the letters that all of them are named by together: what goes where is one value of the record, and has to fit into it (`shared/record/bounds.ts`). */
export const MOST_PLACES = { count: 1_000, letters: 50_000 } as const;
const placed = z.strictObject({
  /** The anchor of a place of the template. */
  place: z.string().min(1).max(LONGEST_ANCHOR),
  part: z.enum(PAPER_PARTS),
  /** Whether the part's own heading stands above it there. */
  headed: z.boolean(),
});
export type Placed = z.infer<typeof placed>;

/** Which place of a template is filled with which part of a paper, and which style is used for what: ids of the template's own. A place that is not named is left as it is. */
export const templateMapping = z.strictObject({
  /** Each place once, and the end of the text. */
  places: z.array(placed).max(MOST_PLACES.count + 1),
  /** The place after which sections come that have no place of their own, where no place holds them all; without it they come at the end of the text. */
  restAfter: z.string().min(1).max(LONGEST_ANCHOR).optional(),
  styles: z.strictObject(Object.fromEntries(STYLE_ROLES.map((role) => [role, z.string().min(1).max(300).optional()])) as Record<StyleRole, z.ZodOptional<z.ZodString>>),
});
export type TemplateMapping = z.infer<typeof templateMapping>;

/** What a council's reports come out in: one of the templates that the plan holds, and how it is filled. */
export const reportTemplate = templateMapping.extend({ template: entityId });
export type ReportTemplate = z.infer<typeof reportTemplate>;

/** The largest template a plan holds, in bytes: it travels in every copy of the plan, and its earlier versions stay in the record. */
export const MOST_TEMPLATE_BYTES = 2 * 1024 * 1024;
/** Of base64 in one piece: bytes by threes, so that pieces put together are the base64 of the whole, and below what one value of the record may hold. */
export const LONGEST_PIECE = 96_000;
export const MOST_PIECES = Math.ceil((MOST_TEMPLATE_BYTES * 4) / 3 / LONGEST_PIECE);

/**
 * A council's Word template as it was brought, byte for byte. Its key is of its digest, so that the same file brought on two copies is the same
 * template. In no output; what comes out of a plan's file is as hostile as what comes from anywhere.
 */
export const template = define('template', {
  /** The file's name. */
  name: text(),
  /** SHA-256 of its bytes, in lower-case hexadecimal. */
  digest: field(z.string().max(64), ''),
  bytes: field(z.int().min(0).max(MOST_TEMPLATE_BYTES), 0),
  order: order(),
});
export type Template = EntityOf<typeof template>;

/** Some of a template's bytes, in base64. */
export const templatePiece = define('templatepiece', { base64: field(z.string().max(LONGEST_PIECE), ''), order: order() }, { owner: 'template' });

/** SHA-256, as it is written. */
export const templateDigest = z.string().regex(/^[0-9a-f]{64}$/);
/** A template on its way into a plan or out of it. */
export const templateFile = z.strictObject({
  name: z.string().min(1).max(300),
  digest: templateDigest,
  bytes: z.int().min(1).max(MOST_TEMPLATE_BYTES),
  pieces: z.array(z.string().regex(/^[A-Za-z0-9+/]+={0,2}$/).max(LONGEST_PIECE)).min(1).max(MOST_PIECES),
});
export type TemplateFile = z.infer<typeof templateFile>;

export const templateId = (digest: string): string => `template/${digest.slice(0, 20)}`;
