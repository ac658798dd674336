import { inSection, type Finding, type Rule } from '../finding.ts';

const lettersIn = (text: string): ReadonlySet<string> => new Set([...text.matchAll(/\bAppendix ([A-Z])\b/g)].map(([, letter]) => letter!));

/** Letters follow the order of the appendices; words that somebody wrote do not. */
export const appendixNotThere: Rule = {
  name: 'appendices that are not there',
  says: 'An appendix that the text names by its letter goes with the report.',
  find: ({ sections, content, values }) => {
    const there = lettersIn([...content.parts.map(({ name }) => name), values.enclosures].join('\n'));
    return sections.flatMap(({ name, title, text }) => [...lettersIn(text)].filter((letter) => !there.has(letter)).map((letter): Finding => ({
      is: 'must', what: `${title}: there is no Appendix ${letter}`, why: 'The text names it, and it is not among the appendices or the enclosures.', where: inSection(name),
    })));
  },
};
