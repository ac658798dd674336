import styles from './segmented.module.css';

interface SegmentedProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onPick: (value: Value) => void;
}
/** A switch between a few views of the same rows: radio buttons, so the arrow keys and screen readers know it. */
export function Segmented<Value extends string>({ label, value, options, onPick }: SegmentedProps<Value>) {
  return (
    <fieldset className={styles['segmented']}>
      <legend className="visually-hidden">{label}</legend>
      {options.map((one) => (
        <label key={one.value} className={styles['option']}>
          <input type="radio" name={label} className="visually-hidden" checked={one.value === value} onChange={() => onPick(one.value)} />
          <span>{one.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
