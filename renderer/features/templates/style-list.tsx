import { Field } from '@fluentui/react-components';
import { STYLE_ROLES, type StyleRole, type TemplateMapping } from '../../../shared/domain/report-template.ts';
import { sentence } from '../../../shared/papers/words.ts';
import { ROLE_WORDS, stylesFor } from '../../../shared/template/choosing.ts';
import type { TemplateFacts, TemplateStyle } from '../../../shared/template/template-facts.ts';
import { GroupedChoice } from '../../components/grouped-choice.tsx';
import styles from './places.module.css';

/** An id of a style is never empty. */
const WORDS_OWN = '';
const asOption = ({ id, name }: TemplateStyle) => ({ value: id, label: name });

interface StyleListProps {
  readonly facts: TemplateFacts;
  readonly chosen: TemplateMapping['styles'];
  readonly onStyle: (role: StyleRole, style: string | null) => void;
}
/** What each thing in a paper looks like: one of the template's own styles, those it uses itself first. */
export function StyleList({ facts, chosen, onStyle }: StyleListProps) {
  return (
    <div className={styles['styles']}>
      <p className="quiet">What the report brings is set in the template’s own styles. What stands in the template already keeps its look.</p>
      {STYLE_ROLES.map((role) => {
        const all = stylesFor(role, facts);
        const groups = [
          { name: 'Used in the template', options: all.filter(({ used }) => used > 0).map(asOption) },
          { name: 'Its other styles', options: all.filter(({ used }) => used === 0).map(asOption) },
        ].filter(({ options }) => options.length > 0);
        return (
          <Field key={role} label={sentence(ROLE_WORDS[role])} orientation="horizontal">
            <GroupedChoice value={chosen[role] ?? WORDS_OWN} none={{ value: WORDS_OWN, label: 'As Word has it' }} groups={groups} onPick={(style) => onStyle(role, style === WORDS_OWN ? null : style)} />
          </Field>
        );
      })}
    </div>
  );
}
