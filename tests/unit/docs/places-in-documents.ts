import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import path from 'node:path';

export const root = path.resolve(import.meta.dirname, '../../..');

/** A place a document names: a link (`to` as written) or a path in code. */
export interface Place {
  readonly is: 'link' | 'path';
  readonly to: string;
}

const ROOMS = ['.ci', 'assets', 'docs', 'electron', 'renderer', 'scripts', 'shared', 'tests'];
/** Made by our commands, so not there in a fresh clone. */
const MADE = /^(out|dist|screenshots|test-results|node_modules)\//;
const FILE = /^[\w.@-]+(\/[\w.@-]+)+\.(ts|tsx|mjs|cjs|js|json|css|md|py|txt|yml|html|png|matters)$/;

const isPath = (word: string): boolean => !MADE.test(word) && !/^\.\.?\//.test(word) && (FILE.test(word) || (/^[\w.@/-]+$/.test(word) && ROOMS.some((room) => word.startsWith(`${room}/`))));

/** The links and pictures of a Markdown text, and what looks like a path of ours in its code, inline or fenced. */
export function placesIn(markdown: string): Place[] {
  const fenced = [...markdown.matchAll(/^```[^\n]*\n(.*?)^```/gms)].map(([, code = '']) => code);
  const prose = markdown.replace(/^```.*?^```/gms, '');
  const inline = [...prose.matchAll(/`([^`\n]+)`/g)].map(([, code = '']) => code);
  const links = [...prose.replace(/`[^`\n]*`/g, '').matchAll(/\]\(([^)\s]+)\)/g)].map(([, to = '']) => to);
  const words = [...inline, ...fenced].flatMap((code) => code.split(/[\s'"(),;]+/)).map((word) => word.replace(/[.:]+$/, ''));
  return [
    ...links.filter((to) => !/^(https?|mailto):/.test(to)).map((to): Place => ({ is: 'link', to })),
    ...words.filter(isPath).map((to): Place => ({ is: 'path', to })),
  ];
}

/** `### Who may import whom?` is reached as `#who-may-import-whom`. */
const anchorsOf = (markdown: string): string[] =>
  [...markdown.matchAll(/^#{1,6} (.+)$/gm)].map(([, words = '']) => words.toLowerCase().replace(/[^\p{L}\p{N} _-]/gu, '').trim().replaceAll(' ', '-'));

/** Whether a place named in a document of this folder is there: links from the document's folder, paths from it or from the project's. */
export function isThere({ is, to }: Place, folder: string): boolean {
  const [file = '', anchor] = to.split('#');
  if (is === 'path') return existsSync(path.join(root, to)) || existsSync(path.join(folder, to));
  const target = path.join(folder, file);
  if (!existsSync(target)) return false;
  return anchor === undefined || statSync(target).isDirectory() || anchorsOf(readFileSync(target, 'utf8')).includes(anchor);
}

/** README, CHANGELOG and everything in `docs`, by path from the project's folder. */
export const documents: readonly string[] = [
  'README.md', 'CHANGELOG.md',
  ...readdirSync(path.join(root, 'docs'), { recursive: true, encoding: 'utf8' }).filter((name) => name.endsWith('.md')).map((name) => path.posix.join('docs', name.replaceAll('\\', '/'))).sort(),
];
export const read = (document: string): string => readFileSync(path.join(root, document), 'utf8');
