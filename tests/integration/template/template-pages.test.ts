import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { describe, expect, test } from 'vitest';
import { TemplatePages } from '../../../renderer/features/templates/pages/template-pages.tsx';
import { bytesOf, changed, readBytes, TEMPLATES } from './support/templates.ts';

function shown(bytes: Uint8Array, selected: string | null = null): string {
  const { facts, drawing } = readBytes(bytes);
  const toldOf = (anchor: string) => (anchor.includes('contact') ? { words: 'To be checked', state: 'unsure' as const } : { words: 'Filled in', state: 'filled' as const });
  return renderToStaticMarkup(createElement(TemplatePages, { drawing: drawing!, places: facts.places, selected, toldOf, onPick: () => {} }));
}
const buttons = (html: string): string[] => [...html.matchAll(/<button [^>]*>/g)].map(([tag]) => tag);

describe.each(TEMPLATES)('the picture of %s in a window', (name) => {
  const { facts } = readBytes(bytesOf(name));
  const html = shown(bytesOf(name));

  test('has one button for each place, named by what it is and what it is filled with, and one of them for the Tab key', () => {
    const first = buttons(html).filter((tag) => tag.includes('data-place='));
    expect(first).toHaveLength(facts.places.length);
    expect(new Set(first.map((tag) => /data-place="([^"]*)"/.exec(tag)![1])).size).toBe(facts.places.length);
    expect(buttons(html).filter((tag) => tag.includes('tabindex="0"'))).toHaveLength(1);
    for (const tag of first) expect(tag).toMatch(/aria-label="[^"]+: (Filled in|To be checked)"/);
  });
  test('says of the selected place that it is', () => {
    const { anchor } = facts.places[2]!;
    const current = buttons(shown(bytesOf(name), anchor)).filter((tag) => tag.includes('aria-current="true"') && tag.includes('data-place='));
    expect(current).toHaveLength(1);
    expect(current[0]).toContain('tabindex="0"');
  });
});

test('what a template says is words in it, and never a rule, an address or a piece of a page', () => {
  const evil = '&lt;img src=x onerror=alert(1)&gt; url(https://example.org/a.png)';
  const html = shown(changed(bytesOf('tidy.dotx'), {
    'word/document.xml': (xml) => xml.replace('Purpose of the report', evil).replace('<w:tblGrid>', '<w:tblGrid><w:gridCol w:w="9e9;background:url(x)"/>'),
    'word/styles.xml': (xml) => xml.replaceAll('w:val="1F5C4D"', 'w:val="red;background:url(https://example.org/b)"').replaceAll('w:ascii="Liberation Sans"', 'w:ascii="a&quot;;background:url(https://example.org/c)"'),
  }));
  // The words in angle brackets ask to be filled in: they are a place.
  expect(html.includes('>&lt;img src=x onerror=alert(1)&gt;</span></button>')).toBe(true);
  expect(html.includes('> url(https://example.org/a.png)</span>')).toBe(true);
  expect([...html.matchAll(/ style="([^"]*)"/g)].filter(([, style]) => /url|red|;background:|example|9e9/.test(style!))).toEqual([]);
  expect([...html.matchAll(/ (?:src|href)="([^"]*)"/g)].map(([, address]) => address!.slice(0, 22))).toEqual(['data:image/png;base64,']);
  expect(/<img src=x|onerror="/.test(html)).toBe(false);
});
