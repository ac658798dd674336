import { expect, test } from 'vitest';
import { asked, bodyOf, filled, p, run } from './support/bodies.ts';

const heading = (words: string): string => p(run(words), '<w:outlineLvl w:val="0"/>');

test('a prompt after a number that was typed is taken for what its heading asks for, and the number stays', () => {
  const template = bodyOf(heading('1. Purpose of report') + p(run('1.1  [insert text]')) + heading('2. Recommendations') + p(run('2.1 ') + run('[Insert text]')) + heading('3. Background') + p(run('3.1 [insert text]')));
  expect(asked(template)).toEqual([['prompt', 'insert text', 'summary'], ['prompt', 'Insert text', 'recommendations'], ['prompt', 'insert text', 'background']]);
  const { words } = filled(template);
  expect(words).not.toContain('sert text]');
  expect(words).toMatch(/1\.1 {2}\S.*\n/);
  expect(words).toMatch(/2\.1 Cabinet is requested to:\n\S/);
});

test('words beside a prompt are no number: it is not filled by its heading alone', () => {
  for (const beside of ['In 2024 [insert text]', '1.1 [insert text] of the vale', '[insert text] of the vale', '£40 [insert text]'])
    expect(asked(bodyOf(heading('3. Background') + p(run(beside))))).toEqual([['prompt', 'insert text', null]]);
});
