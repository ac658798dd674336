import { expect, test } from 'vitest';
import { STATUSES } from '../../../shared/domain/action.ts';
import { LEVELS } from '../../../shared/domain/classification.ts';
import { capitalised } from '../../../shared/domain/facts.ts';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import { KINDS } from '../../../shared/domain/plan.ts';
import { ANSWERS } from '../../../shared/domain/review.ts';
import { read } from './places-in-documents.ts';

const glossary = read('docs/glossary.md');
const inCode = new Set([...glossary.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code));

test('every kind of thing in a plan is in the glossary', () => {
  expect(Object.keys(KINDS).filter((kind) => !inCode.has(kind))).toEqual([]);
});
test('so is every status, answer, kind of paper and level of classification, in the words of the screens', () => {
  expect(STATUSES.filter((status) => !glossary.includes(`| ${capitalised(status)} |`))).toEqual([]);
  expect([...ANSWERS, ...PAPER_TYPES, ...LEVELS].filter((words) => !glossary.includes(words))).toEqual([]);
});
test('a field that the glossary names is a field', () => {
  const fields = [...inCode].flatMap((code) => {
    const [kind = '', name = ''] = code.split('.');
    return code.includes('/') || !Object.hasOwn(KINDS, kind) || name === '' ? [] : [{ code, name, definition: KINDS[kind as keyof typeof KINDS] }];
  });
  expect(fields.length).toBeGreaterThan(15);
  const isField = ({ name, definition }: (typeof fields)[number]): boolean => Object.hasOwn(definition.fields, name) || (definition.sets as readonly string[]).includes(name);
  // A command is named like a field (`action.setStatus`), and is no field.
  expect(fields.filter((one) => !isField(one) && one.code !== 'action.setStatus').map(({ code }) => code)).toEqual([]);
});
