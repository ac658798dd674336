/** What no system, SharePoint or mail gateway takes in a name, what nobody can see in one, and what turns its letters round. */
// eslint-disable-next-line no-control-regex -- control characters are what this looks for
const UNFIT = /[<>:"/\\|?*\u0000-\u001F\u007F-\u009F\u200B-\u200F\u2028-\u202E\u2060-\u2069\uFEFF\uFFFE\uFFFF]|[\uD800-\uDBFF](?![\uDC00-\uDFFF])|(?<![\uD800-\uDBFF])[\uDC00-\uDFFF]/g;
/** Names of devices to Windows, whatever ending they are given. */
const RESERVED = /^(con|prn|aux|nul|com[\d¹²³]|lpt[\d¹²³])(?=\.|$)/i;

/** Words as the name of a file, without its ending, on any of the three systems; empty where nothing of them can stand in one. In whole characters. */
export function fileNameOf(words: string, longest = 120): string {
  const fit = [...words.replace(UNFIT, ' ').replace(/\s+/g, ' ').replace(/^[. ~]+/, '')];
  return fit.slice(0, longest).join('').replace(/[. ]+$/, '').replace(RESERVED, '$1 file');
}
