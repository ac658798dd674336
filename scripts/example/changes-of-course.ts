import type { Command } from '../../shared/commands/decide.ts';
import type { Status } from '../../shared/domain/action.ts';
import type { CalendarDay } from '../../shared/domain/calendar-day.ts';
import type { Step } from './steps.ts';

/** A target date that moves, with its reason and who approved it; the day of the move is the day it is entered. */
export const moved =
  (ref: string, dueOn: CalendarDay, reason: string, approvedBy: string): Step =>
  (look) => ({ do: 'action.setDueDate', id: look.action(ref).id, dueOn, reason, approvedBy });

export const stands =
  (ref: string, status: Status): Step =>
  (look) => ({ do: 'action.setStatus', ids: [look.action(ref).id], status });
export const onTrack =
  (...refs: readonly string[]): Step =>
  (look) => ({ do: 'action.setStatus', ids: refs.map((ref) => look.action(ref).id), status: { is: 'on track' } });

/** Members agree that an action is complete: `agreed('A1', 'Cabinet 2026-01-20', '112(2)')`. Its evidence stays. */
export const agreed =
  (ref: string, meeting: string, minute: string): Step =>
  (look): Command => {
    const { id, status } = look.action(ref);
    const evidence = status.is === 'proposed complete' ? status.evidence : '';
    return {
      do: 'action.setStatus',
      ids: [id],
      status: { is: 'complete', evidence, agreedBy: look.committee(meeting.slice(0, -11)), meeting: look.meetingNamed(meeting), minute },
    };
  };

export const evidence =
  (ref: string, title: string, where: string, givenOn: CalendarDay, level: 'public' | 'internal' = 'public'): Step =>
  (look) => ({
    do: 'evidence.add',
    action: look.action(ref).id,
    fields: {
      title,
      where,
      givenOn,
      ...(level === 'internal'
        ? {
            classification: {
              level,
              paragraphs: [],
              reason: 'A working paper of the service.',
              publicInterest: '',
              decidedBy: '',
              reviewOn: null,
            },
          }
        : {}),
    },
  });
