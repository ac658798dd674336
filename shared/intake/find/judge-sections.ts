import type { Block } from '../report-text.ts';
import { leftOut, possible } from './claims.ts';
import { beginsWithInstruction, instruction } from './instruction.ts';
import { enumerated } from './enumerated.ts';
import { judgeByWording } from './judge-by-wording.ts';
import { judgeList } from './judge-lists.ts';
import { readReference } from './judge-references.ts';
import { judgeTable } from './judge-tables.ts';
import { leadInOf } from './lead-ins.ts';
import { nothing, together, type Claim, type Judgement, type Place, type Section } from './model.ts';
import { itemsOf, piecesOf, type Item, type Piece } from './pieces.ts';
import { wordsIn } from './plain-words.ts';
import { aboutEarlierReview, announcedUnmarked, instructsUnmarked, pointInExplanation, risk } from './reasons.ts';
import { referenceIn } from './references.ts';
import { sentencesOf } from './sentences.ts';
import type { Standing } from './themes.ts';

export interface SectionJudged {
  readonly judgement: Judgement;
  /** Paragraphs that were read neither as recommendations nor as words that introduce or explain them. */
  readonly body: readonly Block[];
}

const groundOf = (section: Section): Place['ground'] => {
  for (const { role } of [section, ...section.within]) {
    if (role.kind === 'recommendations') return 'open';
    if (role.kind === 'past' || role.kind === 'about') return role.kind;
  }
  return 'open';
};

const asItem = (block: Block): Item => ({ block, points: [] });
const isOneInstruction = (text: string): boolean => beginsWithInstruction(text) && sentencesOf(text).length === 1;
const explains = (piece: Piece | undefined): boolean =>
  piece?.kind === 'paragraph' && (!piece.block.text.endsWith(':') || sentencesOf(piece.block.text).length > 1);

/** Judges all blocks of one section, piece by piece. `numbered` are its numbered paragraphs. */
export function judgeSection(section: Section, standing: Standing, numbered: ReadonlySet<Block>): SectionJudged {
  const ground = groundOf(section);
  const label = ground === 'open' ? standing.label : null;
  const theme = label === null && section.role.kind !== 'other' ? null : standing.theme;
  // Outside recommendations numbered paragraphs are body text; under them they are items that only their words can tell.
  const kind = label === null ? 'paragraph' : 'listItem';
  const given = section.blocks.map((block): Block => (numbered.has(block) ? { ...block, kind, level: 0 } : block));
  const blocks = label === null ? given : enumerated(given);
  const byWording = new Set(section.blocks.filter((block) => numbered.has(block)).map(({ paragraph }) => paragraph));
  const pieces = piecesOf(blocks).flatMap((piece) => (label === null ? [piece] : opened(piece, byWording)));

  const parts: Judgement[] = [];
  const body: Block[] = [];
  const counted: Claim[] = [];
  let explained: Claim | null = null;
  const placeAt = (at: number): Place => {
    const piece = pieces[at];
    const before = pieces[at - 1];
    return {
      section,
      label,
      theme,
      ground,
      counted,
      before: before?.kind === 'paragraph' ? before.block : null,
      explained: (piece?.kind !== 'list' || piece.items.length === 1) && explains(pieces[at + 1]),
      byWording: piece?.kind === 'list' && piece.items.some(({ block }) => byWording.has(block.paragraph)),
    };
  };
  if (label !== null && pieces.every((piece) => piece.kind === 'paragraph')) {
    return { judgement: judgeByWording(blocks.map(asItem), { ...placeAt(0), before: null, explained: false, byWording: true }), body };
  }

  const countsBare = label !== null || bareReferencesInstruct(pieces);
  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    const place = placeAt(at);
    let judgement: Judgement = nothing;
    if (piece.kind === 'reference') {
      const read = readReference(pieces, at, label ?? 'plain', theme);
      judgement = judgeReference(piece.block, read.claim, place, countsBare);
      explained = judgement.claims.at(-1) ?? null;
      at += read.taken;
    } else if (piece.kind === 'table') {
      judgement = judgeTable(piece.cells, place) ?? nothing;
    } else if (piece.kind === 'list') {
      const title = explained?.text;
      const introduced = place.before !== null && leadInOf(place.before.text) === 'recommends';
      const inExplanation = title !== undefined && !introduced;
      judgement = inExplanation ? leftOut(piece.items, place, () => pointInExplanation(title)) : judgeList(piece.items, place);
    } else if (label !== null && counted.length > 0) {
      const listFollows = pieces.slice(at).some((other) => other.kind === 'list');
      if (explained === null && listFollows && isOneInstruction(piece.block.text)) judgement = judgeStray(piece.block, place);
    } else if (ground === 'open' && label === null && followsAnnouncement(pieces, at)) {
      judgement = possible([asItem(piece.block)], place, () => announcedUnmarked(place.section));
    } else if (ground === 'open') {
      body.push(piece.block);
    }
    parts.push(judgement);
    for (const claim of judgement.claims) counted.push(claim);
  }
  return { judgement: together(parts), body };
}

/** “3.1 The Committee recommends to Cabinet that:” is a numbered paragraph of the report; the points below it are the items. */
function opened(piece: Piece, byWording: ReadonlySet<number>): readonly Piece[] {
  if (piece.kind !== 'list') return [piece];
  const announces = ({ block, points }: Item): boolean =>
    points.length > 0 &&
    byWording.has(block.paragraph) &&
    block.text.endsWith(':') &&
    /^(?:recommends|asksCommittee)$/.test(leadInOf(block.text));
  if (!piece.items.some(announces)) return [piece];
  return piece.items.flatMap((item): readonly Piece[] =>
    announces(item)
      ? [{ kind: 'paragraph', block: item.block }, { kind: 'list', items: itemsOf(item.points) }]
      : [{ kind: 'list', items: [item] }],
  );
}

/** `R1:` may number risks as well as recommendations: outside recommendations half of them must read as such. */
function bareReferencesInstruct(pieces: readonly Piece[]): boolean {
  const texts = pieces.flatMap((piece) => {
    const reference = piece.kind === 'reference' ? referenceIn(piece.block) : null;
    return reference?.label === null ? [reference.text] : [];
  });
  return texts.filter((text) => instruction(text) !== null).length * 2 >= texts.length;
}

function judgeReference(block: Block, claim: Claim | null, place: Place, countsBare: boolean): Judgement {
  if (claim === null) return nothing;
  const item = { ...asItem(claim.block), block: { ...claim.block, text: claim.text } };
  if (place.ground === 'past') return leftOut([item], place, () => aboutEarlierReview(place.section, null));
  if (referenceIn(block)?.label === null && !countsBare) return leftOut([item], place, () => risk(place.section));
  return { ...nothing, claims: [claim] };
}

/** “Five recommendations are made:”, and then single sentences, each a paragraph: a list without marks. */
function followsAnnouncement(pieces: readonly Piece[], at: number): boolean {
  for (let place = at; place >= 0; place -= 1) {
    const piece = pieces[place];
    if (piece?.kind !== 'paragraph') return false;
    const { text } = piece.block;
    if (text.endsWith(':')) return place < at && leadInOf(text) === 'recommends';
    if (sentencesOf(text).length > 1 || wordsIn(text) > 60) return false;
  }
  return false;
}

/** A paragraph between two lists of recommendations that reads like one of them: its bullet may have been lost. */
const judgeStray = (block: Block, place: Place): Judgement =>
  possible([asItem(block)], place, () => instructsUnmarked(instruction(block.text) ?? '', place.section));
