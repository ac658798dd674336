import type { LogoContent, PaperContent } from '../../../shared/papers/content.ts';
import { relationshipsAsXml, type Parts, type Relationship } from './package.ts';
import { firstHeader, LOGO, PAGE_FOOTER, runningHeader } from './running-heads.ts';
import type { Running } from './sections.ts';
import { FIRST_RUNNING, type Skeleton } from './skeleton.ts';

/** What stands at the head and foot of pages, as parts of the file: what each section is to name, how the body knows them, and what they hold. */
export interface RunningParts {
  readonly running: readonly Running[];
  readonly relationships: readonly Relationship[];
  readonly parts: Parts;
}

/** Numbered in the order of the sections. The first page of the first has a header and a footer of its own. */
export function runningParts(content: PaperContent, start: Skeleton['start']): RunningParts {
  const relationships: Relationship[] = [];
  const parts: Record<string, Parts[string]> = {};
  const count = { header: 0, footer: 0 };
  const add = (type: 'header' | 'footer', words: string, inside: readonly Relationship[] = []): string => {
    const id = `rId${FIRST_RUNNING + relationships.length}`;
    const target = `${type}${(count[type] += 1)}.xml`;
    relationships.push({ id, type, target });
    parts[`word/${target}`] = [start[type], words, type === 'header' ? '</w:hdr>' : '</w:ftr>'];
    parts[`word/_rels/${target}.rels`] = [relationshipsAsXml(inside)];
    return id;
  };
  const logo = content.logo === null ? [] : [logoRelationship(content.logo)];
  if (content.logo !== null) parts[`word/${logo[0]!.target}`] = Buffer.from(content.logo.base64, 'base64');
  const running = content.parts.map((part, place): Running => {
    const header = add('header', runningHeader(content, part));
    const firstHead = place === 0 ? add('header', firstHeader(content), logo) : null;
    const footer = add('footer', PAGE_FOOTER);
    return { header, footer, first: firstHead === null ? null : { header: firstHead, footer: add('footer', PAGE_FOOTER) } };
  });
  return { running, relationships, parts };
}
const logoRelationship = ({ type }: LogoContent): Relationship => ({ id: LOGO, type: 'image', target: `media/image1.${type === 'png' ? 'png' : 'jpg'}` });
