import path from 'node:path';

/**
 * The files named when the application was started: by the desktop on a double click, or by hand. Whatever they are called, since a plan
 * is known by its content. Switches are not files, nor is the application's own folder, which is named while it is not packaged.
 */
export function filesNamed(argv: readonly string[], folder: string, application: string): string[] {
  return argv.slice(1).filter((one) => one !== '' && !one.startsWith('-')).map((one) => path.resolve(folder, one)).filter((one) => one !== path.resolve(application));
}
