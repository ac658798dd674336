import { CheckmarkCircle16Regular, ChevronRight16Regular, ErrorCircle16Filled, Warning16Filled } from '@fluentui/react-icons';
import { count } from '../../../shared/papers/words.ts';
import type { Finding, Where } from '../../../shared/preflight/finding.ts';
import styles from './preflight.module.css';

interface PreflightPanelProps {
  readonly findings: readonly Finding[];
  /** `before publishing on 4 March`, where a day is known. */
  readonly until: string;
  readonly onJump: (where: Where) => void;
}
/** What is to be settled before the paper is published, each leading to where that is done. What must be comes first; the rest is for a look. */
export function PreflightPanel({ findings, until, onJump }: PreflightPanelProps) {
  const must = findings.filter(({ is }) => is === 'must').length;
  const look = findings.length - must;
  const words = [must > 0 ? `${count(must, 'thing')} to settle${until}` : '', look > 0 ? `${count(look, 'thing')} to look at` : ''].filter(Boolean).join(', ');
  return (
    <section className={styles['panel']} aria-label="Preflight">
      <header><h2>Preflight</h2><span role="status">{words || 'Nothing is to be settled'}</span></header>
      {findings.length === 0
        ? <p className={styles['clear']}><CheckmarkCircle16Regular aria-hidden />Nothing was found that has to be settled first.</p>
        : (
          <ul>
            {findings.map((one, at) => (
              <li key={`${one.what} ${at}`}>
                <button type="button" onClick={() => onJump(one.where)}>
                  {one.is === 'must' ? <ErrorCircle16Filled className={styles['must'] ?? ''} aria-label="To settle" /> : <Warning16Filled className={styles['should'] ?? ''} aria-label="To look at" />}
                  <span><b>{one.what}</b><small>{one.why}</small></span>
                  <ChevronRight16Regular aria-hidden />
                </button>
              </li>
            ))}
          </ul>
        )}
    </section>
  );
}
