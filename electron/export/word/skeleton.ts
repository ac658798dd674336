import { Document, Footer, Header, Packer, Paragraph } from 'docx';
import { strFromU8, unzipSync } from 'fflate';
import { BULLETS, NUMBERED, NUMBERING, STYLES } from './styles.ts';

/** What is the same in every paper. */
export interface Skeleton {
  /** Whole parts, by their names: styles, settings, theme and the like. */
  readonly parts: Readonly<Record<string, Uint8Array>>;
  /** Where the parts begin that say something of one paper: all up to its own words. */
  readonly start: {
    readonly document: string;
    readonly header: string;
    readonly footer: string;
    readonly core: string;
    /** With how each kind of list looks, but no list. */
    readonly numbering: string;
    readonly contentTypes: string;
  };
  /** What `numbering` calls the looks of lists. */
  readonly lists: { readonly numbered: string; readonly bullets: string };
}

let made: Promise<Skeleton> | null = null;
/** Made once, by the library, which knows what a Word file has to have. */
export const skeleton = (): Promise<Skeleton> => (made ??= makeSkeleton());

async function makeSkeleton(): Promise<Skeleton> {
  const list = (reference: string) => new Paragraph({ numbering: { reference, level: 0 } });
  const document = new Document({
    styles: STYLES,
    numbering: NUMBERING,
    compatibility: { version: 15 },
    sections: [{ headers: { default: new Header({ children: [] }) }, footers: { default: new Footer({ children: [] }) }, children: [list(NUMBERED), list(BULLETS)] }],
  });
  const parts = unzipSync(new Uint8Array(await Packer.toArrayBuffer(document)));
  const take = (name: string): string => {
    const text = strFromU8(parts[name]!);
    delete parts[name];
    return text;
  };
  for (const name of ['word/_rels/document.xml.rels', 'word/_rels/header1.xml.rels', 'word/_rels/footer1.xml.rels']) take(name);
  const numbering = take('word/numbering.xml');
  return {
    start: {
      document: upToWithin(take('word/document.xml'), 'w:body'),
      header: upToWithin(take('word/header1.xml'), 'w:hdr'),
      footer: upToWithin(take('word/footer1.xml'), 'w:ftr'),
      core: upToWithin(take('docProps/core.xml'), 'cp:coreProperties'),
      numbering: numbering.slice(0, numbering.indexOf(`<w:num w:numId="${FIRST_LIST}"`)),
      contentTypes: take('[Content_Types].xml').replace(/<Override [^>]*PartName="\/word\/(header|footer)1\.xml"\/>|<\/Types>/g, ''),
    },
    lists: { numbered: lookOf(numbering, FIRST_LIST), bullets: lookOf(numbering, FIRST_LIST + 1) },
    parts,
  };
}

/** What the body names first, as `rId1` and on. */
export const FIXED = ['styles', 'numbering', 'footnotes', 'endnotes', 'settings'] as const;
/** What runs along the pages comes after those. */
export const FIRST_RUNNING = FIXED.length + 1;
/** The library's first list is one of its own, which nothing refers to. */
export const FIRST_LIST = 2;
const lookOf = (numbering: string, list: number): string => new RegExp(`<w:num w:numId="${list}"[^>]*><w:abstractNumId w:val="(\\d+)"/>`).exec(numbering)![1]!;
/** All of a part up to what stands in this element. */
const upToWithin = (xml: string, element: string): string => new RegExp(`^.*?<${element}\\b[^>]*?(?=/?>)`, 's').exec(xml)![0] + '>';
