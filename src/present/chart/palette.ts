import { FRAME, QUIET, SHOWN } from '../../ui/colours.ts';

/** The colours of a chart, written into it: an exported picture has no style sheet. */
export const PALETTE = { ...SHOWN, frame: FRAME, quiet: QUIET } as const;

export const TEXT_FONT =
  "'Atkinson Hyperlegible Next Variable', 'Atkinson Hyperlegible Next', sans-serif";
export const HEAD_FONT = "'Bricolage Grotesque Variable', 'Bricolage Grotesque', sans-serif";
