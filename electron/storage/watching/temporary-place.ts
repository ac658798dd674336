import path from 'node:path';

/** Where other programs put a file only for as long as it is looked at: what is changed there is deleted with it. */
export type TemporaryPlace = 'mail' | 'zip' | 'temporary';

/** Folder names, in small letters, that nobody but one of these programs gives. */
interface Rules {
  readonly mail: readonly RegExp[];
  readonly zip: readonly RegExp[];
  readonly temporary: readonly RegExp[];
  /** Folders into which programs put files directly, and people hardly ever: as the whole path, ending with the last folder. */
  readonly directlyIn: readonly RegExp[];
}
const WINDOWS: Rules = {
  // Classic Outlook, the new Outlook, the Mail app, Thunderbird and its kin.
  mail: [/\/content\.outlook(\/|$)/, /\/olk\/attachments(\/|$)/, /\/microsoft\.(outlookforwindows|windowscommunicationsapps)_[^/]*\//, /\/temp\/(nsmail|pid-\d+|mozilla)[^/]*$/],
  // The Explorer of Windows 10 and 11, 7-Zip, WinRAR, WinZip.
  zip: [/\/temp\d+_[^/]*\.zip(\/|$)/, /\/bnz\.[0-9a-f]+(\/|$)/, /\/temp\/[0-9a-f-]{36}_[^/]*\.zip[^/]*(\/|$)/, /\/7z[oe][0-9a-f]+(\/|$)/, /\/rar\$[^/]*(\/|$)/, /\/temp\/wz[0-9a-f]{4}(\/|$)/],
  temporary: [/\/(inetcache|temporary internet files)(\/|$)/],
  directlyIn: [/\/appdata\/local\/temp(\/\d+)?$/, /^[a-z]:\/windows\/temp$/],
};
const MAC: Rules = {
  mail: [/\/com\.apple\.mail(\/|$)/, /\/mail downloads(\/|$)/, /\/outlook temp(\/|$)/],
  zip: [],
  temporary: [/\/temporaryitems\/nsird_[^/]*(\/|$)/],
  directlyIn: [/\/var\/folders\/[^/]+\/[^/]+\/t$/, /^(\/private)?\/(var\/)?tmp$/],
};
const LINUX: Rules = {
  // Thunderbird, Evolution, KMail, Claws.
  mail: [/^\/tmp\/mozilla_[^/]*(\/|$)/, /^\/tmp\/pid-\d+(\/|$)/, /\/evolution(-[^/]*|\/tmp)(\/|$)/, /\/(kmail|messageviewer_)[^/]*(\/|$)/, /\/mimetmp(\/|$)/],
  // File Roller and Engrampa, Ark, Xarchiver.
  zip: [/\/\.fr-[a-z0-9]{6}(\/|$)/, /\/ark-[a-z0-9]{6}(\/|$)/, /^\/tmp\/xa-[a-z0-9]{6}(\/|$)/],
  temporary: [],
  directlyIn: [/^\/(var\/)?tmp$/],
};

/** What kind of passing place a path is in, by the names of its folders; null for ordinary ones. Pure: it asks no disk. */
export function temporaryPlaceOf(file: string, platform: NodeJS.Platform): TemporaryPlace | null {
  const rules = platform === 'win32' ? WINDOWS : platform === 'darwin' ? MAC : LINUX;
  const way = platform === 'win32' ? path.win32 : path.posix;
  const folder = way.dirname(file).replaceAll(platform === 'win32' ? '\\' : '/', '/').toLowerCase();
  const fits = (all: readonly RegExp[]) => all.some((one) => one.test(folder));
  if (fits(rules.mail)) return 'mail';
  if (fits(rules.zip)) return 'zip';
  return fits(rules.temporary) || fits(rules.directlyIn) ? 'temporary' : null;
}
