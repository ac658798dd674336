import { z } from 'zod';
import { calendarDay } from './calendar-day.ts';
import { field, type Field } from './entity.ts';

/** Exempt information under Schedule 12A, Part 1, Local Government Act 1972 (England). */
export const EXEMPT_PARAGRAPHS = {
  1: 'Information relating to any individual',
  2: 'Information which is likely to reveal the identity of an individual',
  3: 'Information relating to the financial or business affairs of any particular person (including the authority holding that information)',
  4: 'Information relating to any consultations or negotiations in connection with any labour relations matter',
  5: 'Information in respect of which a claim to legal professional privilege could be maintained in legal proceedings',
  6: 'Information which reveals that the authority proposes to give a notice, or to make an order or direction, under any enactment',
  7: 'Information relating to any action taken or to be taken in connection with the prevention, investigation or prosecution of crime',
} as const;

export const LEVELS = ['public', 'internal', 'exempt', 'confidential'] as const;
export type Level = (typeof LEVELS)[number];

/**
 * Who may see a thing. Exempt (LGA 1972 s100I, Sch. 12A) has a paragraph and a public-interest statement, which may be filled in later:
 * what is marked without them is kept back all the same. Confidential (s100A(3)) is another thing: no public-interest test, never
 * published. Kept as one value, since its parts only make sense together.
 */
export const classification = z.object({
  level: z.enum(LEVELS),
  paragraphs: z.array(z.int().min(1).max(7)).max(7).default([]),
  reason: z.string().max(10_000).default(''),
  publicInterest: z.string().max(10_000).default(''),
  decidedBy: z.string().max(1_000).default(''),
  reviewOn: calendarDay.nullable().default(null),
});
export type Classification = z.infer<typeof classification>;

export const PUBLIC: Classification = { level: 'public', paragraphs: [], reason: '', publicInterest: '', decidedBy: '', reviewOn: null };
export const classified = (): Field<Classification> => field(classification, PUBLIC);
export const isPublic = (thing: { readonly classification: Classification }): boolean => thing.classification.level === 'public';
