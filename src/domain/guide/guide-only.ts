import type { Dataset, Evidence, Fiche } from '../model.ts';

const isOfTheGuide = ({ basis }: Evidence) => basis !== 'editorial';

/** The dataset as the guide alone tells it: without the links that are our own reading. */
export function guideOnly(dataset: Dataset): Dataset {
  // What many share they go on sharing.
  const known = new Map<readonly Evidence[], readonly Evidence[]>();
  const filtered = <T extends Evidence>(links: readonly T[]): readonly T[] => {
    const kept = known.get(links) ?? links.filter(isOfTheGuide);
    known.set(links, kept);
    return kept as readonly T[];
  };
  const bare = <T extends Fiche>(fiche: T): T => ({ ...fiche, links: filtered(fiche.links) });
  return {
    ...dataset,
    guideOnly: true,
    approaches: dataset.approaches.map(bare),
    challenges: dataset.challenges.map(bare),
    initiatives: dataset.initiatives.map((initiative) => ({
      ...bare(initiative),
      drawsOn: filtered(initiative.drawsOn),
    })),
  };
}
