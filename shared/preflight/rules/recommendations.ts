import { briefly } from '../../commands/words.ts';
import { inSection, type Finding, type Rule } from '../finding.ts';

const LEANS = /\b(?:as above|the above|above[- ]mentioned|the foregoing|as set out below|as below|the same|see above|the following|as discussed|as proposed|option \d+ above)\b/i;
const BEGINS_LEANING = /^(?:this|these|that|those|it|they|the (?:report|paper|proposal|plan) be)\b/i;
/** Where something has to be done, it is said with a verb: `Note …`, `Agree …`, `Recommend to Cabinet that …`. */
const VERBS = new Set(('accept adopt advise agree allocate appoint approve ask authorise award bring carry close comment commend commission confirm congratulate consider consult continue decide defer delegate determine direct discuss ' +
  'endorse ensure establish examine extend give grant hold identify instruct invite keep lead make monitor nominate note offer oversee place prepare propose provide publish put receive recommend refer reject release replace report request require rescind resolve ' +
  'review revise scrutinise seek select send set shape sign start support take terminate thank transfer update urge welcome withdraw write').split(' '));

/** Each item becomes the minute, so it has to be understood without what stands around it. */
export const notSelfContained: Rule = {
  name: 'recommendations that cannot stand alone',
  says: 'Each recommendation begins with a verb and can be understood without the report: it becomes the minute.',
  find: ({ sections }) => {
    const section = sections.find(({ name }) => name === 'recommendations');
    if (section === undefined) return [];
    const items = section.blocks.filter(({ type, level }) => type === 'numbered' && level === 0).map(({ runs }) => runs.map(({ text }) => text).join('').trim());
    const where = inSection('recommendations');
    if (items.length === 0) return [{ is: 'must', what: 'Nothing is recommended', why: 'The meeting has to know what it is asked to do. Number each recommendation.', where }];
    return items.flatMap((words, at): Finding[] => {
      const which = `Recommendation ${at + 1}`;
      const leans = LEANS.exec(words)?.[0] ?? BEGINS_LEANING.exec(words)?.[0];
      if (leans !== undefined) return [{ is: 'must', what: `${which} cannot stand alone`, why: `“${briefly(leans, 40)}” leads to something that the minute will not have.`, where }];
      const first = /^(?:(?:to|that)\s+)?(\p{L}+)/iu.exec(words)?.[1]?.toLowerCase() ?? '';
      return VERBS.has(first) || first.endsWith('ly') ? [] : [{ is: 'should', what: `${which} does not begin with a verb`, why: `It begins with “${briefly(words, 40)}”.`, where }];
    });
  },
};
