/**
 * How the rooms of the map's view stand, by the window:
 * - `wide`: panel, map and timeline beside each other;
 * - `side`: a phone on its side, or large letters: the panel of a phone beside the map;
 * - `document`: no room for rooms (letters at four times their size): all in one page that scrolls;
 * - `upright`: a phone: a sheet over the map.
 */
export type WindowShape = 'wide' | 'side' | 'document' | 'upright';

/** What each but the last asks of the window; the styles (window-shapes.css, first.css) ask the same. */
export const SHAPES = {
  wide: '(min-width: 60rem) and (min-height: 28rem)',
  side: '(min-width: 36rem) and (min-height: 18rem) and (max-height: 33rem)',
  document:
    '(max-width: 35.99rem) and (max-height: 27rem), (max-height: 17.99rem), (max-width: 17.99rem)',
} as const;
