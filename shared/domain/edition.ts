import type { Level } from './classification.ts';
import { EXEMPT_PARAGRAPHS } from './classification.ts';
import type { Edition } from './editions.ts';
import type { EntityId } from './entity.ts';
import { KINDS, kindOf, Plan, type Entity, type EntitySource, type Kind } from './plan.ts';

export { EDITIONS, type Edition } from './editions.ts';

const MAY_SEE: Readonly<Record<Exclude<Edition, 'internal'>, readonly Level[]>> = { public: ['public'], exempt: ['public', 'exempt', 'confidential'] };

/**
 * The fields of each kind that may stand in a public output. What is not listed is not written: a public edition is built from this
 * list, never filtered or hidden afterwards. A new field is out until somebody puts it here. The classification of what is public is in
 * none: it reads as public, and its reasons may be left over from when it was not.
 */
const PUBLIC_FIELDS: { readonly [K in Kind]: readonly (keyof (typeof KINDS)[K]['fields'] | (typeof KINDS)[K]['sets'][number])[] } = {
  plan: ['title', 'stage'],
  // Deadlines are the office's: no output says them.
  council: [
    'name', 'clearDaysCount', 'closureAgreedBy', 'ratingFrom', 'atRiskWithin', 'reportSections', 'logo', 'logoWords', 'reportClearedBy',
    'wordNotStarted', 'wordOnTrack', 'wordAtRisk', 'wordOffTrack', 'wordProposedComplete', 'wordComplete', 'wordWithdrawn',
    'colourNotStarted', 'colourOnTrack', 'colourAtRisk', 'colourOffTrack', 'colourProposedComplete', 'colourComplete', 'colourWithdrawn',
  ],
  review: ['title', 'reviewingBody', 'onSiteFrom', 'onSiteTo', 'reportedOn', 'reportPublishedOn', 'planPublishedOn', 'progressReviewOn', 'progressReportOn', 'followUpOn'],
  // The report is its authors' to publish; a plan's outputs quote the recommendations.
  passage: [],
  theme: ['number', 'title', 'order'],
  recommendation: ['ref', 'type', 'theme', 'text', 'source', 'restates', 'response', 'oversight', 'ledWithScrutiny', 'order'],
  action: [
    'ref', 'title', 'detail', 'owner', 'portfolioHolder', 'startOn', 'originalDueOn', 'dueOn', 'status', 'successMeasure', 'resourcing',
    'risk', 'order', 'answers',
  ],
  move: ['from', 'to', 'reason', 'approvedBy', 'movedOn'],
  milestone: ['title', 'dueOn', 'doneOn', 'order'],
  update: ['round', 'madeOn', 'madeBy', 'status', 'progress', 'nextStep'],
  evidence: ['title', 'where', 'givenOn'],
  person: ['type', 'name', 'post', 'portfolio', 'politicalGroup', 'email', 'telephone', 'order'],
  committee: ['name', 'type', 'chair', 'order', 'members'],
  meeting: ['committee', 'heldOn', 'startsAt', 'place', 'cancelled', 'agendaPublishedOn', 'decisionsPublishedOn'],
  // As with the council’s, the other days of a round are the office’s.
  round: ['ref', 'name', 'meeting', 'askedOn', 'returnsBy', 'closedOn'],
  point: ['name', 'meeting', 'madeOn'],
  resolution: ['ref', 'meeting', 'item', 'paper', 'power', 'toCommittee', 'text', 'minute', 'votes', 'callIn', 'replyBy', 'reply', 'concerns', 'order'],
  comment: ['about', 'type', 'proposer', 'politicalGroup', 'text', 'change', 'outcome', 'reason', 'meeting', 'decidedBy', 'appliedOn', 'order'],
  // What somebody noted beside an item of the forward plan is the office's.
  planneditem: ['title', 'committee', 'meeting', 'paper', 'isKey', 'noticeOn', 'exception', 'officer', 'order'],
  paper: [
    'ref', 'type', 'subject', 'reportFor', 'meeting', 'responsibleOfficer', 'portfolioHolder', 'callIn', 'wardsAffected', 'enclosures', 'contact',
    'wardCouncillorsNotified', 'equalityAssessment', 'callInWaived', 'reportSections', 'appendices', 'whatScrutinyChanged', 'order',
  ],
  section: ['name', 'included', 'order'],
  block: ['type', 'level', 'runs', 'rows', 'order'],
  clearance: ['role', 'onBehalfOf', 'name', 'clearedOn', 'version', 'section'],
  // Who was asked, and which files were kept, is the office's.
  clearancerequest: [], publication: [],
  // Who was sent a copy is nobody else's business, nor that there is one.
  sent: [],
  // Who was asked, chased and late is between the clerk and the owners.
  return: [], mail: [], taking: [],
  // How somebody looks at the actions says whom and what they look for.
  savedview: [],
  // Papers are made in a template; what is made holds all of it that is anybody's to see.
  template: [], templatepiece: [],
};

/** A kind with nothing to say in public is not there at all. */
const PUBLIC_KINDS = (Object.keys(KINDS) as Kind[]).filter((kind) => PUBLIC_FIELDS[kind].length > 0);

/** Stands in a public answer for a recommendation that is not public, so that not even its id is said. Leads nowhere. */
const NOT_LISTED: EntityId = 'recommendation/not-listed';

/** Plans are values, so an edition of one stays true: it is kept for as long as the plan is. */
const made = new WeakMap<Plan, Map<Edition, Plan>>();

/** The plan as an edition may know it: another plan, made from what is public. Links to what was left out are left out too. */
export function planFor(edition: Edition, plan: Plan): Plan {
  if (edition === 'internal') return plan;
  let known = made.get(plan);
  if (known === undefined) made.set(plan, (known = new Map<Edition, Plan>()));
  let shown = known.get(edition);
  if (shown === undefined) known.set(edition, (shown = withWrittenWords(edition, plan) ?? planMadeFor(edition, plan)));
  return shown;
}

function planMadeFor(edition: Exclude<Edition, 'internal'>, plan: Plan): Plan {
  const levels = MAY_SEE[edition];
  const said = new Map<EntityId, Said>();
  const behind = peopleOnlyBehind(plan, levels);
  for (const kind of PUBLIC_KINDS) for (const thing of plan.all(kind)) {
    if (inSight(plan, thing.id, levels) && !behind.has(thing.id)) said.set(thing.id, saidOf(edition, plan, thing));
  }
  const source: EntitySource = { ids: () => said.keys(), fields: (id) => said.get(id) ?? [], outOfSight: (id) => !said.has(id), reference: () => null };
  return Plan.from(source);
}

type Said = readonly (readonly [field: string, value: unknown])[];
/** What an edition says of one thing that is in its sight. */
function saidOf(edition: Exclude<Edition, 'internal'>, plan: Plan, thing: Entity): Said {
  const levels = MAY_SEE[edition];
  const { kind } = thing;
  const values = thing as unknown as Record<string, unknown>;
  const fields: [string, unknown][] = [];
  for (const name of PUBLIC_FIELDS[kind] as readonly string[]) {
    if ((KINDS[kind].sets as readonly string[]).includes(name)) for (const id of (values[name] as string[]).filter((one) => inSight(plan, one, levels))) fields.push([`${name}:${id}`, true]);
    else if (!isLinkToHidden(plan, values[name], levels)) fields.push([name, values[name] ?? null]);
  }
  // A copy that is not public says of each thing why it is not.
  if (edition !== 'public' && 'classification' in thing) fields.push(['classification', thing.classification]);
  if (thing.kind === 'recommendation' && thing.response?.answer === 'covered by another' && isLinkToHidden(plan, thing.response.by, levels)) {
    fields.push(['response', { ...thing.response, by: NOT_LISTED }]);
  }
  return fields;
}

/** A plan that came of another one, and the things that may differ in it. */
interface Step {
  readonly from: Plan;
  readonly touched: readonly EntityId[];
}
const steps = new WeakMap<Plan, Step>();
/** Says how a plan came of another that is held as long as it is, so that its editions need not be made from nothing. */
export const cameOf = (plan: Plan, from: Plan, touched: readonly EntityId[]): void => void steps.set(plan, { from, touched });

/**
 * While somebody types, plan after plan differs in the words of a section: an edition of it is the one before with those words. Null where
 * that is not known, or where more may differ: anything but sections and blocks, and one that is, or was, out of the edition's sight.
 */
function withWrittenWords(edition: Exclude<Edition, 'internal'>, plan: Plan): Plan | null {
  const step = steps.get(plan);
  if (step === undefined || step.from.unreadable.size > 0 || plan.unreadable.size > 0) return null;
  const { from } = step;
  const touched = new Set(step.touched.flatMap((id) => [id, ...[from, plan].flatMap((one) => one.owned('block', id).map((block) => block.id))]));
  const isPlain = (one: Plan, id: EntityId): boolean => one.find(id) === null || inSight(one, id, MAY_SEE[edition]);
  for (const id of touched) if (!WRITTEN.has(kindOf(id)) || !isPlain(from, id) || !isPlain(plan, id)) return null;
  const before = planFor(edition, from);
  if (touched.size === 0) return before;
  const said = new Map([...touched].map((id) => [id, plan.find(id)] as const).map(([id, one]) => [id, one === null ? null : saidOf(edition, plan, one)]));
  const over = (under: EntitySource): EntitySource => ({
    ids: () => new Set([...under.ids(), ...touched]),
    fields: (id) => said.get(id) ?? under.fields(id),
    outOfSight: (id) => (said.has(id) ? said.get(id) === null : under.outOfSight(id)),
    reference: () => null,
  });
  return before.readingFrom(over).after(touched);
}
const WRITTEN: ReadonlySet<Kind | null> = new Set(['section', 'block']);

const LONGEST_ID = 400;
const isLinkToHidden = (plan: Plan, value: unknown, levels: readonly Level[]): boolean =>
  typeof value === 'string' && value.length <= LONGEST_ID && value.includes('/') && plan.find(value) !== null && !inSight(plan, value, levels);

/** Those whom nothing in sight names, and something out of sight does: who owns an exempt action is a trace of it. */
function peopleOnlyBehind(plan: Plan, levels: readonly Level[]): ReadonlySet<EntityId> {
  const named = { inSight: new Set<EntityId>(), behind: new Set<EntityId>() };
  for (const kind of Object.keys(KINDS) as Kind[]) for (const thing of plan.all(kind)) {
    const to = inSight(plan, thing.id, levels) ? named.inSight : named.behind;
    const inside = thing.kind === 'comment' && thing.change?.is === 'owner' ? [thing.change.to, thing.change.from] : [];
    for (const value of [...Object.values(thing).flat(), ...inside]) if (typeof value === 'string' && value.startsWith('person/') && value !== thing.id) to.add(value);
  }
  for (const id of named.inSight) named.behind.delete(id);
  return named.behind;
}

/** Whether it may stand in a public output. */
export const inPublic = (plan: Plan, id: EntityId): boolean => inSight(plan, id, MAY_SEE.public);

/**
 * In sight means that it and everything that owns it is, and what it is a comment on or a decision about. A classification that cannot be
 * read (another version's, say) may say anything, so it is not.
 */
function inSight(plan: Plan, id: EntityId, levels: readonly Level[]): boolean {
  const parts = id.split('/');
  for (let n = 2; n <= parts.length; n += 2) {
    const thing = plan.find(parts.slice(0, n).join('/'));
    if (thing === null || plan.unreadable.has(`${thing.id} classification`) || ('classification' in thing && !levels.includes(thing.classification.level))) return false;
    if (subjectsOf(thing).some((of) => of !== null && plan.find(of) !== null && !inSight(plan, of, levels))) return false;
  }
  return true;
}

/** What a thing is a comment on, a decision about, or an announcement of. */
function subjectsOf(thing: Entity): readonly (EntityId | null)[] {
  switch (thing.kind) {
    case 'comment': return [thing.about];
    case 'resolution': return [thing.paper, ...thing.concerns];
    case 'planneditem': return [thing.paper];
    default: return [];
  }
}

/** `Part II, paragraph 3: Information relating to …` as it is printed on an exempt paper; `No` on a public one. */
export function exemptWords({ level, paragraphs }: { readonly level: Level; readonly paragraphs: readonly number[] }): string {
  if (level === 'confidential') return 'Yes: confidential under section 100A(3) of the Local Government Act 1972';
  if (level !== 'exempt') return 'No';
  const named = paragraphs.map((n) => `paragraph ${n} (${EXEMPT_PARAGRAPHS[n as keyof typeof EXEMPT_PARAGRAPHS]})`);
  return `Yes: exempt under Schedule 12A, Part 1, of the Local Government Act 1972, ${named.join(' and ') || 'paragraph not stated'}`;
}
