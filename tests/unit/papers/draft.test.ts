import { describe, expect, test } from 'vitest';
import { PAPER_TYPES } from '../../../shared/domain/paper.ts';
import { draftPaper, isForNoting, type PaperDraft } from '../../../shared/papers/draft.ts';
import { ashbourneVale, ashbourneValePlan } from '../../fixtures/plans/ashbourne-vale.ts';
import { planOf, together, type Things } from '../../fixtures/plans/build-plan.ts';

const today = '2026-11-25';
const words = (draft: PaperDraft, name: PaperDraft['sections'][number]['name']): string =>
  draft.sections
    .find((one) => one.name === name)!
    .blocks.map(({ runs, rows }) => [runs.map(({ text }) => text).join(''), ...(rows ?? []).map((row) => row.join(' | '))].join('\n'))
    .join('\n');
const response = (things: Things = ashbourneVale) => draftPaper(planOf(things), 'response to the review', { today });

describe('the response to the review', () => {
  test('goes to the executive at its next meeting', () => {
    const draft = response();
    expect([draft.reportFor, draft.meeting, draft.portfolioHolder]).toEqual(['committee/cabinet', 'meeting/december', 'person/leader']);
    expect(draftPaper(ashbourneValePlan(), 'response to the review', { today: '2026-12-11' }).meeting).toBeNull();
  });
  test('asks in the form of words, numbered and verb-first', () => {
    const { blocks } = response().sections.find(({ name }) => name === 'recommendations')!;
    expect(blocks[0]!.runs).toEqual([{ text: 'Cabinet is requested to:' }]);
    for (const item of blocks.slice(1)) {
      expect(item.type).toBe('numbered');
      expect(item.runs[0]!.text).toMatch(/^(Note|Ask) /);
    }
  });
  test('is for noting while the plan is a draft, so not subject to call-in, and says why', () => {
    expect(response().callIn).toEqual({ subject: false, why: 'The report is for noting.' });
    expect(response().sections.find(({ name }) => name === 'clearance')!.included).toBe(false);
    const agreed = response(together(ashbourneVale, { plan: { main: { stage: 'agreed' } } }));
    expect(words(agreed, 'recommendations')).toContain('Approve the action plan in Appendix A.');
    expect(agreed.callIn).toEqual({ subject: true, why: '' });
    expect(agreed.sections.find(({ name }) => name === 'clearance')!.included).toBe(true);
  });
  test('says the facts of the review and how far the answers have got', () => {
    const background = words(response(), 'background');
    expect(background).toContain(
      'The Corporate Peer Challenge was carried out by the Local Government Association. The review team was on site from 16 to 19 ' +
        'June 2025. Its report is dated 8 September 2025.',
    );
    expect(background).toContain(
      'The report makes three key recommendations and five suggestions under three themes. KR2 and 3.4/S1 are in the same words; both are listed.',
    );
    expect(background).toContain('The council has answered six of the eight recommendations, suggestions included. The recommendations stand as follows:');
    expect(background).toContain(
      'Two of the eight recommendations have no action yet, nor any other answer that covers them (KR3 and 3.3/S2).',
    );
    expect(background).toContain('3.3 Governance and culture | 0 | 2 | 1 | 2');
  });
  test('offers doing nothing first, and recommends one option', () => {
    const options = words(response(), 'options');
    expect(options).toMatch(/^Do nothing\./);
    expect(options.match(/This is the recommended option\./g)).toHaveLength(1);
  });
  test('drafts the money from the resourcing of each action', () => {
    expect(words(response(), 'financial')).toBe(
      'One of the six actions is to be carried out within existing resources. New funding of £24,500 in 2026/27, from the ' +
        'Transformation reserve, is approved for one action (A2). ' +
        'Outside support is requested of the Local Government Association for one action (A3). The cost of three of the six actions is not ' +
        'known yet (A4, A5 and A6).',
    );
  });
  test('drafts the risk from the register and from what is late', () => {
    expect(words(response(), 'risk')).toBe(
      'The action plan is linked to one risk on the corporate risk register: CR04 (A2). Whether a risk (A4) should be on the corporate risk ' +
        'register is being considered by the Corporate Risk Board, with an answer due by 15 January 2027. ' +
        'Two of the six actions are off track or at risk (A1 and A3); Appendix A gives the cause and the route to green of each.',
    );
  });
});

test('a draft is public unless another edition is asked for by name', () => {
  const all = (draft: PaperDraft) => JSON.stringify(draft);
  expect(all(response())).not.toContain('A8');
  expect(all(draftPaper(ashbourneValePlan(), 'response to the review', { today, edition: 'internal' }))).toContain('A8');
});

test('new funding from several sources stands in a table', () => {
  const funded = (ref: string, amount: number, approved: boolean) => ({
    ref,
    title: ref,
    resourcing: { from: 'new funding' as const, amount, year: '2026/27', source: 'Reserve', approved },
  });
  const financial = words(
    response({ action: { a: funded('A1', 1000, true), b: funded('A2', 250.5, true), c: funded('A3', 9, false) } }),
    'financial',
  );
  expect(financial).toContain(
    'New funding of £1,250.50 is approved for two actions (A1 and A2). New funding of £9 in 2026/27, from the Reserve, is not yet ' +
      'approved for one action (A3).',
  );
  expect(financial).toContain('2026/27 | Reserve | £1,250.50 | Yes | A1, A2');
});

describe('a plan with little in it still makes whole sentences', () => {
  const plans: Record<string, Things> = {
    'an empty plan': {},
    'one recommendation without an answer': { recommendation: { kr1: { ref: 'R1', text: 'Do it' } } },
    'one recommendation with one action': {
      recommendation: { kr1: { ref: 'R1', text: 'Do it', response: { answer: 'accepted', reason: '' } } },
      action: { a1: { ref: 'A1', title: 'Do it', answers: ['recommendation/kr1'] } },
    },
    'the whole example': ashbourneVale,
  };
  for (const [name, things] of Object.entries(plans))
    for (const type of PAPER_TYPES)
      test(`${type}, ${name}`, () => {
        const draft = draftPaper(planOf(things), type, { today });
        expect(draft.subject).not.toBe('');
        for (const section of draft.sections) {
          if (!section.included || section.name === 'clearance') continue;
          expect(section.blocks.length, section.name).toBeGreaterThan(0);
          const said = words(draft, section.name);
          expect(said.trim(), section.name).not.toBe('');
          const inSentences = section.blocks.map(({ runs }) => runs.map(({ text }) => text).join('')).join('\n');
          expect(inSentences, section.name).not.toMatch(
            /undefined|null|NaN|\[object| {2}|\.\.|\( *\)| ,|\b1 (key recommendations|suggestions|themes)|\b0 /,
          );
        }
      });
  test('an empty plan claims nothing', () => {
    const draft = response({});
    expect(words(draft, 'recommendations')).toContain('Note the report of the review.');
    expect(words(draft, 'background')).toContain('No recommendations of the review are recorded yet.');
    expect([draft.reportFor, draft.responsibleOfficer, draft.portfolioHolder, draft.contact]).toEqual([null, null, null, null]);
  });
});

describe('scrutiny', () => {
  test('is asked to consider and to recommend, in its own form of words', () => {
    const draft = draftPaper(ashbourneValePlan(), 'shaping the action plan', { today });
    expect(words(draft, 'recommendations')).toMatch(
      /^The Committee is asked to:\nConsider .*\nPropose .*\nRecommend to Cabinet that .*\nAgree to receive a further report/,
    );
    expect(draft.callIn).toEqual({ subject: false, why: 'The meeting takes no executive decision.' });
  });
  test('recommends closure, since it may not discharge executive functions; the executive agrees it', () => {
    const closing = 'the action proposed as complete (A6)';
    expect(words(draftPaper(ashbourneValePlan(), 'progress monitoring', { today }), 'recommendations')).toContain(
      `Recommend to Cabinet that ${closing} be agreed as complete.`,
    );
    expect(
      words(draftPaper(ashbourneValePlan(), 'progress monitoring', { today, committee: 'committee/cabinet' }), 'recommendations'),
    ).toContain(`Agree that ${closing} is complete.`);
  });
});

test('what is for noting', () => {
  expect(isForNoting(['Note the report', 'Ask the committee to help'])).toBe(true);
  expect(isForNoting(['Note the report', 'Approve the plan'])).toBe(false);
  expect(isForNoting([])).toBe(false);
});
