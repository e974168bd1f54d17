/**
 * The colours, said once: the styles are made from them (`tools/build/vite-colours.ts`, as `--ink`
 * and so on), and pictures, cards and slides take them from here. The colour of an approach is not
 * among them: that is in the data.
 */
export const LIGHT = {
  paper: '#F8F3E9',
  card: '#FFFDF8',
  land: '#EFE7D6',
  /** Land on which something is. */
  here: '#DFCFA8',
  abroad: '#FCF9F3',
  ground: '#F4ECDD',
  water: '#C3D2D6',
  ink: '#22201B',
  muted: '#6A6457',
  hairline: '#DDD3C0',
  border: '#B9AE99',
  control: '#857B68',
  /** What runs today. */
  runs: '#11693F',
  /** Below a street map, and between its tiles. */
  streets: '#F2EFE9',
  /** The deepest of the shades: names in ink still read on it (4.5:1). */
  deepest: '#948A77',
} as const;

/** The same in the dark. */
export const DARK: Readonly<Record<keyof typeof LIGHT, string>> = {
  paper: '#1B1915',
  card: '#25221D',
  land: '#2D2A23',
  here: '#4B422D',
  abroad: '#161410',
  ground: '#23201B',
  water: '#33464D',
  ink: '#F1EADC',
  muted: '#B3AA98',
  hairline: '#403B32',
  border: '#655E50',
  control: '#8F8674',
  runs: '#6FCE9C',
  streets: '#C2BFBA',
  deepest: '#6B6354',
};

/**
 * On a big screen, on paper and in a picture: those of the light, with darker text and lines, since
 * daylight on a screen takes half of the contrast away.
 */
export const SHOWN = {
  paper: '#FFFDF8',
  card: '#FFFDF8',
  land: LIGHT.land,
  here: '#DECDA4',
  abroad: '#F7F1E4',
  water: '#A9C0C6',
  ink: '#191712',
  muted: '#4A453A',
  hairline: '#C9BEA7',
  border: '#8F836B',
} as const;

/** Around what is drawn larger, and around where it is: unlike any border. */
export const FRAME = '#B4412A';
/** A marker that is there, but not what a slide is about. */
export const QUIET = '#8A8069';
