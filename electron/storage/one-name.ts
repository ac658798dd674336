/**
 * One spelling for all the ways a system lets a path be written, to tell whether two paths are one file. Only for comparing: what is opened is
 * always the path as it was given, since some drives do tell spellings apart.
 *
 * Windows: letter case does not count, nor do `/` for `\`, the prefix `\\?\` that programs put before long paths (`\\?\C:\…`, and `\\?\UNC\server\share\…`
 * for `\\server\share\…`), nor dots and spaces at the end of a name. macOS: neither case nor the Unicode form of accents counts. Linux: every byte counts.
 */
export function oneName(path: string, platform: NodeJS.Platform): string {
  switch (platform) {
    case 'win32': return windows(path);
    case 'darwin': return path.normalize('NFC').toLowerCase();
    default: return path;
  }
}

function windows(path: string): string {
  const slashes = path.replaceAll('/', '\\');
  const verbatim = /^\\\\[?.]\\(UNC\\)?/i.exec(slashes);
  const plain = verbatim === null ? slashes : `${verbatim[1] === undefined ? '' : '\\\\'}${slashes.slice(verbatim[0].length)}`;
  // After the verbatim prefix Windows takes names to the letter.
  const names = verbatim === null ? plain.split('\\').map((name) => (/^\.{1,2}$/.test(name) ? name : name.replace(/[. ]+$/, ''))).join('\\') : plain;
  return names.toLowerCase();
}
