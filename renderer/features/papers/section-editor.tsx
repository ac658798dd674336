import { Switch } from '@fluentui/react-components';
import type { Entity } from '../../../shared/domain/plan.ts';
import type { LayoutSection } from '../../../shared/papers/layout.ts';
import { CommittedTextarea } from '../../components/committed-field.tsx';
import { run } from '../../store/commands.ts';
import { usePlan } from '../../store/plan-mirror.ts';
import { ClearanceForm } from './clearance-form.tsx';
import { sectionTitle } from './paper-editor.tsx';
import styles from './papers.module.css';
import { blocksOfText, textOfBlocks } from './section-text.ts';

/** A section's words, a line for each paragraph. Guidance stands where nothing is written yet, and is never printed. */
export function SectionEditor({ section, layout }: { readonly section: Entity<'section'>; readonly layout: LayoutSection }) {
  const plan = usePlan();
  const blocks = plan.owned('block', section.id);
  const text = textOfBlocks(blocks);
  const title = sectionTitle(section.name, layout.heading);
  const lines = text.split('\n').reduce((sum, line) => sum + Math.max(1, Math.ceil(line.length / 78)), 0);
  return (
    <div className={styles['section']} id={`section-${section.name.replaceAll(' ', '-')}`}>
      <div className={styles['sectionHead']}>
        <h3>{title}</h3>
        {layout.canBeLeftOut && <Switch label={section.included ? 'In the paper' : 'Left out'} checked={section.included} onChange={(_, { checked }) => void run({ do: 'section.set', id: section.id, fields: { included: checked } })} />}
      </div>
      {section.included && (section.name === 'clearance' ? <ClearanceForm paper={section.id.split('/').slice(0, 2).join('/')} /> : (
        <CommittedTextarea
          className={styles['textarea'] ?? ''}
          resize="vertical"
          aria-label={title}
          placeholder={layout.nil === null ? layout.guidance : `${layout.guidance} Left empty, it says: “${layout.nil}”`}
          rows={Math.min(24, Math.max(2, lines))}
          value={text}
          onCommit={(typed) => run({ do: 'section.write', id: section.id, blocks: blocksOfText(typed, blocks) })}
        />
      ))}
    </div>
  );
}
