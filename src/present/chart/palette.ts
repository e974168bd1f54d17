/**
 * The colours of what is shown on a big screen, printed or exported: those of the light theme
 * (src/app/styles/tokens.css), with darker text and lines, since daylight on a screen takes half of
 * the contrast away. Written out, because an exported picture has no style sheet.
 */
export const PALETTE = {
  paper: '#FFFDF8',
  land: '#EFE7D6',
  abroad: '#F7F1E4',
  /** Ground on which something is. */
  here: '#DECDA4',
  ink: '#191712',
  /** Around what is drawn larger, and around where it is: unlike any border. */
  frame: '#B4412A',
  muted: '#4A453A',
  border: '#8F836B',
  water: '#A9C0C6',
  /** A marker that is there, but not what the slide is about. */
  quiet: '#8A8069',
} as const;

export const TEXT_FONT =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif";
export const HEAD_FONT = "'Bricolage Grotesque Variable', 'Bricolage Grotesque', sans-serif";
