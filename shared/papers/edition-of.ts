import type { Edition } from '../domain/edition.ts';
import type { Paper } from '../domain/paper.ts';

/** What a paper is shown and printed in: a public one as the public will read it. */
export const editionOf = ({ classification }: Pick<Paper, 'classification'>): Edition => (classification.level === 'public' ? 'public' : 'internal');
