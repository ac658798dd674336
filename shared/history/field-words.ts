import { KINDS, type Kind } from '../domain/plan.ts';

type FieldName<K extends Kind> = keyof (typeof KINDS)[K]['fields'] & string;
type SetName<K extends Kind> = (typeof KINDS)[K]['sets'][number];

/** What each field is called by the people who fill it in, to stand after “the”. A field without a word does not compile. */
const FIELD_WORDS: { readonly [K in Kind]: { readonly [Name in FieldName<K> | SetName<K>]: string } } = {
  plan: { title: 'title', stage: 'stage' },
  council: {
    name: 'name', logo: 'logo', logoWords: 'words for the logo', clearDaysCount: 'way of counting clear days', closureAgreedBy: 'rule about who agrees completion', reportClearedBy: 'offices that clear a report', keepPublished: 'choice of keeping what is published', reportTemplate: 'template of reports',
    wordNotStarted: 'word for “not started”', wordOnTrack: 'word for “on track”', wordAtRisk: 'word for “at risk”', wordOffTrack: 'word for “off track”',
    wordProposedComplete: 'word for “proposed complete”', wordComplete: 'word for “complete”', wordWithdrawn: 'word for “withdrawn”',
    colourNotStarted: 'colour of “not started”', colourOnTrack: 'colour of “on track”', colourAtRisk: 'colour of “at risk”', colourOffTrack: 'colour of “off track”',
    colourProposedComplete: 'colour of “proposed complete”', colourComplete: 'colour of “complete”', colourWithdrawn: 'colour of “withdrawn”',
    closedDays: 'days the offices are closed', moreBankHolidays: 'further bank holidays', publishBefore: 'cut-off time for publishing',
    agendaLead: 'working days for the agenda', returnsLead: 'working days for returns', callInDays: 'working days for call-in', callInClosesAt: 'time at which call-in ends',
    callInEffective: 'day a decision takes effect', preElection: 'pre-election periods', reportSections: 'sections of reports',
    roundAsk: 'working days for asking owners', roundFirstChase: 'working days for the first chaser', roundSecondChase: 'working days for the second chaser',
    roundClearanceFrom: 'working days for the beginning of clearance', roundClearanceTo: 'working days for the end of clearance', roundBriefing: 'working days for the chair’s briefing',
    roundFinalPaper: 'working days for the final paper', roundDecisionsOut: 'working days until decisions are out', roundMinutesFrom: 'working days until the first draft minutes',
    roundMinutesTo: 'working days until the last draft minutes', chasersBeforeDirector: 'number of chasers before a director is told',
    mailAsking: 'words for asking owners', mailChasing: 'words for chasing owners', mailLastCall: 'words for the last call',
    ratingFrom: 'way of rating actions', atRiskWithin: 'days in which a late action is at risk',
    challengePublished: 'months to publish the report and the action plan', challengePlanLatest: 'months to publish the action plan at the latest',
    challengeReview: 'months to the progress review', challengeReviewReport: 'months to the report of the progress review',
  },
  review: {
    title: 'title', reviewingBody: 'reviewing body', onSiteFrom: 'first day on site', onSiteTo: 'last day on site', reportedOn: 'date of the report',
    reportPublishedOn: 'day the report was published', planPublishedOn: 'day the action plan was published', progressReviewOn: 'day of the progress review',
    progressReportOn: 'day the report of the progress review was published', followUpOn: 'day of the follow-up visit',
    sourceName: 'name of the report’s file', sourceDigest: 'fingerprint of the report’s file', classification: 'classification',
  },
  passage: { from: 'number of its first paragraph', paragraphs: 'words', order: 'place' },
  template: { name: 'name', digest: 'fingerprint of the file', bytes: 'size in bytes', order: 'place' },
  templatepiece: { base64: 'bytes', order: 'place' },
  theme: { number: 'number', title: 'title', order: 'place', classification: 'classification' },
  recommendation: {
    ref: 'reference', type: 'kind', theme: 'theme', text: 'wording', source: 'place in the report', restates: 'recommendation it restates', response: 'response',
    oversight: 'overseeing committee', ledWithScrutiny: 'part that scrutiny has in leading it', order: 'place', classification: 'classification',
  },
  action: {
    ref: 'reference', title: 'wording', detail: 'detail', owner: 'owner', portfolioHolder: 'portfolio holder', startOn: 'start date', originalDueOn: 'original target date',
    dueOn: 'target date', status: 'status', successMeasure: 'success measure', resourcing: 'resourcing', risk: 'risk', arises: 'origin', order: 'place', classification: 'classification',
    internalNote: 'internal note', answers: 'recommendations it answers',
  },
  move: { from: 'date before', to: 'new date', reason: 'reason', approvedBy: 'approval', movedOn: 'day of the move' },
  milestone: { title: 'wording', dueOn: 'date', doneOn: 'day it was reached', order: 'place' },
  update: {
    round: 'round', madeOn: 'date', madeBy: 'name of who made it', status: 'status', progress: 'progress', nextStep: 'next step', classification: 'classification',
  },
  evidence: { title: 'title', where: 'place where it is kept', givenOn: 'date', classification: 'classification' },
  person: {
    type: 'kind', name: 'name', post: 'post', portfolio: 'portfolio', politicalGroup: 'political group', email: 'email address', telephone: 'telephone number', director: 'director', leftOn: 'day they left',
    order: 'place',
  },
  committee: { name: 'name', type: 'kind', chair: 'chair', order: 'place', members: 'members', agendaLead: 'working days for the agenda', returnsLead: 'working days for returns' },
  meeting: {
    committee: 'committee', heldOn: 'date', startsAt: 'starting time', place: 'place', cancelled: 'cancellation', agendaPublishedOn: 'day the agenda was published',
    decisionsPublishedOn: 'day the decisions were published',
  },
  round: {
    ref: 'number', name: 'name', meeting: 'meeting', askedOn: 'day returns were asked for', firstChaseOn: 'day of the first chaser', secondChaseOn: 'day of the second chaser',
    returnsBy: 'day returns are due', clearanceFrom: 'first day of clearance', clearanceTo: 'last day of clearance', briefingOn: 'day of the chair’s briefing',
    finalPaperOn: 'day of the final paper', publishOn: 'day of publishing', decisionsOutOn: 'day decisions are out', minutesFrom: 'first day of draft minutes',
    minutesTo: 'last day of draft minutes', closedOn: 'closing day',
  },
  return: {
    owner: 'owner', askedOn: 'day it was asked for', fileName: 'file', frontier: 'place in the record', asks: 'actions it asks about', dueOn: 'day it is due', note: 'note',
  },
  mail: { tone: 'tone', draftedOn: 'day it was drafted', to: 'names of those it is for', copyTo: 'names of those who get a copy', subject: 'subject' },
  taking: { takenOn: 'day it was taken in', returnedOn: 'day it came back', as: 'form', says: 'news', fileName: 'file', digest: 'fingerprint of the file', frontier: 'place in the record' },
  point: { name: 'name', meeting: 'meeting', madeOn: 'day', frontier: 'place in the record', files: 'documents' },
  resolution: {
    ref: 'reference', meeting: 'meeting', paper: 'paper', power: 'power', toCommittee: 'body it was recommended to', text: 'wording', minute: 'minute', item: 'item of the agenda', votes: 'votes', callIn: 'call-in', replyBy: 'day a reply is due', reply: 'reply', concerns: 'things it concerns',
    order: 'place', classification: 'classification',
  },
  comment: {
    about: 'subject', type: 'kind', proposer: 'proposer', politicalGroup: 'political group', text: 'wording', change: 'proposed change', outcome: 'outcome', reason: 'reason', meeting: 'meeting',
    decidedBy: 'decision about it', appliedOn: 'day it was applied',
    order: 'place', classification: 'classification',
  },
  paper: {
    ref: 'reference', type: 'kind', subject: 'subject', reportFor: 'committee it is for', meeting: 'meeting', responsibleOfficer: 'responsible officer',
    portfolioHolder: 'portfolio holder', callIn: 'line about call-in', wardsAffected: 'wards affected', enclosures: 'enclosures', contact: 'contact',
    wardCouncillorsNotified: 'line about ward councillors', equalityAssessment: 'line about the equality assessment', callInWaived: 'line about waiving call-in', reportSections: 'sections it has',
    appendices: 'appendices', whatScrutinyChanged: 'choice of the appendix on what scrutiny changed', exemptAppendix: 'choice of an exempt appendix', pageBudget: 'most pages it is to have', carriedFrom: 'note of the paper its front was taken from',
    order: 'place', classification: 'classification',
  },
  section: { name: 'name', included: 'place in the paper', order: 'place', classification: 'classification', carriedFrom: 'note of the paper its words were taken from' },
  block: { type: 'kind', level: 'level', runs: 'words', rows: 'table', order: 'place' },
  clearance: { role: 'role', onBehalfOf: 'office', name: 'name', clearedOn: 'date', version: 'version cleared', section: 'section cleared' },
  clearancerequest: { office: 'office', person: 'person asked', askedOn: 'day', version: 'version to be cleared', section: 'section to be cleared' },
  publication: { publishedOn: 'day it was published', edition: 'edition', fileName: 'file', digest: 'fingerprint of the file', bytes: 'size in bytes' },
  savedview: { name: 'name', query: 'words it looks for', filters: 'filters', sorting: 'order of rows', grouping: 'grouping', columns: 'columns', order: 'place' },
  planneditem: {
    title: 'title', committee: 'committee', meeting: 'meeting', paper: 'paper', isKey: 'mark as a key decision', noticeOn: 'day of the notice', exception: 'exception to the notice',
    officer: 'officer', note: 'note', order: 'place', classification: 'classification',
  },
  sent: { to: 'names of those it was for', sentOn: 'day', fileName: 'file', frontier: 'place in the record' },
};

/**
 * The name of a field in the clerk's words: `target date`, `portfolio holder`. A member of a set (`answers:recommendation/x`) has its
 * set's. A field this version does not know is called by its own name.
 */
export function describeField(kind: Kind, field: string): string {
  const words: Readonly<Record<string, string>> = FIELD_WORDS[kind];
  const [name = field] = field.split(':');
  return Object.hasOwn(words, name) ? words[name]! : name;
}
