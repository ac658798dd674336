/** What Excel refuses in the name of a sheet; apostrophes are set otherwise, since what refers to a sheet puts its name between them. */
const REFUSED = /[[\]:*?/\\]/g;
const LONGEST = 31;

/** Names for sheets that Excel takes: short, none twice (it knows no capitals), none of those that are taken. */
export function sheetNames(wished: readonly string[], taken: readonly string[]): readonly string[] {
  const used = new Set([...taken, 'History'].map((name) => name.toLowerCase()));
  return wished.map((wish) => {
    const clean = wish.replace(REFUSED, ' ').replaceAll("'", '’').replace(/\s+/g, ' ').trim() || 'Sheet';
    for (let number = 1; ; number++) {
      const end = number === 1 ? '' : ` (${number})`;
      const name = cut(clean, LONGEST - end.length) + end;
      if (used.has(name.toLowerCase())) continue;
      used.add(name.toLowerCase());
      return name;
    }
  });
}

/** At the end of a word where one is near, and never through a pair of surrogates. */
function cut(text: string, length: number): string {
  if (text.length <= length) return text;
  const space = text.lastIndexOf(' ', length);
  return text.slice(0, space > length / 2 ? space : length).replace(/[\uD800-\uDBFF]$/, '').trimEnd();
}
