import { anyOf, whole, words } from './patterns.ts';
import { comparable, wordsIn } from './plain-words.ts';

/** Verbs that recommendations begin with. Some are nouns as well (“review”); they count only where an instruction can stand. */
const verbs = new Set(
  [
    'accelerate accept achieve act adapt add address adopt agree align allocate amend appoint articulate ask assess assign assure',
    'avoid balance be begin benchmark bring brief broaden build buy capture carry celebrate challenge change charge check clarify',
    'close co-design co-ordinate coordinate collaborate combine commission commit communicate complete conclude conduct confirm',
    'consider consolidate consult continue convene create cut decide deepen define delegate deliver demonstrate deploy design',
    'determine develop devote do draw drive drop embed embrace empower enable encourage end enforce engage enhance ensure escalate',
    'establish evaluate examine expand explain explore extend facilitate fill film finalise find finish fix focus follow formalise',
    'foster free fund gather get give grow guard harness hire hold identify implement improve include incorporate increase inform',
    'initiate integrate introduce invest invite involve issue join keep launch lead learn leave let listen lobby look maintain make',
    'manage map maximise measure meet minimise model modernise monitor move name negotiate nurture obtain offer open optimise pause',
    'pilot plan plant prepare present press prevent prioritise produce progress promote propose protect provide publicise publish',
    'push put raise rationalise re-establish reaffirm reassess rebalance rebuild recognise reconsider record recruit redesign',
    'reduce refine refocus refresh reinforce reinstate remove renew reopen replace report request require reset resolve resource',
    'restore retain rethink revise review revisit run safeguard save say schedule scope secure seek seize send separate set settle',
    'share shift shorten show signpost simplify speed spell stand standardise start state stop streamline strengthen stretch submit',
    'support survey sustain switch tackle take target teach tell test tie tighten track train transfer transform treat trial turn',
    'understand undertake unify update upskill use utilise value weigh widen withdraw work write',
    'answer apply appraise arrange attract boost bridge cease choose circulate codify collate collect compile concentrate connect contact',
    'convert correct curb dedicate defer diversify earmark eliminate employ equip exploit generate halt halve harmonise incentivise instil',
    'insource intensify interview investigate invite join liaise lift lower mainstream mend merge migrate mitigate mobilise nominate notify',
    'organise outline overhaul oversee preserve procure promise prove prune pursue quantify rank reach realign realise reallocate recover',
    'redefine redeploy redirect refer reform regularise relaunch relocate remind rename repair repeat repurpose reshape respond restart',
    'restructure retire return reuse reverse reward revamp ring-fence scrap scrutinise select sequence sharpen showcase specify stabilise',
    'stagger steer suspend think tidy trace trim trust try underpin unlock upgrade uphold verify wait',
  ].flatMap((line) => line.split(' ')),
);

/** “Clear the backlog” instructs, “Clear vision” praises. */
const withObject = /^(?:clear|own|direct|complement|list|price|cost|staff|fast-track) (?:the|all|any|each|every|its|their|your|up)\b/;
const before = anyOf(
  words(
    'and, also, then, similarly, further, furthermore, urgently, immediately, actively, formally, jointly, regularly, quickly, proactively',
  ),
  words('better, clearly, continue to, in addition, as a priority, where possible, as soon as possible, please, to, that'),
);
const opening = new RegExp(`^(?:${before},?\\s+)*(?:(?:do not|don't|never|always)\\s+)?([a-z][a-z-]*)`);
export const modal = whole(
  '\\b(?:should|must|needs? to|ought to)\\b',
  '\\b(?:is|are) (?:asked|requested|recommended|encouraged|urged) to\\b',
);
const subjectTo = /^[^.;:?]{3,80}? to ([a-z-]+)\b/;
const subject = new RegExp(
  `^(?:${words('the, all, senior, lead, every, each')} )*[a-z' ]*?` +
    `${anyOf(
      words('council, cabinet, executive, committees?, leadership, leaders?, members?, councillors?, chairs?'),
      words('officers?, team, directors?, managers?'),
    )}\\b`,
);
const named = /^([^.:;?!]{2,60}?)(?:: | - )["'(]?([a-z].*)$/;
const recommends = /\b(?:recommend(?:s|ed)?|imperative|essential|vital)\b/;

/**
 * The word that makes a list item or title read as an instruction (“ensure”, “don't”, “should”), in small letters; null where it
 * does not. Body text is another matter: see urging.ts.
 */
export function instruction(text: string): string | null {
  const plain = comparable(text).replace(/^["'(]+/, '');
  if (plain.endsWith('?')) return null;
  return instructionIn(plain) ?? afterName(plain);
}

/** “Vision: develop one with partners”, “Finance – agree a plan”: a few words name what the instruction is about. */
function afterName(plain: string): string | null {
  const [, name, rest] = named.exec(plain) ?? [];
  const start = name === undefined || rest === undefined || wordsIn(name) > 6 ? null : opening.exec(rest);
  return start?.[1] !== undefined && verbs.has(start[1]) ? start[0] : null;
}

function instructionIn(plain: string): string | null {
  const start = opening.exec(plain);
  if (start?.[1] !== undefined && verbs.has(start[1])) return start[0];
  const object = withObject.exec(plain);
  if (object) return object[0];
  const should = modal.exec(plain);
  if (should) return should[0];
  const who = subjectTo.exec(plain);
  if (who?.[1] !== undefined && verbs.has(who[1]) && subject.test(plain)) return `to ${who[1]}`;
  return recommends.exec(plain)?.[0] ?? null;
}

/** Whether a text begins with its instruction: “Ensure that …”, not “The council should …”. */
export const beginsWithInstruction = (text: string): boolean => {
  const found = instruction(text);
  return found !== null && comparable(text).replace(/^["'(]+/, '').startsWith(found);
};
