/** The Fluent theme: accent "Registrar's ink", and the status colours. Contrast figures stand in docs/design.md. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';
import { STATUSES, type StatusWord } from '../../shared/domain/action.ts';
import { STATUS_COLOURS } from '../../shared/domain/status-colours.ts';
import { USUAL_STATUSES, type StatusSet } from '../../shared/domain/status-set.ts';

export const registrarsInk: BrandVariants = {
  10: '#090d23',
  20: '#0f1533',
  30: '#161d45',
  40: '#1d2657',
  50: '#242f69',
  60: '#2c387a',
  70: '#354389',
  80: '#3f4e97',
  90: '#5466b0',
  100: '#6a7bc1',
  110: '#8192d0',
  120: '#99a8de',
  130: '#afbce7',
  140: '#c7d0ee',
  150: '#dde2f5',
  160: '#f0f2fa',
};

const font = { fontFamilyBase: "'Segoe UI', 'Inter', 'Noto Sans', sans-serif" };

type Mode = 'light' | 'dark';
/** A status's part of the names of its tokens: `--statusOnTrackFg`. */
export const STATUS_TOKEN = {
  'not started': 'NotStarted', 'on track': 'OnTrack', 'at risk': 'AtRisk', 'off track': 'OffTrack', 'proposed complete': 'Proposed', complete: 'Complete', withdrawn: 'Withdrawn',
} as const satisfies Record<StatusWord, string>;
type StatusTokens = Record<`status${(typeof STATUS_TOKEN)[StatusWord]}${'Fg' | 'Bg'}`, string>;

/** The tokens of the statuses in a council’s colours. They reach CSS as --statusOnTrackFg and so on, because FluentProvider prints every key of the theme. */
export const statusTokens = (set: StatusSet, mode: Mode): StatusTokens => Object.fromEntries(STATUSES.flatMap((status) => {
  const { text, fill } = STATUS_COLOURS[set[status].colour][mode];
  return [[`status${STATUS_TOKEN[status]}Fg`, text], [`status${STATUS_TOKEN[status]}Bg`, fill]];
})) as StatusTokens;

/** What is no status: marks beside one, and messages, which stay green, amber and red whatever colours the statuses have. */
const meanings = (mode: Mode) => ({
  goodFg: STATUS_COLOURS.green[mode].text, goodBg: STATUS_COLOURS.green[mode].fill,
  warningFg: STATUS_COLOURS.amber[mode].text, warningBg: STATUS_COLOURS.amber[mode].fill,
  errorFg: STATUS_COLOURS.red[mode].text, errorBg: STATUS_COLOURS.red[mode].fill,
  ...(mode === 'light'
    ? { statusClashFg: '#93145c', statusClashBg: '#fbe5f1', statusExemptFg: '#ffffff', statusExemptBg: '#454545' }
    : { statusClashFg: '#f7a3ce', statusClashBg: '#481534', statusExemptFg: '#1a1a1a', statusExemptBg: '#d1d1d1' }),
});

export type AppTheme = Theme & StatusTokens & ReturnType<typeof meanings>;

export const lightTheme: AppTheme = { ...createLightTheme(registrarsInk), ...font, ...statusTokens(USUAL_STATUSES, 'light'), ...meanings('light') };

export const darkTheme: AppTheme = {
  ...createDarkTheme(registrarsInk),
  ...font,
  ...statusTokens(USUAL_STATUSES, 'dark'),
  ...meanings('dark'),
  colorNeutralForeground1: '#ededed',
  colorNeutralForeground2: '#d1d1d1',
  colorNeutralForeground3: '#adadad',
  colorNeutralBackground1: '#242424',
  colorNeutralBackground1Hover: '#2e2e2e',
  colorNeutralBackground1Selected: '#343434',
  colorNeutralBackground2: '#1f1f1f',
  colorNeutralBackground3: '#1a1a1a',
  colorNeutralBackground4: '#161616',
  colorSubtleBackgroundHover: '#2e2e2e',
  colorSubtleBackgroundSelected: '#343434',
  colorNeutralStroke1: '#5c5c5c',
  colorNeutralStroke2: '#3d3d3d',
  colorNeutralStroke3: '#303030',
  colorBrandBackground: registrarsInk[90],
  colorBrandBackgroundHover: registrarsInk[80],
  colorBrandBackgroundPressed: registrarsInk[60],
  colorBrandBackgroundSelected: registrarsInk[70],
  colorBrandForeground1: registrarsInk[120],
  colorBrandForeground2: registrarsInk[130],
  colorBrandForegroundLink: registrarsInk[120],
  colorBrandForegroundLinkHover: registrarsInk[130],
  colorBrandForegroundLinkPressed: registrarsInk[110],
  colorCompoundBrandForeground1: registrarsInk[120],
  colorCompoundBrandStroke: registrarsInk[120],
  colorCompoundBrandBackground: registrarsInk[110],
  colorBrandStroke1: registrarsInk[120],
  colorNeutralForeground2BrandSelected: registrarsInk[120],
  colorBrandBackground2: '#2a2d3d',
  colorBrandBackground2Hover: '#32364a',
  colorBrandBackground2Pressed: '#242736',
};

/** The theme in a council’s status colours. */
export const themeFor = (isDark: boolean, set: StatusSet): AppTheme =>
  (isDark ? { ...darkTheme, ...statusTokens(set, 'dark') } : { ...lightTheme, ...statusTokens(set, 'light') });
