import type { Import } from './source-files.ts';

/** Where each room's imports may lead, as beginnings of paths or names of packages. What is not listed is out of bounds. */
interface Room {
  readonly files: RegExp;
  readonly may: RegExp;
}
const PURE = 'shared/|zod$';
const NODE = 'node:';
const ROOMS: readonly Room[] = [
  // The first that fits a file decides.
  { files: /^shared\/(papers|tracker|documents|since|slippage|template)\//, may: new RegExp(`^(shared/(?!record/|history/)|zod$)`) },
  { files: /^shared\//, may: new RegExp(`^(${PURE})`) },
  { files: /^renderer\//, may: /^(renderer\/|shared\/|zod$|react$|react\/|react-dom\/|@fluentui\/|@tanstack\/|prosemirror-)/ },
  { files: /^electron\/preload\//, may: /^(electron\/preload\/|shared\/contract\/|electron$)/ },
  { files: /^electron\/apart\//, may: /^(electron\/apart\/|node:)/ },
  { files: /^electron\/storage\/electron-settings\.ts$/, may: /^(electron\/storage\/|electron-store$)/ },
  { files: /^electron\/storage\//, may: new RegExp(`^(electron/(storage|apart)/|${PURE}|${NODE})`) },
  { files: /^electron\/session\//, may: new RegExp(`^(electron/session/|electron/storage/|${PURE}|${NODE})`) },
  { files: /^electron\/intake\//, may: new RegExp(`^(electron/(intake|apart)/|${PURE}|${NODE}|pdfjs-dist|saxes$|fflate$|word-extractor$)`) },
  { files: /^electron\/spelling\//, may: /^(electron\/spelling\/|node:|nspell$)/ },
  { files: /^electron\/export\//, may: /^(electron\/export\/|shared\/(?!record\/|history\/)|node:|docx$|exceljs$|fflate$|nodemailer\/)/ },
  { files: /^electron\/frozen\//, may: new RegExp(`^(electron/(frozen|export|storage)/|${PURE}|${NODE})`) },
  { files: /^electron\/cli(\/|\.ts$)/, may: new RegExp(`^(electron/(cli|session|storage|intake|export|frozen)/|electron/places.ts$|${PURE}|${NODE})`) },
  { files: /^electron\/places\.ts$/, may: /^(electron\/intake\/|node:)/ },
  { files: /^electron\/ipc\//, may: new RegExp(`^(electron/(ipc|session|storage|intake|export|frozen|spelling)/|${PURE}|${NODE})`) },
  { files: /^electron\/window\//, may: new RegExp(`^(electron/(window|ipc|storage)/|${PURE}|${NODE}|electron$)`) },
  { files: /^electron\/(main|desktop)\.ts$/, may: new RegExp(`^(electron/|${PURE}|${NODE}|electron$)`) },
];
/** Types cost nothing when the code runs: the doors may know what Electron's objects look like. */
const TYPES_TOO: readonly Room[] = [{ files: /^electron\/(ipc|apart)\//, may: /^electron$/ }];

/** Why a file may not import something, or null. */
export function outOfBounds(file: string, { of, isType }: Import): string | null {
  const room = ROOMS.find(({ files }) => files.test(file));
  if (!room) return `${file} stands in no room: say in tests/boundaries/rules.ts what it may import`;
  if (room.may.test(of) || /\.(css|svg|png)$/.test(of)) return null;
  if (isType && TYPES_TOO.some(({ files, may }) => files.test(file) && may.test(of))) return null;
  return `${file} imports ${of}`;
}
