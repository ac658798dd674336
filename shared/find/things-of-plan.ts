import { longDay } from '../domain/calendar-day.ts';
import { capitalised, nameOf } from '../domain/facts.ts';
import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import { wouldSay } from '../shaping/proposed.ts';
import type { Findable } from './findable.ts';

const joined = (...parts: readonly string[]): string => parts.filter(Boolean).join(' · ');
const also = (...parts: readonly string[]): string => parts.filter(Boolean).join('\n');

/** Everything in a plan that one can look for and go to: what a clerk has a name, a number or a few words of. */
export function thingsOfPlan(plan: Plan): readonly Findable[] {
  const statuses = statusesOf(plan.council);
  const meetingName = (id: string | null): string => {
    const meeting = plan.get('meeting', id);
    if (!meeting) return '';
    return joined(plan.get('committee', meeting.committee)?.name ?? 'Meeting', meeting.heldOn === null ? '' : longDay(meeting.heldOn));
  };
  return [
    ...plan.all('action').map((one): Findable => ({
      key: one.id, sort: 'action', ref: one.ref, title: one.title, detail: joined(nameOf(plan, one.owner), statuses[one.status.is].label, one.dueOn === null ? '' : longDay(one.dueOn)),
      words: also(one.detail, one.successMeasure, one.internalNote, nameOf(plan, one.portfolioHolder), ...one.answers.map((id) => plan.get('recommendation', id)?.ref ?? '')),
    })),
    ...plan.all('recommendation').map((one): Findable => ({
      key: one.id, sort: 'recommendation', ref: one.ref, title: one.text, detail: joined(one.response === null ? 'No answer yet' : capitalised(one.response.answer), plan.get('theme', one.theme)?.title ?? ''),
      words: one.response?.reason ?? '',
    })),
    ...plan.all('person').map((one): Findable => ({ key: one.id, sort: 'person', ref: '', title: one.name, detail: joined(one.post || one.portfolio, one.politicalGroup), words: also(one.portfolio, one.email, one.telephone) })),
    ...plan.all('committee').map((one): Findable => ({ key: one.id, sort: 'committee', ref: '', title: one.name, detail: nameOf(plan, one.chair), words: one.members.map((id) => nameOf(plan, id)).join('\n') })),
    ...plan.all('meeting').map((one): Findable => ({ key: one.id, sort: 'meeting', ref: '', title: meetingName(one.id), detail: joined(one.cancelled ? 'Cancelled' : '', one.startsAt, one.place), words: one.heldOn ?? '' })),
    ...plan.all('paper').map((one): Findable => ({ key: one.id, sort: 'paper', ref: one.ref, title: one.subject || capitalised(one.type), detail: joined(capitalised(one.type), meetingName(one.meeting)), words: one.enclosures })),
    ...plan.all('resolution').map((one): Findable => ({ key: one.id, sort: 'decision', ref: one.ref, title: one.text, detail: joined(meetingName(one.meeting), one.minute && `minute ${one.minute}`), words: '' })),
    ...plan.all('comment').map((one): Findable => ({ key: one.id, sort: 'decision', ref: '', title: one.text, detail: joined(nameOf(plan, one.proposer), capitalised(one.type)), words: also(one.reason, one.change === null ? '' : wouldSay(plan, one.change)) })),
    ...plan.all('planneditem').map((one): Findable => ({ key: one.id, sort: 'planned', ref: '', title: one.title, detail: joined(one.isKey ? 'Key decision' : '', meetingName(one.meeting)), words: also(one.note, nameOf(plan, one.officer)) })),
    ...plan.all('action').flatMap((action) => plan.owned('update', action.id).map((one): Findable => ({
      key: one.id, sort: 'update', ref: action.ref, title: one.progress, detail: joined(one.madeOn === null ? '' : longDay(one.madeOn), one.madeBy), words: one.nextStep,
    }))),
  ];
}
