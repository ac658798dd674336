import { callInStanding } from '../../../shared/decisions/call-in-standing.ts';
import { referralsOf } from '../../../shared/decisions/referrals.ts';
import { longDay, type CalendarDay } from '../../../shared/domain/calendar-day.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import { mattersArising } from '../../../shared/matters-arising/matters-arising.ts';
import { figure } from '../../../shared/papers/words.ts';
import type { Need } from './needs.ts';

/** What decisions still need: replies that are late, the day they were published, a meeting that hears what was called in. */
export function ofDecisions(plan: Plan, today: CalendarDay): readonly Need[] {
  const late = referralsOf(plan, today).waiting.filter(({ overdue }) => overdue);
  return [
    ...(late.length === 0 ? [] : [{
      key: 'replies overdue', tone: 'trouble' as const, words: `${figure(late.length)} ${late.length === 1 ? 'recommendation to another body has had no reply in time' : 'recommendations to other bodies have had no reply in time'}`,
      detail: [...new Set(late.map(({ from, to, resolution }) => `${from} to ${to}, asked by ${longDay(resolution.replyBy!)}`))].join('; '), behind: { view: 'decisions', part: 'referrals' } as const,
      leads: late.length === 1 ? 'Show it' : 'Show them',
    }]),
    ...plan.all('meeting').flatMap((meeting): Need[] => {
      if (meeting.heldOn === null || meeting.heldOn > today || meeting.cancelled) return [];
      const standing = callInStanding(plan, meeting, today);
      const name = `${plan.get('committee', meeting.committee)?.name ?? 'A committee'}, ${longDay(meeting.heldOn)}`;
      const need = (key: string, words: string, detail: string): Need => ({ key: `${meeting.id} ${key}`, tone: 'waiting', words, detail, behind: { view: 'decisions', part: 'meetings', id: meeting.id }, leads: 'Show the decisions' });
      if (standing.is === 'not subject') return [];
      if (standing.is === 'not published') return [need('unpublished', `Say when the decisions of ${name} were published`, 'Call-in counts from that day.')];
      const unheard = standing.calledIn.filter(({ callIn }) => callIn.is === 'called in' && callIn.outcome === null).length;
      return unheard === 0 ? [] : [need('called in', `${figure(unheard)} ${unheard === 1 ? 'decision' : 'decisions'} of ${name} ${unheard === 1 ? 'is' : 'are'} called in and not settled`, 'Scrutiny hears it; until then it has no effect.')];
    }),
  ];
}

/** What earlier meetings and papers left open for the next meeting there is: nothing while none is to come. */
export function ofMatters(plan: Plan, today: CalendarDay): readonly Need[] {
  const [next] = plan.all('meeting').filter(({ heldOn, cancelled, committee }) => heldOn !== null && heldOn >= today && !cancelled && committee !== null).sort((a, b) => (a.heldOn! < b.heldOn! ? -1 : 1));
  const matters = next ? mattersArising(plan, today, next.committee) : [];
  if (!next || matters.length === 0) return [];
  const late = matters.filter((one) => one.late).length;
  return [{
    key: 'matters arising', tone: 'waiting', behind: { view: 'decisions', part: 'matters arising' }, leads: matters.length === 1 ? 'Show it' : 'Show them',
    words: `${figure(matters.length)} ${matters.length === 1 ? 'matter arising is' : 'matters arising are'} open for ${plan.get('committee', next.committee)?.name ?? 'the next meeting'}, ${longDay(next.heldOn!)}`,
    detail: late === 0 ? 'Commitments, what decisions asked for, and recommendations that wait for a reply.' : `${figure(late)} of them ${late === 1 ? 'is' : 'are'} late.`,
  }];
}
