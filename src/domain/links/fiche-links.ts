import { BASES, type Basis, type Dataset, type Evidence, type Fiche } from '../model.ts';

/** One link between two fiches, with what it rests on. */
export interface PairLink {
  /** Id of the fiche that carries it. */
  readonly from: string;
  readonly to: string;
  /** Whether an initiative draws on an approach, or one fiche refers to another. */
  readonly kind: 'drawsOn' | 'link';
  readonly evidence: Evidence;
}

/** Where the evidence of a tie stands: one footnote may be told by both of its fiches. */
function footnoteOf({ from, evidence: { footnote, on } }: PairLink): string | null {
  return footnote === undefined ? null : `${on ?? from} ${footnote}`;
}

function ownLinks(fiche: Fiche): PairLink[] {
  const drawsOn = fiche.kind === 'initiative' ? fiche.drawsOn : [];
  return [
    ...drawsOn.map(({ approach, ...evidence }) => ({
      from: fiche.id,
      to: approach,
      kind: 'drawsOn' as const,
      evidence,
    })),
    ...fiche.links.map(({ to, ...evidence }) => ({
      from: fiche.id,
      to,
      kind: 'link' as const,
      evidence,
    })),
  ];
}

/** The two fiches of a tie in either direction, as one key. */
export function pairKey(a: string, b: string): string {
  return [a, b].sort().join(' ');
}

/** All ties of a dataset by the pair of fiches that they join, each footnote once. */
export function linksByPair(
  dataset: Pick<Dataset, 'approaches' | 'initiatives' | 'challenges'>,
): ReadonlyMap<string, readonly PairLink[]> {
  const pairs = new Map<string, PairLink[]>();
  const fiches: Fiche[] = [...dataset.initiatives, ...dataset.approaches, ...dataset.challenges];
  for (const tie of fiches.flatMap(ownLinks)) {
    const key = pairKey(tie.from, tie.to);
    const known = pairs.get(key) ?? [];
    const footnote = footnoteOf(tie);
    if (footnote !== null && known.some((one) => footnoteOf(one) === footnote)) continue;
    pairs.set(key, [...known, tie]);
  }
  return pairs;
}

/** The firmest basis among ties: a footnote before a name, a name before our reading. */
export function firmest(ties: readonly PairLink[]): Basis | null {
  return BASES.find((basis) => ties.some(({ evidence }) => evidence.basis === basis)) ?? null;
}
