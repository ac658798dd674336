import { parseXml } from '../xml/parse-xml.ts';
import type { Zip } from './open-zip.ts';
import { relationshipsOf } from './relationships.ts';

/** What an Office file says of itself, as it stands there; empty where it says nothing. */
export interface CoreProperties {
  readonly title: string;
  readonly author: string;
  readonly language: string;
  readonly savedBy: string;
  /** An instant as text. */
  readonly savedAt: string;
}

const NAMES: Readonly<Record<string, keyof CoreProperties>> = {
  'dc:title': 'title', 'dc:creator': 'author', 'dc:language': 'language', 'cp:lastModifiedBy': 'savedBy', 'dcterms:modified': 'savedAt',
};

export function readCoreProperties(zip: Zip): CoreProperties {
  const said: Record<keyof CoreProperties, string> = { title: '', author: '', language: '', savedBy: '', savedAt: '' };
  const part = zip.read(relationshipsOf(zip, '').find(({ type }) => type === 'core-properties')?.target ?? 'docProps/core.xml');
  let within: keyof CoreProperties | undefined;
  if (part) {
    parseXml(part, {
      open: ({ name }) => void (within = NAMES[name]),
      close: () => void (within = undefined),
      text: (text) => {
        if (within) said[within] += text;
      },
    });
  }
  return said;
}
