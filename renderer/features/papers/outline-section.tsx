import { useState, type KeyboardEvent } from 'react';
import type { LayoutSection } from '../../../shared/papers/layout.ts';
import { figure } from '../../../shared/papers/words.ts';
import { useMayChange } from '../../components/may-change.tsx';
import styles from './outline.module.css';
import { sectionAnchor } from './places-in-paper.ts';
import { SectionMenu } from './section-menu.tsx';
import type { SectionSteps } from './section-steps.ts';

interface OutlineSectionProps {
  readonly section: LayoutSection;
  readonly title: string;
  readonly included: boolean;
  /** How many it prints. */
  readonly words: number;
  readonly steps: SectionSteps;
  readonly onGo: (anchor: string) => void;
}
const WAYS: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

/** A section in the outline: leads to where it is written, is moved with Alt and the arrows, and has a menu of what else can be done to it. */
export function OutlineSection({ section, title, included, words, steps, onGo }: OutlineSectionProps) {
  const mayChange = useMayChange();
  const [open, setOpen] = useState(false);
  const { name, canBeLeftOut } = section;
  const id = `outline-${sectionAnchor(name)}`;
  const movable = mayChange && (steps.canMove(name, -1) || steps.canMove(name, 1));
  const hasMenu = movable || (mayChange && canBeLeftOut);
  const onKeyDown = (event: KeyboardEvent) => {
    const by = event.altKey && !event.ctrlKey && !event.shiftKey ? WAYS[event.key] : undefined;
    if (by === undefined || !movable) return;
    event.preventDefault();
    if (steps.canMove(name, by)) void steps.move(name, by).then(() => requestAnimationFrame(() => document.getElementById(id)?.focus()));
  };
  return (
    <li className={styles['section']} onContextMenu={(event) => { if (hasMenu) { event.preventDefault(); setOpen(true); } }}>
      <button
        id={id} type="button" className={included ? undefined : styles['leftOut']} {...(movable ? { 'aria-keyshortcuts': 'Alt+ArrowUp Alt+ArrowDown' } : {})}
        onKeyDown={onKeyDown} onClick={() => onGo(sectionAnchor(name))}
      >
        <span>{title}{included ? '' : ' (left out)'}</span>
        {words > 0 && <span className={styles['words']}>{figure(words)}<span className="visually-hidden"> {words === 1 ? 'word' : 'words'}</span></span>}
      </button>
      {hasMenu && <SectionMenu id={`${id}-menu`} section={section} title={title} included={included} steps={steps} control={{ open, onOpen: setOpen }} />}
    </li>
  );
}
