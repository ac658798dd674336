import { expect, test } from 'vitest';
import { drawnFrom } from './support/drawn.ts';
import { filled, p, run } from './support/bodies.ts';
import { bytesOf, changed, readBytes } from './support/templates.ts';

const LEVEL = '<w:lvl w:ilvl="0"><w:start w:val="1"/><w:numFmt w:val="decimal"/><w:lvlText w:val="%1.0"/><w:lvlJc w:val="left"/></w:lvl>';
/** Its list of numbers is that of a style of lists: the definition it names has no levels. */
const linked = changed(bytesOf('front-table.docx'), {
  'word/document.xml': (xml) => xml.replace(/<w:body>.*<\/w:body>/s, () => `<w:body>${p(run('One'), '<w:pStyle w:val="AVSteps"/>')}${p(run('{{recommendations}}'))}<w:sectPr/></w:body>`),
  'word/styles.xml': (xml) => xml.replace('</w:styles>', () => '<w:style w:type="paragraph" w:styleId="AVSteps"><w:name w:val="List Number"/><w:pPr><w:numPr><w:numId w:val="901"/></w:numPr></w:pPr></w:style></w:styles>')
    .replace(/<w:style [^>]*w:styleId="ListNumber"[^>]*>.*?<\/w:style>/s, ''),
  'word/numbering.xml': (xml) => xml.replace(/<w:num /, (first) => `<w:abstractNum w:abstractNumId="900"><w:multiLevelType w:val="multilevel"/><w:styleLink w:val="AVList"/>${LEVEL}</w:abstractNum><w:abstractNum w:abstractNumId="901"><w:multiLevelType w:val="multilevel"/><w:numStyleLink w:val="AVList"/></w:abstractNum>${first}`)
    .replace('</w:numbering>', '<w:num w:numId="901"><w:abstractNumId w:val="901"/></w:num></w:numbering>'),
});

test('a list that is defined by a style of lists is the template’s own, in papers and in the picture of the page', () => {
  const { facts, spots } = readBytes(linked);
  expect(facts.styles.find(({ id }) => id === 'AVSteps')?.list).toEqual({ format: 'numbered', level: 0, levels: 1 });
  expect(spots.lists.ofStyle['AVSteps']).toMatchObject({ definition: '900', levels: ['numbered'] });
  const { parts } = filled(linked, undefined, (mapping) => ({ ...mapping, styles: { ...mapping.styles, numbers: 'AVSteps' } }));
  expect(Buffer.from(parts['word/numbering.xml']!).toString()).toMatch(/<w:num w:numId="902"><w:abstractNumId w:val="900"\/>/);
  expect(JSON.stringify(drawnFrom(linked).sections)).toContain('1.0');
});
