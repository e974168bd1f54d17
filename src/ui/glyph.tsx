import type { CSSProperties } from 'react';
import type { Approach, Glyph as GlyphName } from '../domain/model.ts';

/** Outlines in a 20 × 20 box; each approach has its own, so that colour is never the only sign. */
const GLYPH_PATHS: Readonly<Record<GlyphName, string>> = {
  circle: 'M10 3.5a6.5 6.5 0 1 0 0 13a6.5 6.5 0 1 0 0-13Z',
  square: 'M4.5 4.5h11v11h-11Z',
  triangle: 'M10 3.6L17 16H3Z',
  diamond: 'M10 2.6L17.4 10L10 17.4L2.6 10Z',
  cross: 'M7.6 3h4.8v4.6H17v4.8h-4.6V17H7.6v-4.6H3V7.6h4.6Z',
  dome: 'M3 10.6a7 7 0 0 1 14 0ZM3 12.6h14v2.8h-14Z',
};

/** A dot, where no approach is known: no approach has that outline. */
const NO_APPROACH = 'M10 7a3 3 0 1 0 0 6a3 3 0 1 0 0-6Z';

/** The outline of an approach's sign, or of none. */
export function glyphPath(approach: Approach | undefined): string {
  return approach ? GLYPH_PATHS[approach.glyph] : NO_APPROACH;
}

/** Hands an approach's colour to the style sheet, which derives the theme's own from it. */
export function approachStyle(approach: Approach | undefined): CSSProperties {
  return { '--approach': approach?.colour ?? 'var(--muted)' } as CSSProperties;
}

interface Props {
  approach: Approach | undefined;
  /** Dashed and hollow: our reading, not the guide's. */
  hollow?: boolean;
  size?: number;
}

/** The sign of an approach: solid where the guide says so, dashed and hollow for our reading. */
export function Glyph({ approach, hollow = false, size = 18 }: Props) {
  return (
    <svg
      className={hollow ? 'glyph glyph-hollow' : 'glyph'}
      data-approach={approach?.id ?? 'none'}
      viewBox="0 0 20 20"
      width={size}
      height={size}
      aria-hidden="true"
      focusable="false"
    >
      <path d={glyphPath(approach)} />
    </svg>
  );
}
