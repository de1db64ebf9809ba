/**
 * Colours of every theme, as plain sRGB hex. `themes.css` is written from here (see themeCss.ts); a test keeps the
 * two in step and another measures every contrast pair listed at the end.
 */

const colourNames = [
  // Grounds, from furthest back to nearest.
  'ground',
  'surface',
  'sunk',
  // Text.
  'ink',
  'inkSoft',
  // Parts of the interface: edges that matter, edges that only decorate, focus, the main action.
  'edge',
  'edgeSoft',
  'focus',
  'action',
  'actionHover',
  'onAction',
  'chosen',
  'chosenEdge',
  // Notices: information, care and problem. None of them is red (CURRICULUM R10).
  'info',
  'infoEdge',
  'care',
  'careEdge',
  'problem',
  'problemEdge',
  // The four areas of the plane: soft ground and strong mark for each.
  'plum',
  'plumMark',
  'sand',
  'sandMark',
  'teal',
  'tealMark',
  'slate',
  'slateMark',
  'middle',
  'middleMark',
  // Cut paper of the pictures.
  'paper',
  'sky',
  'dawn',
  'sea',
  'seaDeep',
  'hill',
  'stone',
  'wood',
  'sail',
  'clay',
  'leaf',
  'lamp',
  'glass',
  'glassShade',
  'line',
  'shade',
] as const;

/** Name of a colour token. */
export type ColourName = (typeof colourNames)[number];

/** Themes a person can choose; `projector` is for the board window. */
export const themeNames = ['default', 'calm', 'contrast', 'projector'] as const;
export type ThemeName = (typeof themeNames)[number];

/** Text sizes in per cent of the system's size. */
export const textSizes = ['100', '125', '150', '200'] as const;
export type TextSize = (typeof textSizes)[number];

export const fontNames = ['lexend', 'atkinson', 'opendyslexic'] as const;
export type FontName = (typeof fontNames)[number];

/** `system` follows the computer's setting, `still` stops all motion, `full` asks for it. */
export const motionNames = ['system', 'still', 'full'] as const;
export type MotionName = (typeof motionNames)[number];

export const spacingNames = ['normal', 'wide'] as const;
export type SpacingName = (typeof spacingNames)[number];

export type Palette = Readonly<Record<ColourName, string>>;

const warm: Palette = {
  ground: '#faf5ec',
  surface: '#fffcf6',
  sunk: '#f1e8d8',
  ink: '#1b2e3c',
  inkSoft: '#495965',
  edge: '#7d7464',
  edgeSoft: '#e2d6c1',
  focus: '#8a4a12',
  action: '#1f5563',
  actionHover: '#174350',
  onAction: '#fffcf6',
  chosen: '#dcebe7',
  chosenEdge: '#1f5563',
  info: '#e3edee',
  infoEdge: '#3c7480',
  care: '#f8e9c9',
  careEdge: '#96691d',
  problem: '#f0e1e9',
  problemEdge: '#7d4a6c',
  plum: '#ecdbe6',
  plumMark: '#82507a',
  sand: '#f7e7c4',
  sandMark: '#93681f',
  teal: '#d3e9e3',
  tealMark: '#2b736f',
  slate: '#dbe1ea',
  slateMark: '#55657c',
  middle: '#fffcf6',
  middleMark: '#7d7464',
  paper: '#fff8ea',
  sky: '#dcebea',
  dawn: '#f6dcb6',
  sea: '#8fbfbd',
  seaDeep: '#3f8086',
  hill: '#9fb8a3',
  stone: '#b9b2a4',
  wood: '#a9764c',
  sail: '#fdf1db',
  clay: '#c98a6b',
  leaf: '#6f9a78',
  lamp: '#f0bf5f',
  glass: '#b3d6cd',
  glassShade: '#86b7b0',
  line: '#2a4352',
  shade: '#1b2e3c',
};

const calm: Palette = {
  ...warm,
  ground: '#f4f1ea',
  surface: '#faf8f3',
  sunk: '#e9e5db',
  ink: '#2b3740',
  inkSoft: '#3e4850',
  edge: '#767268',
  edgeSoft: '#dad5c9',
  focus: '#6d543a',
  action: '#38545d',
  actionHover: '#344f58',
  onAction: '#fcfbf7',
  chosen: '#e0e8e5',
  chosenEdge: '#41606a',
  info: '#e6eaea',
  infoEdge: '#5b747b',
  care: '#eee7d7',
  careEdge: '#80704f',
  problem: '#eae4e8',
  problemEdge: '#6e5a68',
  plum: '#e6dfe4',
  plumMark: '#71606e',
  sand: '#eee7d8',
  sandMark: '#7a6a4a',
  teal: '#dde7e4',
  tealMark: '#4d6d6b',
  slate: '#e0e3e7',
  slateMark: '#5d6672',
  middle: '#faf8f3',
  middleMark: '#767268',
  paper: '#f8f4ea',
  sky: '#e2e8e7',
  dawn: '#ebe2d2',
  sea: '#adc4c3',
  seaDeep: '#64868a',
  hill: '#b3c0b5',
  stone: '#bdb9b0',
  wood: '#9a836e',
  sail: '#f5efe2',
  clay: '#b89a8a',
  leaf: '#8aa08e',
  lamp: '#dcc48f',
  glass: '#c6d5d1',
  glassShade: '#a3bab6',
  line: '#3a4a54',
  shade: '#2b3740',
};

const contrast: Palette = {
  ...warm,
  ground: '#ffffff',
  surface: '#ffffff',
  sunk: '#f2f2f2',
  ink: '#000000',
  inkSoft: '#262626',
  edge: '#000000',
  edgeSoft: '#595959',
  focus: '#5b2a00',
  action: '#00323d',
  actionHover: '#000000',
  onAction: '#ffffff',
  chosen: '#d9f0ea',
  chosenEdge: '#00323d',
  info: '#ffffff',
  infoEdge: '#00323d',
  care: '#fff3d1',
  careEdge: '#4d3300',
  problem: '#fbeaf4',
  problemEdge: '#4a1740',
  plum: '#f7e6f2',
  plumMark: '#4a1740',
  sand: '#fff3d1',
  sandMark: '#4d3300',
  teal: '#def5ef',
  tealMark: '#003d3a',
  slate: '#e8edf5',
  slateMark: '#1d2c44',
  middle: '#ffffff',
  middleMark: '#000000',
  paper: '#ffffff',
  sky: '#eef6f6',
  dawn: '#fde9c4',
  sea: '#7fb8b6',
  seaDeep: '#0f5960',
  hill: '#7fa386',
  stone: '#8f897c',
  wood: '#7a4a22',
  sail: '#ffffff',
  clay: '#a8603c',
  leaf: '#3f7350',
  lamp: '#e0a52e',
  glass: '#dff3ee',
  glassShade: '#8fc4ba',
  line: '#000000',
  shade: '#000000',
};

const projector: Palette = {
  ...warm,
  ground: '#fffdf8',
  surface: '#ffffff',
  sunk: '#f4efe4',
  ink: '#0b1922',
  inkSoft: '#2b3a45',
  edge: '#4a443a',
  edgeSoft: '#b8ad98',
  focus: '#6b3505',
  action: '#0e3b47',
  actionHover: '#082a33',
  onAction: '#ffffff',
  chosenEdge: '#0e3b47',
  infoEdge: '#1d4f5a',
  careEdge: '#664310',
  problemEdge: '#5a2c4c',
  plumMark: '#5e3157',
  sandMark: '#684509',
  tealMark: '#114f4c',
  slateMark: '#35445b',
  middleMark: '#4a443a',
  sea: '#76b0ae',
  seaDeep: '#246a71',
  line: '#0b1922',
};

export const palettes: Readonly<Record<ThemeName, Palette>> = { default: warm, calm, contrast, projector };

/** How much larger the theme sets all text (rem base), on top of the chosen text size. */
export const themeScale: Readonly<Record<ThemeName, number>> = {
  default: 1,
  calm: 1,
  contrast: 1.06,
  projector: 1.6,
};

/** A pair that has to be told apart: text is read, parts are seen (WCAG 1.4.3, 1.4.6 and 1.4.11). */
export interface ContrastPair {
  readonly front: ColourName;
  readonly back: ColourName;
  readonly kind: 'text' | 'part';
}

const grounds = ['ground', 'surface', 'sunk', 'chosen', 'info', 'care', 'problem'] as const;
const areas = ['plum', 'sand', 'teal', 'slate', 'middle'] as const;

function pairs(
  fronts: readonly ColourName[],
  backs: readonly ColourName[],
  kind: ContrastPair['kind'],
): ContrastPair[] {
  return fronts.flatMap((front) => backs.map((back) => ({ front, back, kind })));
}

/** Every pair the components use. */
export const contrastPairs: readonly ContrastPair[] = [
  ...pairs(['ink', 'inkSoft'], [...grounds, ...areas], 'text'),
  ...pairs(['onAction'], ['action', 'actionHover'], 'text'),
  // The word that is being read aloud.
  ...pairs(['ink'], ['lamp'], 'text'),
  ...pairs(['edge', 'focus', 'action', 'chosenEdge'], ['ground', 'surface', 'sunk', 'chosen'], 'part'),
  ...pairs(['focus'], [...areas], 'part'),
  ...pairs(['infoEdge'], ['info'], 'part'),
  ...pairs(['careEdge'], ['care'], 'part'),
  ...pairs(['problemEdge'], ['problem', 'surface', 'ground'], 'part'),
  ...areas.flatMap((area) => pairs([`${area}Mark`], [area, 'surface', 'ground'], 'part')),
  ...pairs(['line'], ['paper', 'sail', 'sky', 'dawn', 'sea', 'glass', 'surface'], 'part'),
];

/** Every colour token, in order. */
export const colours: readonly ColourName[] = colourNames;
