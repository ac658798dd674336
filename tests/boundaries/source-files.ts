import { globSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

export const project = path.resolve(path.dirname(fileURLToPath(import.meta.url)), '../..');

/** Paths from the project's folder, with forward strokes on every system. */
export const sourceFiles = (...folders: string[]): string[] =>
  globSync(folders.map((folder) => `${folder}/**/*.{ts,tsx}`), { cwd: project }).map((file) => file.split(path.sep).join('/')).sort();

const IMPORT = /(?:^|[\s;}])(?:import|export)\s(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]|\bimport\(\s*['"]([^'"]+)['"]\s*\)/g;
const TYPE_ONLY = /^\s*(?:import|export)\s+type\s/;

export interface Import {
  /** A path from the project's folder, or the name of a package. */
  readonly of: string;
  readonly isType: boolean;
}
/** What a text imports, statically or not. `file` is where it stands or would stand. */
export function importsOf(text: string, file: string): Import[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, '').replace(/(^|\s)\/\/[^\n]*/g, '$1');
  return [...code.matchAll(IMPORT)].map((found) => {
    const given = found[1] ?? found[2]!;
    const of = given.startsWith('.') ? path.posix.join(path.posix.dirname(file), given) : given;
    return { of, isType: TYPE_ONLY.test(found[0].trimStart()) };
  });
}
export const importsIn = (file: string): Import[] => importsOf(readFileSync(path.join(project, file), 'utf8'), file);

/** Every file and package that a file leads to when it runs; types lead nowhere. */
export function reachedFrom(start: string): Set<string> {
  const reached = new Set<string>();
  const work = [start];
  for (let file = work.pop(); file !== undefined; file = work.pop()) {
    if (reached.has(file)) continue;
    reached.add(file);
    if (/\.tsx?$/.test(file)) for (const { of, isType } of importsIn(file)) if (!isType) work.push(of);
  }
  return reached;
}
