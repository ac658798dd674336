import path from 'node:path';

/** The plan files named when the application was started: by the desktop on a double click, or by hand. Switches are not files. */
export function plansNamed(argv: readonly string[], folder: string): string[] {
  return argv.slice(1).filter((one) => !one.startsWith('-') && /\.matters$/i.test(one)).map((one) => path.resolve(folder, one));
}
