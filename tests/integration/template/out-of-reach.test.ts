import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
import { bodyOf, filled, p, run } from './support/bodies.ts';
import { bytesOf, changed, proposed, readBytes, withBlocks } from './support/templates.ts';

const sentences = (bytes: Uint8Array): string[] => {
  const { facts } = readBytes(bytes);
  return templateFindings(facts, proposed({ facts }).mapping, reportLayout([])).filter(({ place }) => place === null).map(({ sentence }) => sentence);
};
const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"';
const notes = (kind: 'footnote' | 'endnote', words: string) => ({
  [`word/${kind}s.xml`]: () => `<w:${kind}s ${W}><w:${kind} w:id="1"><w:p><w:r><w:t>See ${words}.</w:t></w:r></w:p></w:${kind}></w:${kind}s>`,
});
const relate = (xml: string) => ['footnotes', 'endnotes'].reduce((all, kind) => all.replace('</Relationships>', `<Relationship Id="rIdOf${kind}" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/${kind}" Target="${kind}.xml"/></Relationships>`), xml);

test('placeholders in notes and in alternative text are said to stay as they are', () => {
  const bytes = changed(bytesOf('tidy.dotx'), {
    ...notes('footnote', '{{background papers}}'), ...notes('endnote', '[insert the minute]'), 'word/_rels/document.xml.rels': relate,
    '[Content_Types].xml': (xml) => ['footnotes', 'endnotes'].reduce((all, kind) => all.replace('</Types>', `<Override PartName="/word/${kind}.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.${kind}+xml"/></Types>`), xml),
    'word/header2.xml': (xml) => xml.replace(/ descr="[^"]*"/, ' descr="{{council}}"'),
    'word/header1.xml': (xml) => xml.replace(/ descr="[^"]*"/, ' descr="{{council}}"'),
  });
  expect(sentences(bytes).filter((one) => one.includes(' in a') || one.includes(' in the alternative'))).toEqual([
    '“{{background papers}}” in a footnote stays as it is. Fill it in after the paper is written, or delete it from the template.',
    '“[insert the minute]” in an endnote stays as it is. Fill it in after the paper is written, or delete it from the template.',
    '“{{council}}” in the alternative text of a picture stays as it is. Fill it in after the paper is written, or delete it from the template.',
  ]);
});

const char = (type: string, data = ''): string => `<w:fldChar w:fldCharType="${type}">${data}</w:fldChar>`;
const form = (words: string): string => `${char('begin', `<w:ffData><w:statusText w:type="text" w:val="${words}"/></w:ffData>`)}<w:instrText xml:space="preserve"> FORMTEXT </w:instrText>${char('separate')}<w:t>type</w:t>${char('end')}`;

test('a field that is one piece with other words, stands in another field or goes over paragraphs is said to stay; one that can be filled is a place', () => {
  const control = `<w:sdt><w:sdtPr><w:alias w:val="Wards affected"/></w:sdtPr><w:sdtContent><w:p><w:r><w:t>Click </w:t>${form('Whichever')}</w:r></w:p></w:sdtContent></w:sdt>`;
  const begun = form('The minute').replace(/<w:t>.*/, '');
  const bytes = withBlocks(
    `<w:p><w:r><w:t>Report of </w:t>${form('The officer')}</w:r></w:p>` +
    `<w:p><w:r>${char('begin')}<w:instrText> IF 1 = 1 </w:instrText>${char('separate')}</w:r><w:r>${form('The fee')}</w:r><w:r>${char('end')}</w:r></w:p>` +
    `<w:p><w:r>${begun}</w:r></w:p><w:p><w:r>${char('end')}</w:r></w:p><w:p><w:r>${form('Wards')}</w:r></w:p>${control}<w:p><w:fldSimple w:instr=" PAGE "><w:r><w:t>1</w:t></w:r></w:fldSimple></w:p>`,
  );
  const { facts } = readBytes(bytes);
  expect(facts.outOfReach).toEqual([
    { where: 'one piece with what stands beside it', kind: 'field', words: 'The officer' },
    { where: 'another field', kind: 'field', words: 'The fee' },
    { where: 'one piece with what stands beside it', kind: 'field', words: 'The minute' },
  ]);
  expect(facts.places.filter(({ kind }) => kind === 'field').map(({ words }) => words)).toEqual(['Wards']);
  expect(sentences(bytes)).toContain('The form field “The officer” in one piece with what stands beside it stays as it is. Fill it in after the paper is written, or delete it from the template.');
});

test('places beyond as many as a template may have are counted, and said to stay', () => {
  const bytes = withBlocks(`<w:p><w:r><w:t>${'{{subject}} '.repeat(1_005)}</w:t></w:r></w:p>`);
  const { facts } = readBytes(bytes);
  expect(facts.places).toHaveLength(1_000);
  const others = readBytes(withBlocks('')).facts.places.length;
  expect(facts.morePlaces).toBe(5 + others);
  expect(sentences(bytes)).toContain(`It has ${(1_005 + others).toLocaleString('en-GB')} places, of which the first 1,000 places can be filled. The other ${5 + others} places stay as they are. If they are meant to be filled, make several templates of it.`);
  expect(sentences(bytesOf('tidy.dotx')).filter((one) => one.includes('stays as it is'))).toEqual([]);
});

/** A text box as Word writes it: once for itself, and once for programs that are older. */
const box = (inside: string): string => `<w:p><w:r><mc:AlternateContent xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"><mc:Choice Requires="wps"><w:txbxContent>${inside}</w:txbxContent></mc:Choice><mc:Fallback><w:pict><w:txbxContent>${inside}</w:txbxContent></w:pict></mc:Fallback></mc:AlternateContent></w:r></w:p>`;

test('the copy of a text box for older programs goes where the box is filled, so that it does not ask any more, and stays elsewhere', () => {
  const asked = filled(bodyOf(box(p(run('Subject: {{subject}}')) + p(run('Held at {{place of the meeting}}'))))).xml;
  expect(asked).not.toContain('mc:Fallback');
  expect([asked.includes('{{subject}}'), asked.split('{{place of the meeting}}').length]).toEqual([false, 2]);
  expect(filled(bodyOf(box(p(run('The crest of the vale'))) + p(run('{{subject}}')))).xml).toContain('mc:Fallback');
});
