import { createTheme, type CSSVariablesResolver, type MantineColorsTuple } from '@mantine/core';

/** The one accent: a deep lake green, quiet beside the ambers and reds that time limits need. */
const lake: MantineColorsTuple = [
  '#eef7f8',
  '#dcecee',
  '#b5d8dd',
  '#8bc3ca',
  '#67b0b9',
  '#4fa3ad',
  '#3f97a2',
  '#217f8b',
  '#0b6573',
  '#034b57',
];

export const theme = createTheme({
  colors: { lake },
  primaryColor: 'lake',
  // Shade 8 keeps white text on it, and it on white, above 4.5 to 1.
  primaryShade: 8,
  autoContrast: true,
  luminanceThreshold: 0.18,
  fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
  headings: {
    fontFamily: "'Be Vietnam Pro', system-ui, sans-serif",
    fontWeight: '600',
    sizes: {
      h1: { fontSize: '1.5rem', lineHeight: '1.3' },
      h2: { fontSize: '1.125rem', lineHeight: '1.4' },
      h3: { fontSize: '1rem', lineHeight: '1.45' },
    },
  },
  defaultRadius: 'md',
  cursorType: 'pointer',
  focusRing: 'auto',
  respectReducedMotion: true,
});

/** What our own style sheets use beside Mantine's variables, in both themes. */
export const resolveVariables: CSSVariablesResolver = () => ({
  variables: {},
  light: {
    '--mantine-color-body': '#f6f8f8',
    '--mantine-color-text': '#16262b',
    '--mantine-color-dimmed': '#50636a',
    '--mantine-color-anchor': '#0b6573',
    '--mantine-color-error': '#a61b1b',
    '--mantine-color-placeholder': '#647378',
    '--ccn-surface': '#ffffff',
    '--ccn-line': '#dbe3e5',
    '--ccn-rail': '#edf2f3',
    '--ccn-hover': '#f0f6f7',
    '--ccn-selected': '#e0eff1',
    '--ccn-calm-bg': '#e4f1ec',
    '--ccn-calm': '#17593f',
    '--ccn-soon-bg': '#fdf0d3',
    '--ccn-soon': '#6f4700',
    '--ccn-late-bg': '#fbe3e1',
    '--ccn-late': '#8c1b16',
    '--ccn-still-bg': '#e8ecf0',
    '--ccn-still': '#3d4d5c',
  },
  dark: {
    '--mantine-color-body': '#12191b',
    '--mantine-color-text': '#e3ebec',
    '--mantine-color-dimmed': '#a3b4b8',
    '--mantine-color-anchor': '#8bc3ca',
    '--mantine-color-error': '#ff9d94',
    '--mantine-color-placeholder': '#8fa1a6',
    '--ccn-surface': '#1a2326',
    '--ccn-line': '#2f3d41',
    '--ccn-rail': '#161f21',
    '--ccn-hover': '#222e31',
    '--ccn-selected': '#1f3a3f',
    '--ccn-calm-bg': '#1b3a2e',
    '--ccn-calm': '#a8e0c6',
    '--ccn-soon-bg': '#43320f',
    '--ccn-soon': '#f5d48b',
    '--ccn-late-bg': '#4a1d1b',
    '--ccn-late': '#ffb9b3',
    '--ccn-still-bg': '#2a353c',
    '--ccn-still': '#c2d0da',
  },
});
