import { FRONT_VALUES, LINES, type PaperPart, type StyleRole } from '../domain/report-template.ts';
import type { ReportLayout } from '../papers/layout.ts';
import { IMPLICATIONS } from '../papers/report-layout.ts';
import { isShort } from './paper-parts.ts';
import type { TemplateFacts, TemplatePlace, TemplateStyle } from './template-facts.ts';

export interface PartsGroup {
  readonly name: string;
  readonly parts: readonly PaperPart[];
}

/** What there is to put into a template, as somebody would look for it: the front table first, then the sections as this council has them. */
export function partsToChooseFrom(layout: ReportLayout): readonly PartsGroup[] {
  const sections = layout.parts.map((part) => part.sections.map(({ name }) => name));
  const isImplication = (part: PaperPart): boolean => IMPLICATIONS.some((name) => name === part);
  return [
    { name: 'Front table', parts: [...FRONT_VALUES] },
    { name: 'Sections', parts: sections.slice(0, 2).flat().filter((name) => !isImplication(name)) },
    { name: 'Implications', parts: sections.flat().filter(isImplication) },
    { name: 'At the end', parts: [...sections.slice(2).flat(), ...LINES, 'contact', 'appendices'] },
    { name: 'Of every paper', parts: ['council', 'marking', 'rest'] },
  ];
}

/** Those of them that a place can hold: a header and a footer only what is a line, and appendices only where sections of their own can begin. */
export const partsForPlace = ({ within, canHoldSections }: Pick<TemplatePlace, 'within' | 'canHoldSections'>, layout: ReportLayout): readonly PartsGroup[] =>
  partsToChooseFrom(layout)
    .map(({ name, parts }) => ({ name, parts: parts.filter((part) => (within === 'body' || isShort(part)) && (part !== 'appendices' || canHoldSections)) }))
    .filter(({ parts }) => parts.length > 0);

/** What each style is for, in the clerk's words. */
export const ROLE_WORDS: Readonly<Record<StyleRole, string>> = {
  title: 'the title', 'heading 1': 'main headings', 'heading 2': 'headings of sections', 'heading 3': 'headings inside sections', paragraph: 'text', bullets: 'bulleted lists',
  numbers: 'numbered lists', table: 'tables', 'table heading': 'heads of tables', 'table text': 'text in tables', caption: 'captions', marking: 'the marking of a copy that is not public',
};

/** The template's own styles that can be used for something: those it uses itself first, then by name. */
export const stylesFor = (role: StyleRole, { styles }: TemplateFacts): readonly TemplateStyle[] =>
  styles
    .filter(({ type }) => type === (role === 'table' ? 'table' : 'paragraph'))
    .sort((one, other) => Number(other.used > 0) - Number(one.used > 0) || one.name.localeCompare(other.name, 'en-GB', { numeric: true }));
