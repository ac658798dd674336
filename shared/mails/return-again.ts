import type { Plan } from '../domain/plan.ts';
import { statusesOf } from '../domain/status-set.ts';
import type { ReturnContent } from '../returns/return-content.ts';

/**
 * A return as it goes out once more, under the stamp it has: it says what the plan says now, but for the status and the target date of each row, which
 * stand as they did when it was made. What comes back is compared with that, and a date that moved since would be read as an answer nobody gave.
 */
export function returnAgain(content: ReturnContent, now: Plan, then: Plan): ReturnContent {
  const statuses = statusesOf(now.council);
  return {
    ...content,
    rows: content.rows.map((row) => {
      const action = then.get('action', row.actionId);
      return action === null ? row : { ...row, status: statuses[action.status.is].label, targetDate: action.dueOn };
    }),
  };
}
