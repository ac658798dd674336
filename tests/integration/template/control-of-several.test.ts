import { expect, test } from 'vitest';
import { asked, bodyOf, filled, p, run } from './support/bodies.ts';

const heading = (words: string): string => p(run(words), '<w:outlineLvl w:val="1"/>');
const control = (name: string, content: string): string => `<w:sdt><w:sdtPr><w:alias w:val="${name}"/></w:sdtPr><w:sdtContent>${content}</w:sdtContent></w:sdt>`;

test('a control around several headings, each with a prompt below it, is no place: the prompts are, and the headings stay', () => {
  const template = bodyOf(control('Implications', heading('Financial implications') + p(run('[insert text]')) + heading('Legal implications') + p(run('[insert text]'))));
  expect(asked(template)).toEqual([['prompt', 'insert text', 'financial'], ['prompt', 'insert text', 'legal']]);
  const { words } = filled(template);
  expect(words).toMatch(/Financial implications\n[^\n[]+[\s\S]*\nLegal implications\n[^\n[]+/);
  expect(words).not.toContain('insert text');
});

test('one with a single prompt, or with words alone, is a place as a whole', () => {
  for (const content of [p(run('[insert text]')), p(run('Say here what led to this.')) + p(run('[insert text]')), p(run('Say here what led to this.')) + p(run('In a page or less.'))])
    expect(asked(bodyOf(control('Background', content)))).toMatchObject([['control', 'Background', 'background']]);
});
