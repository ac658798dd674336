import { count } from '../papers/words.ts';
import type { FileFacts } from './file-facts.ts';
import { quoted, where, type Rule } from './finding.ts';

const PROPERTIES = 'the file’s properties';
const FILE = 'the file';

/** What the 2018 Regulations, and care about what leaves the house, ask of every finished file. */
export const FILE_RULES: readonly Rule<FileFacts>[] = [
  {
    name: 'title', asks: 'The file has a title in its properties, which is read out before anything else.',
    broken: ({ title }) => where(title.trim() === '', PROPERTIES, 'There is no title. Set one under File, Info.'),
  },
  {
    name: 'author', asks: 'The properties say whose file it is.',
    broken: ({ author }) => where(author.trim() === '', PROPERTIES, 'There is no author. Set the council’s name under File, Info.'),
  },
  {
    name: 'language', asks: 'The file says that it is in British English, so that it is read out as that.',
    broken: ({ language }) => where(language?.toLowerCase() !== 'en-gb', PROPERTIES, `${language === null ? 'No language is set' : `The language is ${language}`}. Set it to English (United Kingdom).`),
  },
  {
    name: 'alternative text', asks: 'Every picture says in words what it shows, or that it only decorates.',
    broken: ({ pictures }) => pictures.filter(({ words, decorative }) => words.trim() === '' && !decorative).map(({ name }) => ({
      where: `the picture ${quoted(name)}`, sentence: 'It has no alternative text. Say what it shows, or mark it as decorative.',
    })),
  },
  {
    name: 'comments', asks: 'No comments travel with a finished file.',
    broken: ({ comments }) => where(comments > 0, FILE, `There ${comments === 1 ? 'is' : 'are'} ${count(comments, 'comment')} in it. Delete them: everybody who gets the file can read them.`),
  },
  {
    name: 'macros', asks: 'No macros: mail gateways stop such files, and nobody asked for them.',
    broken: ({ macros }) => where(macros, FILE, 'There are macros in it. Save it as a file without macros.'),
  },
  {
    name: 'embedded files', asks: 'No other file is packed inside, with words nobody looked through.',
    broken: ({ embedded }) => where(embedded > 0, FILE, `${embedded === 1 ? 'Another file is' : `${count(embedded, 'other file')} are`} packed inside it. Put a picture or the words in its place.`),
  },
  {
    name: 'fetched from elsewhere', asks: 'Everything it shows is in it: nothing is fetched from a server or another file when it is opened.',
    broken: ({ fetched }) => fetched.map((address) => ({ where: quoted(address), sentence: 'This is fetched from outside the file. Break the link and keep what it showed.' })),
  },
  {
    name: 'protection', asks: 'It is not protected against editing, which keeps assistive technology out.',
    broken: ({ isProtected }) => where(isProtected, FILE, 'It is protected against editing. Take the protection off.'),
  },
];
