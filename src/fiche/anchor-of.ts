import type { PairLink } from '../domain/links/fiche-links.ts';

/** Where on the page of one of its fiches a tie stands with its evidence. */
export function anchorOf({ from, to, kind }: PairLink, pageOf: string): string {
  if (from !== pageOf) return kind === 'drawsOn' ? `drawn-by-${from}` : `back-${from}`;
  return kind === 'drawsOn' ? `draws-on-${to}` : `link-${to}`;
}
