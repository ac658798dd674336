import { Button, Tooltip } from '@fluentui/react-components';
import { ArrowReset20Regular } from '@fluentui/react-icons';
import type { ComparedLine, ComparedThing } from '../../../shared/history/compare.ts';
import type { Standpoint } from '../../../shared/history/standpoint.ts';
import { ToChange } from '../../components/may-change.tsx';
import { restore } from '../../store/commands.ts';
import { canOpen, openThing } from './places.ts';
import styles from './compared.module.css';

/** Beyond this a new value is read, not seen at a glance: it is not put in bold. */
const LONG = 60;

interface ComparedThingsProps {
  readonly things: readonly ComparedThing[];
  /** Where the old values stood: then each can be put back. Left out where that makes no sense. */
  readonly putBack?: Standpoint | null;
  /** Without the names of the things, where there is one only. */
  readonly bare?: boolean;
}

/** Things with what is different about them: the old value struck through, the new one beside it, and a word for each, so that neither stands by its look alone. */
export function ComparedThings({ things, putBack = null, bare = false }: ComparedThingsProps) {
  return (
    <ul className={styles['things']}>
      {things.map((thing) => (
        <li key={thing.id} className={styles['thing']}>
          {!bare && <Name thing={thing} />}
          {thing.lines.length > 0 && (
            <dl className={styles['lines']}>
              {thing.lines.map((line, at) => <Line key={at} line={line} name={thing.name} putBack={thing.is === 'changed' ? putBack : null} />)}
            </dl>
          )}
        </li>
      ))}
    </ul>
  );
}

function Name({ thing }: { readonly thing: ComparedThing }) {
  return (
    <p className={styles['name']}>
      {canOpen(thing.id) && thing.is !== 'removed'
        ? <button type="button" className={styles['link']} onClick={() => openThing(thing.id)}>{thing.name}</button>
        : <b>{thing.is === 'removed' ? <s>{thing.name}</s> : thing.name}</b>}
      {thing.title !== '' && <span>{thing.is === 'removed' ? <s>{thing.title}</s> : thing.title}</span>}
    </p>
  );
}

function Line({ line, name, putBack }: { readonly line: ComparedLine; readonly name: string; readonly putBack: Standpoint | null }) {
  const { what, before, after, why, field } = line;
  return (
    <div className={styles['line']}>
      <dt>{what}</dt>
      <dd>
        <div className={styles['values']}>
          {before !== null && <del><span className="visually-hidden">was </span>{before}</del>}
          {after !== null && <ins data-long={after.length > LONG || undefined}><span className="visually-hidden">{before === null ? '' : 'now '}</span>{after}</ins>}
          {after === null && <i className="quiet">{field === null ? 'removed' : 'nothing now'}</i>}
          {why !== '' && <span className={styles['why']}>{why}</span>}
        </div>
        {putBack !== null && field !== null && (
          <ToChange><Tooltip content={`Put this back as it was: ${before ?? 'nothing'}`} relationship="description">
            <Button
              className={styles['back'] ?? ''} appearance="subtle" size="small" icon={<ArrowReset20Regular />} aria-label={`Put back the ${what.toLowerCase()} of ${name}`}
              onClick={() => void restore({ is: 'field', id: field.id, field: field.name }, putBack)}
            />
          </Tooltip></ToChange>
        )}
      </dd>
    </div>
  );
}
