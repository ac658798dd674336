import { expect, test } from 'vitest';
import { whyWithout } from '../../../../renderer/features/papers/template-words.ts';

test('a Word file comes out in the council’s template, the exempt edition only in one that can mark it', () => {
  const house = { is: 'there', name: 'House report.dotx', marks: false } as const;
  expect(whyWithout(house, 'public')).toBeNull();
  expect(whyWithout(house, 'exempt')).toContain('some pages of “House report.dotx” have no header');
  expect(whyWithout({ ...house, marks: true }, 'exempt')).toBeNull();
});

test('a template that cannot be read is never promised, whatever edition it is, and whether or not its name is known', () => {
  for (const edition of ['public', 'exempt'] as const) {
    expect(whyWithout({ is: 'unreadable', name: 'House report.dotx' }, edition)).toContain('The council’s template, “House report.dotx”, cannot be read, so the Word file comes out in the usual look.');
    expect(whyWithout({ is: 'unreadable', name: '' }, edition)).toContain('The council’s template cannot be read');
  }
});
