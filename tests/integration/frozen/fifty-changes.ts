import type { PlanSession } from '../../../electron/session/plan-session.ts';
import type { Command } from '../../../shared/commands/decide.ts';
import { PUBLIC } from '../../../shared/domain/classification.ts';

/** Whole numbers from a seed, the same on every machine. */
function numbersFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return Math.floor((state / 2 ** 32) * below);
  };
}

/**
 * Fifty later changes, drawn from a seed out of all that could find its way into a document: the council's words for statuses, its name and its
 * sections, who people are, what is answered, done and decided, the meetings' days, the papers themselves. Refused ones do not count.
 */
export function fiftyChanges(session: PlanSession, seed: number): string[] {
  const draw = numbersFrom(seed);
  const labels: string[] = [];
  for (let n = 0; labels.length < 50; n++) {
    const { plan } = session;
    const one = <Thing>(list: readonly Thing[]): Thing => list[draw(list.length)]!;
    const action = one(plan.all('action'));
    const paper = one(plan.all('paper'));
    const day = `2027-0${1 + draw(9)}-${10 + draw(19)}`;
    const words = `Words ${n} of later`;
    const commands: readonly Command[] = [
      { do: 'action.set', ids: [action.id], fields: { title: words, detail: words, owner: one(plan.all('person')).id, successMeasure: words } },
      { do: 'action.setStatus', ids: [action.id], status: { is: 'off track', cause: words, route: words } },
      { do: 'action.setStatus', ids: [action.id], status: { is: 'proposed complete', evidence: words, proposedOn: day } },
      { do: 'action.setStatus', ids: [action.id], status: { is: 'withdrawn', reason: words } },
      { do: 'action.setDueDate', id: action.id, dueOn: day, reason: words, approvedBy: 'Cabinet' },
      { do: 'action.add', fields: { title: words, dueOn: day }, answers: [one(plan.all('recommendation')).id] },
      { do: 'action.set', ids: [action.id], fields: { classification: { ...PUBLIC, level: one(['public', 'exempt'] as const), paragraphs: [3] } } },
      { do: 'update.add', action: action.id, fields: { progress: words, status: 'at risk', madeOn: day } },
      { do: 'recommendation.respond', ids: [one(plan.all('recommendation')).id], response: { answer: 'not accepted', reason: words } },
      { do: 'council.set', fields: { name: words, wordOnTrack: `Going well ${n}`, wordOffTrack: `In trouble ${n}` } },
      { do: 'council.set', fields: { logo: null } },
      { do: 'council.set', fields: { wordComplete: `Done ${n}`, wordNotStarted: `Still to begin ${n}`, reportSections: [{ name: 'legal', heading: words, nil: words, asked: true }] } },
      { do: 'person.set', id: one(plan.all('person')).id, fields: { name: words, post: words, email: 'later@example.org' } },
      { do: 'committee.set', id: one(plan.all('committee')).id, fields: { name: words } },
      { do: 'meeting.set', id: one(plan.all('meeting')).id, fields: { heldOn: day } },
      { do: 'meeting.add', fields: { committee: one(plan.all('committee')).id, heldOn: '2026-11-20' } },
      { do: 'review.set', fields: { title: words, reviewingBody: words } },
      { do: 'plan.set', fields: { title: words, stage: 'monitored' } },
      { do: 'paper.set', id: paper.id, fields: { subject: words, wardsAffected: words, responsibleOfficer: one(plan.all('person')).id, classification: PUBLIC } },
      { do: 'section.add', paper: paper.id, name: 'background', blocks: [{ type: 'paragraph', runs: [{ text: words }] }] },
      { do: 'comment.add', fields: { about: action.id, text: words, type: 'amendment' } },
      { do: 'resolution.add', fields: { text: words, meeting: one(plan.all('meeting')).id } },
      { do: 'point.add', fields: { name: words, meeting: one(plan.all('meeting')).id, madeOn: '2026-11-09', frontier: [...session.record.frontier()] } },
      { do: 'round.add', fields: { name: words, meeting: one(plan.all('meeting')).id } },
      ...(plan.all('action').length > 4 ? [{ do: 'action.remove' as const, ids: [action.id] }] : []),
    ];
    const ran = session.run(one(commands));
    if (ran.ok) labels.push(`${n}`);
    if (n > 500) throw new Error('Too many of the changes were refused.');
  }
  return labels;
}
