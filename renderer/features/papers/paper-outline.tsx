import { sectionTitle } from '../../../shared/papers/layout.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import styles from './outline.module.css';
import { OutlineSection } from './outline-section.tsx';
import { FRONT } from './places-in-paper.ts';
import { sectionStanding } from './section-standing.ts';
import { useSectionSteps } from './section-steps.ts';
import { useSectionWords } from './use-section-words.ts';
import type { ShownPaper } from './use-shown-paper.ts';

interface PaperOutlineProps {
  readonly shown: ShownPaper;
  /** Leads to a place of the paper, by what it is called in the page. */
  readonly onGo: (anchor: string) => void;
}
/** The parts and sections of a paper, each leading to where it is written, and the appendices it has. Sections are moved and left out here. */
export function PaperOutline({ shown, onGo }: PaperOutlineProps) {
  const { paper, layout, draft, content } = shown;
  const plan = usePlan();
  const steps = useSectionSteps(shown);
  const words = useSectionWords(shown);
  return (
    <nav className={styles['outline']} aria-label="Outline of the paper">
      <button type="button" onClick={() => onGo(FRONT)}>Front table</button>
      {layout.parts.map((part) => (
        <div key={part.heading}>
          <p>{part.heading}</p>
          <ul aria-label={part.heading}>
            {part.sections.map((section) => (
              <OutlineSection
                key={section.name} section={section} title={sectionTitle(section.name, layout)} included={sectionStanding(plan, paper, draft, section.name).included}
                words={words.get(section.name) ?? 0} steps={steps} onGo={onGo}
              />
            ))}
          </ul>
        </div>
      ))}
      {content.ok && content.value.parts.length > 1 && <p>Appendices, built from the plan</p>}
      {content.ok && content.value.parts.slice(1).map(({ name }) => <span key={name} className={styles['appendix']}>{name.replace(/^Appendix /, '')}</span>)}
    </nav>
  );
}
