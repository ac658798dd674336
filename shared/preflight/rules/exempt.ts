import type { Classification } from '../../domain/classification.ts';
import { isBlank } from '../../commands/edits.ts';
import { kindOf } from '../../domain/plan.ts';
import { exemptThings } from '../../papers/exempt-things.ts';
import { sectionTitle } from '../../papers/layout.ts';
import { inFront, inSection, type Finding, type Rule, type Where } from '../finding.ts';

/** What the law asks to be said of what is withheld, and is not said of this. */
function lacks({ level, paragraphs, publicInterest, reason }: Classification): string | null {
  if (level === 'exempt' && paragraphs.length === 0) return 'It is exempt, and no paragraph of Schedule 12A is given.';
  if (level === 'exempt' && isBlank(publicInterest)) return 'It is exempt, and it is not said why the public interest in keeping it so is the greater.';
  return level === 'confidential' && isBlank(reason) ? 'It is confidential, and it is not said whose terms or which enactment forbid disclosure (LGA 1972 s100A(3)).' : null;
}
export const markingIncomplete: Rule = {
  name: 'marking that is incomplete',
  says: 'What is exempt has its paragraph of Schedule 12A and a public-interest statement; what is confidential its reason.',
  find: ({ plan, paper, content, layout }) => {
    const found: Finding[] = [];
    const look = (what: string, classification: Classification, where: Where) => {
      const why = lacks(classification);
      if (why !== null) found.push({ is: 'must', what: `${what}: the marking is incomplete`, why, where });
    };
    look('The report', paper.classification, inFront('Exempt'));
    for (const section of plan.owned('section', paper.id)) if (section.included) look(sectionTitle(section.name, layout), section.classification, inSection(section.name));
    // What a public report leaves out is not its matter.
    if (content.edition === 'public') return found;
    for (const action of plan.all('action')) look(action.ref, action.classification, { in: 'appendix' });
    const others = exemptThings(plan).filter(({ id, classification }) => kindOf(id) !== 'action' && lacks(classification) !== null);
    const printed = others.length === 0 ? '' : JSON.stringify(content.parts);
    for (const { id, what, words, classification } of others) {
      if (printed.includes(JSON.stringify(words).slice(1, -1))) look(what, classification, kindOf(id) === 'recommendation' || kindOf(id) === 'theme' ? { in: 'plan', view: 'review' } : { in: 'appendix' });
    }
    return found;
  },
};

const SECRET = /\b(?:exempt|confidential|part (?:ii|2)|not for publication|private report|restricted)\b/i;
/** Documents that the public may inspect, named among them one that it may not. */
export const backgroundExempt: Rule = {
  name: 'background papers that are exempt',
  says: 'Background papers are open to inspection for four years (LGA 1972 s100D), so none of them is exempt or confidential.',
  find: ({ plan, sections }) => {
    const section = sections.find(({ name }) => name === 'background papers');
    if (section === undefined) return [];
    const secret = plan.all('paper').filter(({ classification, subject }) => classification.level !== 'public' && subject.trim().length > 8);
    return section.text.split('\n').flatMap((line): Finding[] => {
      const named = secret.find(({ subject }) => line.toLowerCase().includes(subject.trim().toLowerCase()));
      return SECRET.test(line) || named !== undefined
        ? [{ is: 'must', what: 'A background paper is exempt', why: `“${line.trim()}” would have to be open to inspection. Take it out of the list, or list what of it is public.`, where: inSection('background papers') }] : [];
    });
  },
};
const ENCLOSED = /\b(?:see (?:the )?(?:enclosures?|appendix|appendices)|enclosed|attached)\b/i;
/** Something that is an enclosure and a background paper at once. */
export const listedTwice: Rule = {
  name: 'enclosures among the background papers',
  says: 'Enclosures and background papers are two lists: what goes with the report is not what it relies on.',
  find: ({ sections, values }) => {
    const section = sections.find(({ name }) => name === 'background papers');
    const enclosed = values.enclosures.split('\n').map((line) => line.trim().toLowerCase()).filter((line) => line.length > 3);
    return (section?.text.split('\n') ?? []).filter((line) => enclosed.includes(line.trim().toLowerCase()) || ENCLOSED.test(line)).map((line): Finding => ({
      is: 'should', what: 'An enclosure is listed as a background paper', why: `“${line.trim()}” goes with the report.`, where: inSection('background papers'),
    }));
  },
};
