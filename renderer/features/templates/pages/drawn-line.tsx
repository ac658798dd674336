import { Fragment, use, type ReactNode } from 'react';
import type { DrawnParagraph, DrawnPiece, TabStop } from '../../../../shared/template/drawing.ts';
import { pt, wordsStyle } from './drawn-styles.ts';
import { PlaceButton } from './place-button.tsx';
import { AroundOn } from './shown-on.ts';
import styles from './template-pages.module.css';

function Piece({ piece }: { readonly piece: DrawnPiece }) {
  const { on, isInMargin, page, pages, pictures } = use(AroundOn);
  switch (piece.is) {
    case 'words': return <span style={wordsStyle(piece.look, on, isInMargin)}>{piece.words}</span>;
    case 'number': return <span style={wordsStyle(piece.look, on, isInMargin)}>{piece.of === 'pages' ? pages : (page ?? '…')}</span>;
    case 'place': return <PlaceButton place={piece} />;
    case 'picture': {
      const picture = piece.picture === null ? undefined : pictures[piece.picture];
      const size = { width: pt(piece.width), aspectRatio: `${piece.width} / ${piece.height}` };
      if (picture === undefined) return <span className={styles['unseen']} style={size}>{piece.words === '' ? 'A picture that is not shown here' : piece.words}</span>;
      return <img className={styles['picture']} style={size} src={`data:image/${picture.type};base64,${picture.base64}`} alt={piece.words} />;
    }
  }
}

/** What stands in a paragraph, with the number or mark of its list before it. */
export function Line({ paragraph: { pieces, marker, look } }: { readonly paragraph: DrawnParagraph }): ReactNode {
  const { on, isInMargin } = use(AroundOn);
  const segments = atStops(pieces, look.stops);
  if (segments !== null) {
    return (
      <span className={styles['stops']}>
        {segments.map((segment, at) => <span key={at} style={{ textAlign: segment.align === 'centre' ? 'center' : segment.align }}>{segment.pieces.map((piece, index) => <Piece key={index} piece={piece} />)}</span>)}
      </span>
    );
  }
  return (
    <>
      {marker !== null && <span className={styles['marker']} style={{ ...wordsStyle(marker.look, on, isInMargin), minWidth: pt(Math.max(8, -look.firstLine)) }}>{marker.words}{' '}</span>}
      {pieces.map((piece, at) => <Fragment key={at}><Piece piece={piece} /></Fragment>)}
    </>
  );
}

interface Segment {
  readonly align: TabStop['align'];
  readonly pieces: readonly DrawnPiece[];
}
/** A line that is set out by tabs to the middle and to the right, as headers and footers are; null for any other. */
function atStops(pieces: readonly DrawnPiece[], stops: readonly TabStop[]): Segment[] | null {
  if (stops.every(({ align }) => align === 'left') || !pieces.some((piece) => piece.is === 'words' && piece.words.includes('\t'))) return null;
  const segments: { align: TabStop['align']; pieces: DrawnPiece[] }[] = [{ align: 'left', pieces: [] }];
  for (const piece of pieces) {
    if (piece.is !== 'words') {
      segments.at(-1)!.pieces.push(piece);
      continue;
    }
    for (const [at, words] of piece.words.split('\t').entries()) {
      if (at > 0) segments.push({ align: stops[segments.length - 1]?.align ?? 'left', pieces: [] });
      if (words !== '') segments.at(-1)!.pieces.push({ ...piece, words });
    }
  }
  return segments;
}
