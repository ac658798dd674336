import { OUTCOMES } from '../../../shared/domain/decision.ts';
import { capitalised } from '../../../shared/domain/facts.ts';

export const OUTCOME_CHOICES = OUTCOMES.map((value) => ({ value, label: capitalised(value) }));
