import type { Entity } from '../../../shared/domain/plan.ts';
import type { ClearanceStanding } from '../../../shared/papers/clearance-standing.ts';
import type { ClearedPart } from '../../../shared/papers/clearances.ts';
import { sectionTitle, type ReportLayout } from '../../../shared/papers/layout.ts';
import type { VersionOfPart } from '../../../shared/papers/part-versions.ts';
import { ClearanceLine } from './clearance-line.tsx';
import styles from './clearances.module.css';

/** What an open paper knows of its clearances. */
export interface ShownClearances {
  readonly paper: Entity<'paper'>;
  readonly layout: ReportLayout;
  readonly clearances: readonly ClearanceStanding[];
  readonly versionNow: VersionOfPart;
}
const keyOf = ({ office, section }: ClearanceStanding): string => `${section ?? ''} ${office}`;

/** All clearances of a paper, by what they are of: the whole report, then its sections. */
export function ClearanceList({ paper, layout, clearances, versionNow }: ShownClearances) {
  if (clearances.length === 0) return <p className="quiet">Nobody has to clear this report: Settings, under Reports, name no office.</p>;
  const parts = [...new Set(clearances.map(({ section }) => section))];
  return (
    <div className={styles['parts']}>
      {parts.map((part) => (
        <section key={part ?? ''} aria-label={titleOf(part, layout)}>
          {parts.length > 1 && <h4>{titleOf(part, layout)}</h4>}
          <ul>
            {clearances.filter(({ section }) => section === part).map((standing) => (
              <li key={keyOf(standing)}><ClearanceLine {...{ paper, standing, versionNow }} title={titleOf(part, layout)} /></li>
            ))}
          </ul>
        </section>
      ))}
    </div>
  );
}
const titleOf = (part: ClearedPart, layout: ReportLayout): string => (part === null ? 'The whole report' : sectionTitle(part, layout));

/** Beside a section: who has to clear it, and how that stands. Nothing where nobody has to. */
export function ClearancesOfSection({ part, shown: { paper, layout, clearances, versionNow } }: { readonly part: ClearedPart; readonly shown: ShownClearances }) {
  return clearances.filter(({ section }) => section === part).map((standing) => <ClearanceLine key={keyOf(standing)} {...{ paper, standing, versionNow }} title={titleOf(part, layout)} lead="To be cleared by the" />);
}
