import type { StyleRole, TemplateMapping } from '../../../shared/domain/report-template.ts';
import type { HeadingLook } from '../../../shared/template/spots.ts';
import type { TemplateFacts } from '../../../shared/template/template-facts.ts';
import { asXml } from '../word/xml.ts';
import { bordersAsXml, kept, keptWithNext, PLAIN_HEADLINES, PLAIN_WORDS, type BodyLook, type ParagraphStyle, type WordsLook } from '../word/look.ts';
import { bolder, wordsLook } from './words-look.ts';

const GREY_RULE = '808080';
const GREY_FILL = 'E7E6E6';
/** The style that Word gives to tables nobody gave one: lines, and no look of a first row. */
const WITHOUT_LOOK = /^(table grid|normal table|table normal)$/i;

/** How blocks look in a council's template: in its own styles, as the mapping has it. `link`: the id of its style for links. */
export function templateLook({ styles }: TemplateMapping, facts: TemplateFacts, words: WordsLook, link: string, hand: HeadingLook | null): BodyLook {
  return hand === null ? inStyles({ styles }, facts, words, link) : byHand(inStyles({ styles }, facts, words, link), hand);
}

function inStyles({ styles }: Pick<TemplateMapping, 'styles'>, facts: TemplateFacts, words: WordsLook, link: string): BodyLook {
  const ids = new Set(facts.styles.map(({ id }) => id));
  const of = (role: StyleRole): string | null => (styles[role] !== undefined && ids.has(styles[role]) ? asXml(styles[role]) : null);
  const nameOf = (role: StyleRole): string => facts.styles.find(({ id }) => id === styles[role])?.name ?? '';
  const text: ParagraphStyle = of('paragraph') ?? { head: '', tail: '' };
  const [table, caption] = [of('table'), of('caption')];
  const hasLook = table !== null && !WITHOUT_LOOK.test(nameOf('table'));
  const cell: ParagraphStyle = of('table text') ?? { head: '', tail: '<w:spacing w:before="40" w:after="40"/>' };
  return {
    title: of('title') ?? of('heading 1') ?? text,
    headings: { 1: heading(of('heading 1'), null, 1), 2: heading(of('heading 2'), of('heading 1'), 2), 3: heading(of('heading 3'), of('heading 2') ?? of('heading 1'), 3) },
    paragraphs: { plain: text, marking: of('marking') ?? text, 'lead-in': keptWithNext(text) },
    // It stays with its table, whatever its style says.
    caption: { head: `${caption === null ? '' : `<w:pStyle w:val="${caption}"/>`}<w:keepNext/>`, tail: '' },
    // Their heading may be white, for the dark row that only a table's own style gives it.
    cells: { plain: cell, quiet: cell, label: cell, heading: hasLook ? (of('table heading') ?? cell) : cell },
    words,
    headlines: PLAIN_HEADLINES,
    headingWords: hasLook ? { ...PLAIN_WORDS, fonts: words.fonts, isBold: true } : bolder(words),
    labelWords: bolder(words),
    links: `<w:rStyle w:val="${asXml(link)}"/>`,
    space: { belowTable: 160, belowList: null, aboveNotes: false },
    tables: {
      style: table === null ? '' : `<w:tblStyle w:val="${table}"/>`, borders: table === null ? bordersAsXml(GREY_RULE) : '', margins: '',
      headingFill: hasLook ? null : GREY_FILL, labelFill: hasLook ? null : GREY_FILL,
    },
  };
}
/** In a template whose headings are bold by hand ours look like them, smaller inside a section; Word's own styles for headings and captions were never looked at in it. */
function byHand(look: BodyLook, { paragraph: { head, tail }, run }: HeadingLook): BodyLook {
  const own = (level: 1 | 2 | 3): ParagraphStyle => ({ head: kept(head), tail: `${tail}<w:outlineLvl w:val="${level - 1}"/>` });
  const small = bolder(look.words);
  return { ...look, headings: { 1: own(1), 2: own(2), 3: own(3) }, caption: { head: '<w:keepNext/>', tail: '<w:spacing w:before="160" w:after="80"/>' }, headlines: { 1: wordsLook(run, false), 2: small, 3: small, caption: small } };
}
/** Where the template has no style for a level: that of the level above, or none, with the level said in the paragraph, so that it is a heading all the same. */
const heading = (own: string | null, above: string | null, level: 1 | 2 | 3): ParagraphStyle =>
  own ?? { head: above === null ? '<w:keepNext/>' : `<w:pStyle w:val="${above}"/>`, tail: `<w:outlineLvl w:val="${level - 1}"/>` };
