import type { EntityId } from '../../../shared/domain/entity.ts';
import type { Plan } from '../../../shared/domain/plan.ts';
import type { Thing } from '../../components/thing-picker.tsx';

/** What a decision can be about, the actions first: most are. */
export const thingsOf = (plan: Plan): readonly Thing[] =>
  [...plan.all('action').map(({ id, ref, title }) => ({ id, ref, text: title })), ...plan.all('recommendation').map(({ id, ref, text }) => ({ id, ref, text }))];
export const refOfThing = (plan: Plan, id: EntityId): string => plan.get('action', id)?.ref ?? plan.get('recommendation', id)?.ref ?? 'something removed';
