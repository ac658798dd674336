import type { Action } from '../../domain/action.ts';
import { longDay } from '../../domain/calendar-day.ts';
import type { SectionName } from '../../domain/paper.ts';
import { COMMITTEE_REPORT, layoutSection } from '../layout.ts';
import { withStatus } from '../plan-facts.ts';
import { are, have, inBrackets, inLetters, listed, pounds, sentence, spelt, withArticle } from '../words.ts';
import { paragraph, sentences, table, type DraftBlock } from './blocks.ts';
import { inTrouble, type DraftContext } from './context.ts';

const { count, outOf, theCount } = inLetters;

/** What is said where there is nothing to report, in the council's words or the usual ones. A section that this report does not have is not printed. */
export const nilImplications = ({ layout }: DraftContext, name: SectionName): DraftBlock[] =>
  [paragraph(layoutSection(layout, name)?.nil ?? layoutSection(COMMITTEE_REPORT, name)!.nil!)];

export function implications({ facts }: DraftContext): DraftBlock[] {
  const n = facts.actions.length;
  if (n === 0)
    return [
      paragraph('The action plan has no actions yet. What they mean for the council’s capacity and resources will be reported with them.'),
    ];
  const unowned = facts.actions.filter(({ owner }) => owner === null);
  const undated = facts.actions.filter(({ dueOn }) => dueOn === null);
  const open = facts.open.length;
  const lacking = (those: readonly Action[], what: string) =>
    those.length === 0 ? '' : `${sentence(outOf(those.length, n, 'action'))} ${have(those.length)} no ${what} yet${inBrackets(those)}.`;
  return [
    sentences(
      open === 0
        ? `${sentence(outOf(n, n, 'action'))} of the plan ${are(n)} complete.`
        : `The council needs the capacity to carry out ${open === n ? theCount(n, 'action') : `${theCount(open, 'action')} still open, of ${spelt(n)} in the plan`}.`,
      unowned.length + undated.length === 0 ? `${n === 1 ? 'It' : 'Every action'} has an owner and a target date.` : '',
      lacking(unowned, 'owner'),
      lacking(undated, 'target date'),
    ),
  ];
}

export function riskImplications(context: DraftContext): DraftBlock[] {
  const { plan, facts } = context;
  const references = new Map<string, Action[]>();
  const considered: string[] = [];
  for (const action of facts.actions) {
    const { risk } = action;
    if (risk?.is === 'on the register') references.set(risk.reference, [...(references.get(risk.reference) ?? []), action]);
    if (risk?.is === 'being considered') {
      considered.push(
        `Whether a risk${inBrackets([action])} should be on the corporate risk register is being ` +
          `considered${risk.by ? ` by ${risk.by}` : ''}${risk.dueOn ? `, with an answer due by ${longDay(risk.dueOn)}` : ''}.`,
      );
    }
  }
  const registered = [...references].map(
    ([reference, actions]) => `${reference || 'a risk whose reference is to be confirmed'}${inBrackets(actions)}`,
  );
  const late = withStatus(facts, 'off track', 'at risk');
  // The usual words say less than the plan does; a council that has words of its own means them.
  const isNil = registered.length + considered.length + late.length === 0;
  if (isNil && layoutSection(context.layout, 'risk')?.nil !== layoutSection(COMMITTEE_REPORT, 'risk')!.nil) return nilImplications(context, 'risk');
  return [
    sentences(
      registered.length === 0
        ? `No action in the plan is linked to a risk ${considered.length > 0 ? 'that is already ' : ''}on the corporate risk register.`
        : `The action plan is linked to ${count(registered.length, 'risk')} on the corporate risk register: ${listed(registered)}.`,
      ...considered,
      late.length > 0
        ? `${sentence(outOf(late.length, facts.actions.length, 'action'))} ${are(late.length)} ` +
            `${inTrouble(plan, late)}${inBrackets(late)}${context.planAppendix === null ? '' : `; ${context.planAppendix} gives the cause and the route to green${late.length === 1 ? '' : ' of each'}`}.`
        : '',
    ),
  ];
}

/**
 * Drafted from each action's resourcing: what is found within, what is new and whether it is approved, what is asked of others, what nobody
 * knows.
 */
export function financialImplications({ facts }: DraftContext): DraftBlock[] {
  const { actions } = facts;
  const n = actions.length;
  if (n === 0) return [paragraph('The action plan has no actions yet, so no costs are known. They will be reported with the actions.')];
  const from = (kind: string) => actions.filter(({ resourcing }) => (resourcing?.from ?? 'not known') === kind);
  const within = from('existing resources');
  const unknown = from('not known');
  const funded = from('new funding');
  const said = (those: readonly Action[], verb = 'is', plural = 'are') =>
    `${sentence(outOf(those.length, n, 'action'))} ${those.length === 1 ? verb : plural}`;
  if (within.length === n) return [paragraph(`${said(within)} to be carried out within existing resources. No new funding is asked for.`)];
  const support = new Map<string, Action[]>();
  for (const action of from('outside support')) {
    const of = action.resourcing?.from === 'outside support' ? action.resourcing.requestedOf : '';
    support.set(of, [...(support.get(of) ?? []), action]);
  }
  return [
    sentences(
      within.length > 0 ? `${said(within)} to be carried out within existing resources.` : '',
      ...funding(funded),
      ...[...support].map(
        ([of, those]) => `Outside support is requested${of ? ` of ${of}` : ''} for ${count(those.length, 'action')}${inBrackets(those)}.`,
      ),
      unknown.length > 0 ? `The cost of ${outOf(unknown.length, n, 'action')} is not known yet${inBrackets(unknown)}.` : '',
    ),
    ...(funded.length > 1 ? [fundingTable(funded)] : []),
  ];
}

const isApproved = ({ resourcing }: Action): boolean => resourcing?.from === 'new funding' && resourcing.approved;
function funding(actions: readonly Action[]): string[] {
  return [true, false].flatMap((approved) => {
    const those = actions.filter((action) => isApproved(action) === approved);
    if (those.length === 0) return [];
    const sum = those.reduce((total, { resourcing }) => total + (resourcing?.from === 'new funding' ? resourcing.amount : 0), 0);
    const only = those.length === 1 && those[0]!.resourcing?.from === 'new funding' ? those[0]!.resourcing : null;
    const where = only
      ? [only.year && ` in ${only.year}`, only.source && `, from ${withArticle(only.source)},`].filter(Boolean).join('')
      : '';
    return [
      `New funding of ${pounds(sum)}${where} ${approved ? 'is approved' : 'is not yet approved'} for ${count(those.length, 'action')}${inBrackets(those)}.`,
    ];
  });
}
/** One row for each year, source and approval, so that many small sums still make a table that is read. */
function fundingTable(actions: readonly Action[]): DraftBlock {
  const rows = new Map<string, { year: string; source: string; approved: boolean; refs: string[]; amount: number }>();
  for (const { ref, resourcing } of actions) {
    if (resourcing?.from !== 'new funding') continue;
    const { year, source, approved, amount } = resourcing;
    const row = rows.get(JSON.stringify([year, source, approved])) ?? { year, source, approved, refs: [], amount: 0 };
    rows.set(JSON.stringify([year, source, approved]), {
      ...row,
      refs: [...row.refs, ref || 'an action without a reference'],
      amount: row.amount + amount,
    });
  }
  const inOrder = [...rows.values()].sort((a, b) => (a.year < b.year ? -1 : a.year > b.year ? 1 : 0));
  return table('New funding in the action plan', [
    ['Year', 'Source', 'Amount', 'Approved', 'Actions'],
    ...inOrder.map(({ year, source, approved, refs, amount }) => [
      year || 'To be confirmed',
      source || 'To be confirmed',
      pounds(amount),
      approved ? 'Yes' : 'Not yet',
      refs.join(', '),
    ]),
  ]);
}

export function priorities({ facts }: DraftContext): DraftBlock[] {
  const themes = facts.groups.flatMap(({ theme }) => (theme && theme.title.trim() !== '' ? [theme.title.trim()] : []));
  const over = themes.length === 0 || themes.length > 10 ? '' : ` The review looked at: ${themes.join('; ')}.`;
  return [paragraph(`The response to the review helps the council to deliver its priorities and to go on improving.${over}`)];
}
