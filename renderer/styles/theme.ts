/** The Fluent theme: accent "Registrar's ink", and the status colours. Contrast figures stand in docs/design.md. */
import { createDarkTheme, createLightTheme, type BrandVariants, type Theme } from '@fluentui/react-components';

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

/** Status tokens reach CSS as --statusOnTrackFg and so on, because FluentProvider prints every key of the theme. */
export const statusTokens = {
  light: {
    statusNotStartedFg: '#4a4a4a', statusNotStartedBg: '#f0f0f0',
    statusOnTrackFg: '#1f6420', statusOnTrackBg: '#e6f3e4',
    statusAtRiskFg: '#7a4a00', statusAtRiskBg: '#fdefd2',
    statusOffTrackFg: '#a01f1f', statusOffTrackBg: '#fce8e6',
    statusProposedFg: '#0b5c94', statusProposedBg: '#eef6fc',
    statusCompleteFg: '#0b4f85', statusCompleteBg: '#dcebf8',
    statusWithdrawnFg: '#5c5c5c', statusWithdrawnBg: '#f0f0f0',
    statusClashFg: '#93145c', statusClashBg: '#fbe5f1',
    statusExemptFg: '#ffffff', statusExemptBg: '#454545',
  },
  dark: {
    statusNotStartedFg: '#d1d1d1', statusNotStartedBg: '#383838',
    statusOnTrackFg: '#8fd18c', statusOnTrackBg: '#17341a',
    statusAtRiskFg: '#f7c66b', statusAtRiskBg: '#43300b',
    statusOffTrackFg: '#ffada6', statusOffTrackBg: '#4c1d1c',
    statusProposedFg: '#94caf0', statusProposedBg: '#1b3142',
    statusCompleteFg: '#94caf0', statusCompleteBg: '#123a5a',
    statusWithdrawnFg: '#b3b3b3', statusWithdrawnBg: '#333333',
    statusClashFg: '#f7a3ce', statusClashBg: '#481534',
    statusExemptFg: '#1a1a1a', statusExemptBg: '#d1d1d1',
  },
} as const;

export type AppTheme = Theme & Record<keyof typeof statusTokens.light, string>;

export const lightTheme: AppTheme = { ...createLightTheme(registrarsInk), ...font, ...statusTokens.light };

export const darkTheme: AppTheme = {
  ...createDarkTheme(registrarsInk),
  ...font,
  ...statusTokens.dark,
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
