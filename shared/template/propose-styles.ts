import type { StyleRole, TemplateMapping } from '../domain/report-template.ts';
import type { TemplateFacts, TemplateStyle } from './template-facts.ts';

/** Which of the template's styles is used for what: those it uses itself before those it only has, and those of one family together. */
export function proposeStyles({ styles, places }: TemplateFacts, sections: readonly string[]): TemplateMapping['styles'] {
  const paragraphs = styles.filter(({ type }) => type === 'paragraph');
  const first = headingStyle(paragraphs, 1, null);
  const family = first === null || /^heading 1$/i.test(first.name) ? null : first.name.replace(/\b(heading|head|h)\s*1.*$/i, '').trim() || null;
  const isFamily = ({ name }: TemplateStyle): boolean => family !== null && name.toLowerCase().startsWith(family.toLowerCase());
  const best = (among: readonly TemplateStyle[], usual?: RegExp): TemplateStyle | null => {
    const score = (one: TemplateStyle): number => (isFamily(one) ? 200 : 0) + Math.min(one.used, 10) * 10 + (usual?.test(one.name) ? 5 : 0);
    return among.reduce<TemplateStyle | null>((most, one) => (most === null || score(one) > score(most) ? one : most), null);
  };
  const named = (words: RegExp): TemplateStyle | null => best(paragraphs.filter(({ name, outline }) => words.test(name) && outline === null));
  const text = textStyle(paragraphs, places.filter(({ anchor }) => sections.includes(anchor)).map(({ style }) => style));
  const lists = (format: 'bullet' | 'numbered'): readonly TemplateStyle[] =>
    paragraphs.filter(({ list, outline, id }) => list?.format === format && list.level === 0 && outline === null && id !== text?.id);
  const tables = styles.filter(({ type, isDefault }) => type === 'table' && !isDefault);
  const found: Record<StyleRole, TemplateStyle | null> = {
    title: best(paragraphs.filter(({ name }) => /^title$|report title/i.test(name) || (isFamily({ name } as TemplateStyle) && /title$/i.test(name)))),
    'heading 1': first, 'heading 2': headingStyle(paragraphs, 2, first), 'heading 3': headingStyle(paragraphs, 3, first),
    paragraph: text, bullets: best(lists('bullet').filter(isListed), /^list bullet$/i), numbers: best(lists('numbered').filter(isListed), /^list number$/i),
    table: best(tables.filter((one) => one.used > 0 || isFamily(one) || /^table grid$/i.test(one.name)), /^table grid$/i),
    'table heading': named(/table\s*(column\s*)?head/i), 'table text': named(/table\s*(text|body|content|normal|paragraph)/i), caption: named(/caption/i), marking: named(/marking|not for publication/i),
  };
  return Object.fromEntries(Object.entries(found).flatMap(([role, style]) => (style === null ? [] : [[role, style.id]])));
}
/** A style that is for lists by its name, or that is in use: others may number paragraphs, tables or figures. */
const isListed = ({ name, used }: TemplateStyle): boolean => used > 0 || /list|bullet|number/i.test(name);

/** The heading the template uses most at a level; else the one that is named as its first level is; else Word's own. */
function headingStyle(styles: readonly TemplateStyle[], level: 1 | 2 | 3, first: TemplateStyle | null): TemplateStyle | null {
  const at = styles.filter(({ outline, name }) => outline === level - 1 && !/^(title|toc)/i.test(name));
  const used = at.filter((one) => one.used > 0).sort((one, other) => other.used - one.used)[0];
  const kin = first === null ? undefined : at.find(({ name }) => name.toLowerCase() === first.name.replace(/1(?!.*1)/, `${level}`).toLowerCase());
  return used ?? kin ?? at.find(({ name }) => name.toLowerCase() === `heading ${level}`) ?? at[0] ?? null;
}

/** What most sections stand in, unless that is a heading or a list; else the template's own style for text. */
function textStyle(styles: readonly TemplateStyle[], ofSections: readonly string[]): TemplateStyle | null {
  const times = (name: string): number => ofSections.filter((one) => one === name).length;
  const [most] = [...new Set(ofSections)].sort((one, other) => times(other) - times(one));
  const own = styles.find(({ name, outline }) => name === most && outline === null);
  return own ?? styles.find(({ name, used }) => /^body text$/i.test(name) && used > 0) ?? styles.find(({ isDefault }) => isDefault) ?? null;
}
