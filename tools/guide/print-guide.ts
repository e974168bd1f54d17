import type { Source } from '../../src/data/schemas/source-schemas.ts';

type Fiche = Source['approaches'][number] | Source['challenges'][number];
type Link = Fiche['links'][number];

const HEADS = {
  approach: 'WERKWIJZEN',
  initiative: 'INITIATIEVEN',
  challenge: 'UITDAGINGEN',
} as const;
const FOOT = {
  approach: 'Werkwijzen',
  initiative: 'Initiatieven',
  challenge: 'Uitdagingen',
} as const;
type Kind = keyof typeof HEADS;

interface Printed {
  readonly kind: Kind;
  readonly fiche: Pick<Fiche, 'title' | 'readingMinutes' | 'references' | 'links'>;
  readonly facts: readonly string[];
}

/** The data as a text edition of the guide lays them out, for tests: its text stays with its authors. */
export function printGuide(source: Source): string {
  const all: (Printed & { id: string })[] = [
    ...source.approaches.map((fiche) => ({
      kind: 'approach' as const,
      id: fiche.id,
      fiche,
      facts: [],
    })),
    ...source.initiatives.map(({ id, properties: fiche }) => ({
      kind: 'initiative' as const,
      id,
      fiche,
      facts: [
        `INITIATIEFNEMER(S) ${fiche.initiatorsAsStated}`,
        `GEBIED ${fiche.areaAsStated}`,
        `PERIODE ${fiche.periodAsStated}`.trim(),
      ],
    })),
    ...source.challenges.map((fiche) => ({
      kind: 'challenge' as const,
      id: fiche.id,
      fiche,
      facts: [],
    })),
  ];
  const target = ({ to, variant }: Link) => {
    const { kind, fiche } = all.find(({ id }) => id === to)!;
    return `de fiche ${FOOT[kind]} '${variant ?? fiche.title.nl}'`;
  };
  const notes = (links: readonly Link[]) => {
    const numbers = new Set(links.flatMap(({ footnote }) => footnote ?? []));
    return [...numbers].map((number) => {
      const targets = links.filter(({ footnote }) => footnote === number).map(target);
      return `${number} Zie ${targets.join(' en ')}`;
    });
  };
  const pages = all.map(({ kind, fiche, facts }) =>
    [
      HEADS[kind],
      fiche.title.nl.toUpperCase(),
      `🕒 ${String(fiche.readingMinutes).replace('.', ',')} minuten`,
      ...facts,
      'Een alinea in woorden van niemand, met een verwijzing¹ en het jaar 2018 erin.',
      ...(fiche.references.length > 0 ? ['\n'] : []),
      ...fiche.references.map(({ title, url }) => (url === null ? title : `${title}: <${url}>`)),
      ...notes(fiche.links),
    ].join('\n\n'),
  );
  return `Bijgewerkt in mei 2026\n\n\n${pages.join('\n\n\n\n')}\n\n\nGEMEEN- SCHAPS- ACTIE!\n`;
}
