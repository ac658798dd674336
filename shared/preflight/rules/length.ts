import { isOverBudget, lengthOf } from '../../papers/paper-length.ts';
import { count } from '../../papers/words.ts';
import { inFront, type Rule } from '../finding.ts';

export const PAGES_AT_MOST = 'Pages at most';
export const overBudget: Rule = {
  name: 'longer than it may be',
  says: 'A report has no more pages than were set for it. Pages are estimated, and appendices are not counted.',
  find: ({ content, paper }) => {
    const length = lengthOf(content);
    const { pageBudget } = paper;
    if (!isOverBudget(length, pageBudget)) return [];
    const why = `It has about ${count(length.pages, 'page')}, and may have ${pageBudget}. Appendices are not counted.`;
    return [{ is: 'should', what: 'The report is longer than it may be', why, where: inFront(PAGES_AT_MOST) }];
  },
};
