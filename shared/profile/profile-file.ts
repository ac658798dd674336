import { z } from 'zod';
import { headingsFit, wordsFit, type CouncilPatch } from '../commands/council-commands.ts';
import { tidy } from '../commands/tidy.ts';
import { council, type Council } from '../domain/council.ts';
import { MOST_TEMPLATE_BYTES, templateFile, templateId } from '../domain/report-template.ts';
import { readEntity } from '../domain/entity.ts';
import { describeField } from '../history/field-words.ts';
import { done, refused, type Result } from '../outcome/outcome.ts';
import { fileNameOf } from '../text/file-name.ts';
import { sameValue, type CouncilField } from './parts.ts';
import { MOST_COMMITTEES, profileCommittee, sameName, type Profile } from './profile.ts';

const FORMAT = 'matters-arising/profile';
const VERSION = 1;
/** Far above any real one, in bytes: a hostile file is refused before it costs anything. */
export const MOST_PROFILE_BYTES = 500_000 + Math.ceil((MOST_TEMPLATE_BYTES * 4) / 3);
const COMMITTEES = z.array(profileCommittee).max(MOST_COMMITTEES);
const FIELDS = Object.keys(council.fields) as CouncilField[];

/** `Ashbourne Vale Borough Council profile.json`. */
export const profileFileName = (now: Pick<Council, 'name'>): string => `${fileNameOf(now.name, 80) || 'Council'} profile.json`;

/** The profile as plain JSON to read and to send: what is as councils usually have it is left out. */
export function writeProfile({ council: now, committees, template }: Profile): string {
  const own = FIELDS.filter((name) => now[name] !== undefined && !sameValue(now[name], council.fields[name].empty));
  const said = committees.map((one) => Object.fromEntries(Object.entries(one).filter(([, value]) => value !== null)));
  return `${JSON.stringify({ format: FORMAT, version: VERSION, council: Object.fromEntries(own.map((name) => [name, now[name]])), committees: said, ...(template === null ? {} : { template }) }, null, 1)}\n`;
}

const isObject = (given: unknown): given is Readonly<Record<string, unknown>> => typeof given === 'object' && given !== null && !Array.isArray(given);
const UNTOUCHED = 'Nothing was changed.';

/**
 * The profile in a file that anybody may have written. Every field is checked as the plan's own are, a field that is not there is as usual, and
 * one that nobody knows refuses the whole: half a profile would be another one. A file without a name keeps the council's. `name`: the file's, in quotation marks.
 */
export function readProfile(text: string, name: string): Result<Profile, 'notAProfile' | 'profileTooNew' | 'profileDoesNotFit'> {
  let read: unknown;
  try {
    read = JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch {
    return refused('notAProfile', `${name} is not a council’s profile, or it was cut short on its way. ${UNTOUCHED} Ask for it again.`);
  }
  if (!isObject(read) || read['format'] !== FORMAT) return refused('notAProfile', `${name} is not a council’s profile. ${UNTOUCHED} A profile is a file that Settings has exported.`);
  const { version, council: given, committees: listed = [], template: brought = null } = read;
  if (typeof version === 'number' && version > VERSION) return refused('profileTooNew', `${name} was made by a later version of Matters Arising. ${UNTOUCHED} Ask for one made by yours, or install the later version.`);
  const misfit = (what: string) => refused('profileDoesNotFit', `${name} was not taken: ${what}. ${UNTOUCHED} Ask for a file that Settings has exported, as it is.`);
  if (version !== VERSION || !isObject(given)) return misfit('it does not say what a profile says');
  const unknown = Object.keys(given).find((field) => !Object.hasOwn(council.fields, field));
  if (unknown !== undefined) return misfit(`it has something that no profile has, “${[...unknown].slice(0, 40).join('')}”`);
  const { entity, unreadable } = readEntity(council, 'council/main', Object.entries(tidy(given) as object));
  if (unreadable.length > 0) return misfit(`its ${describeField('council', unreadable[0]!)} cannot be read`);
  const { kind: _kind, id: _id, ...fields } = entity;
  const clash = wordsFit(entity, fields);
  if (clash) return misfit('two of its statuses are called the same');
  if (headingsFit(fields)) return misfit('two sections of its reports are called the same');
  const template = templateFile.nullable().safeParse(brought);
  if (!template.success) return misfit('its Word template cannot be read');
  if ((fields.reportTemplate?.template ?? null) !== (template.data === null ? null : templateId(template.data.digest))) return misfit('its Word template is not the one it speaks of');
  const bodies = COMMITTEES.safeParse(tidy(listed));
  if (!bodies.success) return misfit('its committees cannot be read');
  if (bodies.data.some(({ name: one }, at) => bodies.data.slice(0, at).some((other) => sameName(one, other.name)))) return misfit('two of its committees are called the same');
  const { name: ofCouncil, ...others } = fields;
  return done({ council: ofCouncil === '' ? others : fields, committees: bodies.data, template: template.data });
}

/** The fields in which a profile differs from the council's own. */
export const differing = (now: Council, profile: CouncilPatch): CouncilField[] => FIELDS.filter((name) => profile[name] !== undefined && !sameValue(profile[name], now[name]));
