import type { Dataset, Evidence } from './model.ts';

const isOfTheGuide = ({ basis }: Evidence) => basis !== 'editorial';

/** The dataset as the guide alone tells it: without the links that are our own reading. */
export function guideOnly(dataset: Dataset): Dataset {
  const bare = <T extends { links: readonly Evidence[] }>(fiche: T) => ({
    ...fiche,
    links: fiche.links.filter(isOfTheGuide),
  });
  return {
    ...dataset,
    guideOnly: true,
    approaches: dataset.approaches.map(bare),
    challenges: dataset.challenges.map(bare),
    initiatives: dataset.initiatives.map((initiative) => ({
      ...bare(initiative),
      drawsOn: initiative.drawsOn.filter(isOfTheGuide),
    })),
  };
}
