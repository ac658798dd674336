import { expect, test } from 'vitest';
import { reportLayout } from '../../../shared/papers/report-layout.ts';
import { templateFindings } from '../../../shared/template/findings.ts';
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

test('places beyond as many as a template may have are counted, and said to stay', () => {
  const bytes = withBlocks(`<w:p><w:r><w:t>${'{{subject}} '.repeat(1_005)}</w:t></w:r></w:p>`);
  const { facts } = readBytes(bytes);
  expect(facts.places).toHaveLength(1_000);
  const others = readBytes(withBlocks('')).facts.places.length;
  expect(facts.morePlaces).toBe(5 + others);
  expect(sentences(bytes)).toContain(`It has ${(1_005 + others).toLocaleString('en-GB')} places, of which the first 1,000 places can be filled. The other ${5 + others} places stay as they are. If they are meant to be filled, make several templates of it.`);
  expect(sentences(bytesOf('tidy.dotx')).filter((one) => one.includes('stays as it is'))).toEqual([]);
});
