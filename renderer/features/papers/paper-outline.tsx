import { sectionTitle } from '../../../shared/papers/layout.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './papers.module.css';
import { FRONT, sectionAnchor } from './places-in-paper.ts';
import { sectionStanding } from './section-standing.ts';
import type { ShownPaper } from './use-shown-paper.ts';

interface PaperOutlineProps {
  readonly shown: ShownPaper;
  /** Leads to a place of the paper, by what it is called in the page. */
  readonly onGo: (anchor: string) => void;
}
/** The parts and sections of a paper, each leading to where it is written, and the appendices it has. */
export function PaperOutline({ shown: { paper, layout, draft, content }, onGo }: PaperOutlineProps) {
  const plan = usePlan();
  return (
    <nav className={styles['outline']} aria-label="Outline of the paper">
      <button type="button" onClick={() => onGo(FRONT)}>Front table</button>
      {layout.parts.map((part) => (
        <div key={part.heading}>
          <p>{part.heading}</p>
          {part.sections.map(({ name }) => {
            const { included } = sectionStanding(plan, paper, draft, name);
            return (
              <button key={name} type="button" className={included ? undefined : styles['leftOut']} onClick={() => onGo(sectionAnchor(name))}>
                {sectionTitle(name, layout)}{included ? '' : ' (left out)'}
              </button>
            );
          })}
        </div>
      ))}
      {content.ok && content.value.parts.length > 1 && <p>Appendices, built from the plan</p>}
      {content.ok && content.value.parts.slice(1).map(({ name }) => <span key={name} className={styles['appendix']}>{name.replace(/^Appendix /, '')}</span>)}
    </nav>
  );
}
