import type { EntityId } from '../../shared/domain/entity.ts';
import { usePart } from '../store/plan-mirror.ts';
import { ThingPicker, type ThingPickerProps } from './thing-picker.tsx';

interface RecommendationPickerProps extends Omit<ThingPickerProps, 'things' | 'none'> {
  /** Those not to offer: already linked, or the one that is being answered. */
  readonly without?: readonly EntityId[];
}
/** Chooses a recommendation by its reference or any of its words. */
export function RecommendationPicker({ without = [], ...rest }: RecommendationPickerProps) {
  const things = usePart((plan) => plan.all('recommendation')).filter((one) => one.id === rest.value || !without.includes(one.id));
  return <ThingPicker {...rest} things={things} none="No recommendation has these words" />;
}
