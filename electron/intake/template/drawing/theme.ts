import { xmlTree, type XmlNode } from '../../xml/xml-tree.ts';
import { relationshipsOf } from '../../zip/relationships.ts';
import type { TemplatePackage } from '../open-template.ts';
import { along, among, colour, fontName } from './values.ts';

/** The fonts and colours that a template's styles name without saying them. */
export interface Theme {
  /** By `majorHAnsi`, `minorAscii` and the like. */
  font(name: string | null): string | null;
  /** By `accent1`, `tx2` and the like. */
  colour(name: string | null): string | null;
}

const OTHER_NAMES: Readonly<Record<string, string>> = { tx1: 'dk1', tx2: 'dk2', bg1: 'lt1', bg2: 'lt2', text1: 'dk1', text2: 'dk2', background1: 'lt1', background2: 'lt2' };

export function themeOf({ zip, document }: TemplatePackage): Theme {
  const name = relationshipsOf(zip, document.name).find(({ type }) => type === 'theme')?.target;
  const bytes = name === undefined ? null : zip.read(name);
  const elements = bytes === null ? null : along(xmlTree(bytes).root, 'a:themeElements');
  const fonts = { major: latin(elements, 'a:majorFont'), minor: latin(elements, 'a:minorFont') };
  const scheme = along(elements, 'a:clrScheme');
  return {
    font: (named) => (named?.startsWith('major') ? fonts.major : named?.startsWith('minor') ? fonts.minor : null),
    colour: (named) => {
      const [said] = named === null ? [] : (along(scheme, `a:${among(OTHER_NAMES, named) ?? named}`)?.children ?? []);
      return said === undefined ? null : colour(said.name === 'a:sysClr' ? said.attribute('lastClr') : said.attribute('val'));
    },
  };
}
const latin = (elements: XmlNode | null, name: string): string | null => fontName(along(elements, 'a:fontScheme', name, 'a:latin')?.attribute('typeface'));
