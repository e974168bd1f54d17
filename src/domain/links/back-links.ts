import type { DrawsOn, Evidence, Fiche, FicheLink, Initiative } from '../model.ts';

/** A link seen from the fiche it points to. */
export interface BackLink {
  /** Id of the fiche that carries the link. */
  from: string;
  evidence: Evidence;
}

/** The way back of every link: by fiche id, the links that point to it, in the guide's order. */
export function backLinks(fiches: Iterable<Fiche>): ReadonlyMap<string, readonly BackLink[]> {
  const back = new Map<string, BackLink[]>();
  for (const fiche of fiches) {
    for (const { to, ...evidence } of fiche.links) {
      const list = back.get(to) ?? [];
      list.push({ from: fiche.id, evidence });
      back.set(to, list);
    }
  }
  return back;
}

/** The initiatives that draw on an approach, each with the basis of that link. */
export function drawnOnBy(
  approach: string,
  initiatives: readonly Initiative[],
): readonly { initiative: Initiative; evidence: DrawsOn }[] {
  return initiatives.flatMap((initiative) => {
    const evidence = initiative.drawsOn.find((link) => link.approach === approach);
    return evidence ? [{ initiative, evidence }] : [];
  });
}

/** Merges repeated links to one target: `[target, its links]`, in order of first appearance. */
export function groupByTarget(links: readonly FicheLink[]): readonly [string, FicheLink[]][] {
  const groups = new Map<string, FicheLink[]>();
  for (const link of links) groups.set(link.to, [...(groups.get(link.to) ?? []), link]);
  return [...groups];
}
