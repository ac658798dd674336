import { isPublic } from '../../domain/classification.ts';
import { inFront, inSection, type Finding, type Rule } from '../finding.ts';

const why = (from: string): string => `It is as it was in ${from}. Change what is no longer so, or say that it holds.`;
export const carriedUnchecked: Rule = {
  name: 'words of an earlier paper that nobody has looked at',
  says: 'What was taken from an earlier paper has been changed or confirmed.',
  find: ({ plan, paper, content, sections }) => {
    const front: Finding[] = paper.carriedFrom === '' ? [] : [{ is: 'should', what: 'Front table: nobody has looked at it since', why: why(paper.carriedFrom), where: inFront('Subject') }];
    const carried = new Map(plan.owned('section', paper.id).filter((one) => content.edition !== 'public' || isPublic(one)).map(({ name, carriedFrom }) => [name, carriedFrom]));
    return [...front, ...sections.flatMap(({ name, title }): Finding[] => {
      const from = carried.get(name) ?? '';
      return from === '' ? [] : [{ is: 'should', what: `${title}: nobody has looked at it since`, why: why(from), where: inSection(name) }];
    })];
  },
};
