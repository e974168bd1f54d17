import type { Source } from '../../src/data/schemas/source-schemas.ts';
import { bare, likeness, plain } from './plain.ts';
import type { Kind, PrintedFiche, PrintedGuide, PrintedReference } from './read-guide.ts';
import { knownUntil } from '../../src/data/source/known-until.ts';

/** What of a fiche is held against the text. */
export type Compared =
  | 'fiche'
  | 'title'
  | 'readingMinutes'
  | 'initiatorsAsStated'
  | 'areaAsStated'
  | 'periodAsStated'
  | 'reference'
  | 'footnote'
  | 'date';

/** One thing that the text says and the data do not, or the reverse. */
export interface Finding {
  readonly what: 'new' | 'changed' | 'gone';
  readonly of: Compared;
  /** Id in the data; for a new fiche its title in the text; null for the guide itself. */
  readonly fiche: string | null;
  /** In the data; null where it is new. */
  readonly before: string | null;
  /** In the text; null where it is gone. */
  readonly after: string | null;
  /** In the text, from 1; null for what is gone. */
  readonly line: number | null;
}

interface Known {
  readonly id: string;
  readonly kind: Kind;
  readonly title: string;
  readonly readingMinutes: number;
  readonly initiatorsAsStated: string | null;
  readonly areaAsStated: string | null;
  readonly periodAsStated: string | null;
  readonly references: readonly { readonly title: string; readonly url: string | null }[];
  readonly links: Source['approaches'][number]['links'];
}

/** Where the data word a thing otherwise than the guide prints it, on purpose, by what is printed. */
export interface AsPrinted {
  readonly titles: Readonly<Record<string, string>>;
  readonly references: Readonly<Record<string, string>>;
}

/** Alike enough to be the same thing, said otherwise. */
const SAME = 0.55;

function knownOf(source: Source): Known[] {
  const plainOf =
    (kind: Kind) =>
    (fiche: Source['approaches' | 'challenges'][number]): Known => ({
      kind,
      id: fiche.id,
      title: fiche.title.nl,
      readingMinutes: fiche.readingMinutes,
      initiatorsAsStated: null,
      areaAsStated: null,
      periodAsStated: null,
      references: fiche.references,
      links: fiche.links,
    });
  return [
    ...source.approaches.map(plainOf('approach')),
    ...source.initiatives.map(({ id, properties }): Known => ({
      ...properties,
      kind: 'initiative',
      id,
      title: properties.title.nl,
    })),
    ...source.challenges.map(plainOf('challenge')),
  ];
}

/** Pairs each of one list with the most alike of another, the surest pairs first, each once. */
function pair<A, B>(
  ones: readonly A[],
  others: readonly B[],
  alike: (a: A, b: B) => number,
): readonly (readonly [A, B])[] {
  const scores = ones.flatMap((a, at) =>
    others.map((b, to) => ({ a, b, order: Math.abs(at - to), score: alike(a, b) })),
  );
  scores.sort((x, y) => y.score - x.score || x.order - y.order);
  const taken = new Set<unknown>();
  return scores.flatMap(({ a, b, score }) => {
    if (score < SAME || taken.has(a) || taken.has(b)) return [];
    taken.add(a).add(b);
    return [[a, b] as const];
  });
}

const ficheLikeness = (printed: PrintedFiche, known: Known): number => {
  if (printed.kind !== known.kind) return 0;
  const title = likeness(printed.title, known.title);
  if (title === 1) return 2;
  const facts = [
    [printed.initiators, known.initiatorsAsStated],
    [printed.area, known.areaAsStated],
    [printed.period, known.periodAsStated],
    [String(printed.minutes), String(known.readingMinutes)],
    [
      printed.references.map(({ url }) => url).join(' '),
      known.references.map(({ url }) => url).join(' '),
    ],
  ].filter(([, is]) => is !== null);
  const share =
    facts.filter(([was, is]) => plain(was ?? '') === plain(is ?? '')).length / facts.length;
  // A fiche under another name is known by what else it says; a title alone can carry it too.
  return Math.max(title, (title + 2 * share) / 3);
};

class Comparison {
  readonly findings: Finding[] = [];
  constructor(
    private readonly printed: AsPrinted,
    /** Ids by the titles that footnotes may give. */
    private readonly ids: (kind: Kind, title: string) => string | null,
  ) {}

  private value(of: Compared, fiche: string, was: string | null, is: string | null, line: number) {
    if (was === null || plain(was) === plain(is ?? '')) return;
    this.findings.push({ what: 'changed', of, fiche, before: was, after: is ?? '', line });
  }

  fiche(found: PrintedFiche, known: Known): void {
    const { id } = known;
    const title = this.printed.titles[id] ?? known.title;
    if (plain(found.title) !== plain(known.title))
      this.value('title', id, title, found.title, found.line);
    const minutes = (number: number) => String(number).replace('.', ',');
    this.value(
      'readingMinutes',
      id,
      minutes(known.readingMinutes),
      minutes(found.minutes),
      found.line,
    );
    this.value('initiatorsAsStated', id, known.initiatorsAsStated, found.initiators, found.line);
    this.value('areaAsStated', id, known.areaAsStated, found.area, found.line);
    this.value('periodAsStated', id, known.periodAsStated, found.period, found.line);
    this.references(found, known);
    this.notes(found, known);
  }

  private references(found: PrintedFiche, { id, references }: Known): void {
    const asPrinted = (title: string) => this.printed.references[title] ?? title;
    const alike = (one: PrintedReference, other: Known['references'][number]) => {
      const text = likeness(one.text, asPrinted(other.title));
      return one.url !== null && one.url === other.url ? 1 + text : text;
    };
    const whole = (text: string, url: string | null) => [text, url].filter(Boolean).join(' ');
    const pairs = pair(found.references, references, alike);
    for (const [one, other] of pairs) {
      const isSame =
        bare(one.text) === bare(asPrinted(other.title)) || bare(one.text) === bare(other.title);
      if (isSame && one.url === other.url) continue;
      this.findings.push({
        what: 'changed',
        of: 'reference',
        fiche: id,
        before: whole(other.title, other.url),
        after: whole(one.text, one.url),
        line: one.line,
      });
    }
    const about = { of: 'reference', fiche: id } as const;
    for (const one of found.references.filter((each) => !pairs.some(([a]) => a === each))) {
      this.findings.push({
        ...about,
        what: 'new',
        before: null,
        after: whole(one.text, one.url),
        line: one.line,
      });
    }
    for (const other of references.filter((each) => !pairs.some(([, b]) => b === each))) {
      this.findings.push({
        ...about,
        what: 'gone',
        before: whole(other.title, other.url),
        after: null,
        line: null,
      });
    }
  }

  /** Footnote by footnote, the fiches that it sends to. */
  private notes(found: PrintedFiche, { id, links }: Known): void {
    const was = new Map<number, string[]>();
    for (const { basis, footnote, to } of links) {
      if (basis !== 'footnote' || footnote === undefined) continue;
      was.set(footnote, [...(was.get(footnote) ?? []), to]);
    }
    const about = { of: 'footnote', fiche: id } as const;
    const sorted = (list: readonly string[]) => [...list].sort().join(', ');
    const said = (number: number, text: string) => `${number} ${text}`;
    for (const { number, targets, text, line } of found.notes) {
      const is = targets.map(({ kind, title }) => this.ids(kind, title) ?? `“${title}”`);
      const before = was.get(number);
      was.delete(number);
      if (before && sorted(before) === sorted(is)) continue;
      this.findings.push({
        ...about,
        what: before ? 'changed' : 'new',
        before: before ? said(number, sorted(before)) : null,
        after: said(number, text),
        line,
      });
    }
    for (const [number, before] of was) {
      this.findings.push({
        ...about,
        what: 'gone',
        before: said(number, sorted(before)),
        after: null,
        line: null,
      });
    }
  }
}

const MONTHS = [
  'januari',
  'februari',
  'maart',
  'april',
  'mei',
  'juni',
  'juli',
  'augustus',
  'september',
  'oktober',
  'november',
  'december',
];

function dateFindings({ date }: PrintedGuide, source: Source): Finding[] {
  const [year, month] = knownUntil(source).split('-').map(Number);
  const before = `${MONTHS[month! - 1]!} ${year!}`;
  if (date === null || plain(date) === before) return [];
  return [{ what: 'changed', of: 'date', fiche: null, before, after: date, line: null }];
}

/** Holds the text of an edition of the guide against the data: what is new, changed or gone. */
export function compareGuide(
  guide: PrintedGuide,
  source: Source,
  printed: AsPrinted,
): readonly Finding[] {
  const all = knownOf(source);
  const pairs = pair(guide.fiches, all, ficheLikeness);
  const titles = new Map<string, string>();
  const add = (kind: Kind, title: string, id: string) => {
    const key = `${kind} ${bare(title)}`;
    if (!titles.has(key)) titles.set(key, id);
  };
  for (const { kind, title, id } of all) add(kind, title, id);
  for (const [{ kind, title }, { id }] of pairs) add(kind, title, id);
  for (const { to, variant } of all.flatMap(({ links }) => links)) {
    const target = all.find(({ id }) => id === to);
    if (variant !== undefined && target) add(target.kind, variant, to);
  }
  const comparison = new Comparison(
    printed,
    (kind, title) => titles.get(`${kind} ${bare(title)}`) ?? null,
  );
  for (const [found, known] of pairs) comparison.fiche(found, known);
  const about = { of: 'fiche' } as const;
  const fresh = guide.fiches
    .filter((one) => !pairs.some(([a]) => a === one))
    .map(({ title, line }): Finding => ({
      ...about,
      what: 'new',
      fiche: title,
      before: null,
      after: title,
      line,
    }));
  const gone = all
    .filter((one) => !pairs.some(([, b]) => b === one))
    .map(({ id, title }): Finding => ({
      ...about,
      what: 'gone',
      fiche: id,
      before: title,
      after: null,
      line: null,
    }));
  return [...dateFindings(guide, source), ...fresh, ...gone, ...comparison.findings];
}
