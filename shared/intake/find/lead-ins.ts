import { modal } from './instruction.ts';
import { anyOf, whole, words } from './patterns.ts';
import { comparable } from './plain-words.ts';

/** What the words before a list (“We recommend that the council:”) announce. */
export type LeadIn = 'recommends' | 'past' | 'asksCommittee' | 'urges' | 'other';

const past = whole(
  '\\b(?:previous|earlier|last|past|prior)\\b[^.]*\\b(?:review|recommend|report|challenge|visit|inspection)',
  '\\brecommend[a-z]*\\b[^.]*\\b(?:have been|had been|were|was)\\b[^.]*\\b(?:implemented|completed|delivered|made in|closed|acted on|met)',
  '\\b(?:in|of|from) (?:19|20)\\d\\d\\b[^.]*\\brecommend',
);
const asksCommittee = new RegExp(
  `\\b${words('cabinet, committee, council, executive, panel, board, members, leader')}\\b[^.]{0,40}` +
    '\\b(?:is|are) (?:requested|asked|recommended|invited)\\b[^.]{0,20}\\bto\\b',
);
const recommends = /\b(?:recommend|recommends|recommendations?|recommended|suggest|suggests|suggestions?)\b/;
/** Speaks of recommendations, but announces how they were reached or what becomes of them. */
const speaksOf = whole(
  `\\b${anyOf(
    'in (?:making|reaching|forming|framing|drawing up|arriving at|developing|preparing)',
    'to (?:inform|reach|arrive at|support|prepare)',
    'before (?:making|reaching)',
    '(?:informed|shaped|tested|helped) (?:by|us|the)',
    'basis (?:of|for)',
    words('evidence for, behind, alongside, how, took, will take, take forward, taking forward'),
    words('responding, respond, response, deliver(?:ing)?, implement(?:ing)?'),
  )}\\b[^.]*\\brecommendations?`,
  '\\brecommendations? (?:were|was|are|is|will be|have been|has been) ' +
    `${words('informed, shaped, tested, based, grouped, owned, led, discussed, shared, monitored, drawn')}\\b`,
);
const urges = whole(modal.source, '\\b(?:could|might wish to|may wish to|would benefit from)\\b');

/** Only the last sentence announces what follows. */
export function leadInOf(text: string): LeadIn {
  const sentence =
    comparable(text)
      .split(/(?<=[.!?]) /)
      .at(-1) ?? '';
  if (past.test(sentence)) return 'past';
  if (asksCommittee.test(sentence)) return 'asksCommittee';
  if (recommends.test(sentence)) return speaksOf.test(sentence) ? 'other' : 'recommends';
  return urges.test(sentence) ? 'urges' : 'other';
}
