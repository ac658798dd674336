import type { Block } from '../report-text.ts';
import { judgeByWording, judgeList, type ListPlace } from './judge-lists.ts';
import { readReference } from './judge-references.ts';
import { judgeTable } from './judge-tables.ts';
import { nothing, together, type Claim, type Judgement, type Section } from './model.ts';
import { piecesOf, type Piece } from './pieces.ts';
import { instructsUnmarked, pointInExplanation, risk, urges } from './reasons.ts';
import { referenceIn } from './references.ts';
import type { Standing } from './themes.ts';
import { instruction, leadInOf, sentencesOf, urgingWords } from './wording.ts';

export interface SectionJudged {
  readonly judgement: Judgement;
  /** Paragraphs that were read neither as recommendations nor as words that introduce or explain them. */
  readonly body: readonly Block[];
}

const groundOf = (section: Section): ListPlace['ground'] => {
  for (const { role } of [section, ...section.within]) {
    if (role.kind === 'recommendations') return 'open';
    if (role.kind === 'past' || role.kind === 'about') return role.kind;
  }
  return 'open';
};

const beginsAsInstruction = (text: string): boolean => {
  const words = instruction(text);
  return words !== null && text.replace(/[’]/g, "'").toLowerCase().startsWith(words) && sentencesOf(text).length === 1;
};

/** Judges all blocks of one section, piece by piece. `numbered` are its numbered paragraphs. */
export function judgeSection(section: Section, standing: Standing, numbered: ReadonlySet<Block>): SectionJudged {
  const ground = groundOf(section);
  const label = ground === 'open' ? standing.label : null;
  // Outside recommendations numbered paragraphs are body text; under them they are items that only their words can tell.
  const blocks = section.blocks.map((block): Block => (numbered.has(block) ? { ...block, kind: label === null ? 'paragraph' : 'listItem', level: 0 } : block));
  const numberedPlaces = new Set(section.blocks.filter((block) => numbered.has(block)).map(({ paragraph }) => paragraph));
  const pieces = piecesOf(blocks);
  const marked = pieces.some(({ kind }) => kind !== 'paragraph');
  const base = { section, label, theme: label === null && section.role.kind !== 'other' ? null : standing.theme, ground };
  const parts: Judgement[] = [];
  const body: Block[] = [];
  const counted: Claim[] = [];
  let inReference: Claim | null = null;

  const judge = (judgement: Judgement): void => {
    parts.push(judgement);
    counted.push(...judgement.claims);
  };
  const placeAt = (at: number): ListPlace => {
    const before = pieces[at - 1];
    const after = pieces[at + 1];
    const piece = pieces[at];
    return {
      ...base,
      counted,
      before: before?.kind === 'paragraph' ? before.block : null,
      explained: after?.kind === 'paragraph' && (!after.block.text.endsWith(':') || sentencesOf(after.block.text).length > 1),
      byWording: piece?.kind === 'list' && piece.items.some(({ block }) => numberedPlaces.has(block.paragraph)),
    };
  };

  if (label !== null && !marked) {
    const items = pieces.flatMap((piece) => (piece.kind === 'paragraph' ? [{ block: piece.block, points: [] }] : []));
    return { judgement: judgeByWording(items, { ...base, counted, before: null, explained: false, byWording: true }), body: [] };
  }
  const bareReferences = pieces.flatMap((piece) => (piece.kind === 'reference' && referenceIn(piece.block)?.label === null ? [referenceIn(piece.block)?.text ?? ''] : []));
  const bareCount = label !== null || bareReferences.filter((text) => instruction(text) !== null).length * 2 >= bareReferences.length;

  for (let at = 0; at < pieces.length; at += 1) {
    const piece = pieces[at] as Piece;
    if (piece.kind === 'reference') {
      const { claim, taken } = readReference(pieces, at, label ?? 'plain', base.theme);
      if (claim === null) continue;
      const reason = ground === 'past' ? 'past' : referenceIn(piece.block)?.label === null && !bareCount ? 'risk' : null;
      if (reason === null) judge({ ...nothing, claims: [claim] });
      else judge({ ...nothing, leftOut: [{ block: claim.block, text: claim.text, theme: base.theme, reason: risk(section) }] });
      inReference = reason === null ? claim : null;
      at += taken;
    } else if (piece.kind === 'table') {
      judge(judgeTable(piece.cells, placeAt(at)) ?? nothing);
    } else if (piece.kind === 'list') {
      const place = placeAt(at);
      const explains = inReference !== null && (place.before === null || leadInOf(place.before.text) !== 'recommends');
      if (explains) {
        judge({ ...nothing, leftOut: piece.items.map(({ block }) => ({ block, text: block.text, theme: base.theme, reason: pointInExplanation(inReference?.text ?? '') })) });
      } else judge(judgeList(piece.items, place));
    } else if (label !== null && counted.length > 0 && inReference === null && beginsAsInstruction(piece.block.text) && pieces.some((other, index) => index > at && other.kind === 'list')) {
      judge({ ...nothing, possible: [{ block: piece.block, text: piece.block.text, theme: base.theme, reason: instructsUnmarked(instruction(piece.block.text) ?? '', section) }] });
    } else if (ground === 'open' && !(counted.length > 0 && label !== null)) {
      body.push(piece.block);
    }
  }
  return { judgement: together(parts), body };
}

/** Sentences of the body text that urge something: possible, never counted. */
export function judgeBody(blocks: readonly Block[], theme: Standing['theme']): Judgement {
  const possible = blocks.flatMap((block) =>
    /:\s*$/.test(block.text) && sentencesOf(block.text).length === 1 ? [] : sentencesOf(block.text).flatMap((sentence) => {
      const words = sentence.endsWith(':') ? null : urgingWords(sentence);
      return words === null ? [] : [{ block, text: sentence, reason: urges(words), theme }];
    }),
  );
  return { ...nothing, possible };
}
