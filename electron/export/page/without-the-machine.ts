const MADE_BY = '/Creator (';
const NAME = 'Matters Arising';

/**
 * The same PDF without what Chromium says in it of the system it runs on: in place of that stands this application's name. Nothing else moves,
 * since a PDF knows its parts by where they begin.
 */
export function withoutTheMachine(pdf: Uint8Array): Uint8Array {
  const bytes = Buffer.from(pdf);
  const from = bytes.indexOf(MADE_BY, 0, 'latin1');
  const words = from < 0 ? null : /^(?:\\.|[^\\)])*/s.exec(bytes.toString('latin1', from + MADE_BY.length, from + 1_000))![0];
  if (words === null || words.length < NAME.length) return pdf;
  bytes.write(`${NAME})`.padEnd(words.length + 1), from + MADE_BY.length, 'latin1');
  return bytes;
}
