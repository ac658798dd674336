import { Choice, type ChoiceProps } from './choice.tsx';
import { useMayChange } from './may-change.tsx';
import { ReadOnlyValue } from './read-only-value.tsx';

/** One of a few that is a value of the plan: read only where the plan is. */
export function CommittedChoice<Value extends string>(props: ChoiceProps<Value>) {
  if (useMayChange()) return <Choice {...props} />;
  return <ReadOnlyValue of={props} words={props.options.find((one) => one.value === props.value)?.label ?? 'None'} />;
}
