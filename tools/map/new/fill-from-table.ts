import { basename } from 'node:path';
import { readFileSync } from 'node:fs';
import { changedTexts, thingsOf } from '../../../src/data/edit/patch/apply-patch.ts';
import { printJson } from '../../../src/data/edit/patch/print-json.ts';
import type { Change } from '../../../src/data/edit/patch/patch.ts';
import { fieldsOf, type Value } from '../../../src/data/edit/edited-kinds.ts';
import { NO_CHOICE, takeRows } from '../../../src/data/edit/neighbour/take-rows.ts';
import { OpenedData } from '../../../src/data/other/opened-data.ts';
import { openFiles } from '../../../src/data/other/read/open-files.ts';
import { AS_IT_SAYS } from '../../../src/data/other/columns/reading.ts';
import type { Problem } from '../../../src/data/problems/problems.ts';
import type { SourceMap } from '../../../src/data/schemas/source-schemas.ts';
import { FILES } from '../../../src/data/schemas/items.ts';
import { eachLanguage, type Localised } from '../../../src/domain/languages.ts';
import { textsIn } from '../../build/page-texts.ts';
import { siteDataset, siteGazetteer, siteSource } from '../../data/site-dataset.ts';
import { Labels } from './labels.ts';
import { AREA } from './skeleton.ts';

type Files = Readonly<Record<string, Uint8Array>>;

/** What comes of a table: the new texts of the files, by name, and what was not as it should be. */
export interface Filled {
  readonly texts: ReadonlyMap<string, string>;
  readonly count: number;
  readonly problems: readonly Problem[];
}

/** A text that says something in each language: what is missing says what is there, or that it is missing. */
const whole = (text: Localised, otherwise: Localised): Localised => {
  const any = Object.values(text).find((one) => one.trim() !== '');
  return eachLanguage((one) => (text[one].trim() === '' ? (any ?? otherwise[one]) : text[one]));
};

const named = (name: string) => eachLanguage(() => name);

/** Whom an initiative is of, of which the table names nobody: the map itself, which lists it. */
const makerOf = ({ id, name }: SourceMap): Value => ({ id, name, kind: 'network', website: null });

/** What takes part of a new initiative here. */
interface Row {
  readonly title: Localised;
  readonly shortTitle: Localised;
  readonly summary: Localised;
  readonly initiators: readonly string[];
}

const properties = (value: Value) => value.properties as Record<string, unknown>;

/**
 * Puts the rows of a table on a map that has nothing on it yet, by the door that reads other people's
 * files: with their places, their organisations, and what they are about as themes or categories.
 */
export async function fillFromTable(files: Files, table: string): Promise<Filled> {
  const name = basename(table);
  const source = siteSource();
  const localities = siteGazetteer(source);
  const dataset = siteDataset(source);
  const opening = await openFiles([{ name, bytes: new Uint8Array(readFileSync(table)) }]);
  if (opening.file.kind === 'none')
    return { texts: new Map(), count: 0, problems: opening.problems };
  const opened = new OpenedData(opening, name, {
    // The area is no place that a row names.
    places: dataset.places.filter(({ id }) => id !== AREA),
    localities,
    approaches: dataset.approaches.map(({ id }) => id),
    taken: { initiatives: dataset.approaches.map(({ id }) => id), places: [AREA] },
  });
  const reading = opening.file.kind === 'parts' ? (await opened.guess()).reading : AS_IT_SAYS;
  const outcome = await opened.outcome(reading);
  const things = (kind: 'initiative' | 'organisation' | 'place' | 'column') =>
    thingsOf(files, kind);
  const labels = new Labels(source.approaches);
  const { changes } = takeRows(outcome, 'theme', {
    initiatives: things('initiative'),
    organisations: things('organisation'),
    places: things('place'),
    columns: things('column'),
    localities,
    terms: [],
  });
  const all = changes(NO_CHOICE);
  const stated = new Map(
    all
      .flatMap(({ kind, after }) =>
        kind === 'column' ? (after?.cells as { of: string; text: string }[]) : [],
      )
      .map(({ of, text }) => [of, text.split(' | ')] as const),
  );
  const untold = eachLanguage((one) => textsIn(one)['new.untold']);
  const maker = makerOf(source.map);
  const made = all.flatMap((change): Change[] => {
    const { kind, id, after } = change;
    if (kind === 'column' || after === null) return [];
    if (kind === 'place') {
      const own = properties(after);
      const within = own.level === 'commune' ? AREA : (own.within ?? AREA);
      return [{ ...change, after: { ...after, properties: { ...own, within } } }];
    }
    if (kind !== 'initiative') return [change];
    const own = fieldsOf('initiative', after) as unknown as Row;
    const said = stated.get(id) ?? [];
    const drawsOn = said.flatMap((label) => labels.category(label) ?? []);
    const themes = said.filter((label) => labels.category(label) === undefined);
    const { initiators } = own;
    return [
      {
        ...change,
        after: {
          ...after,
          properties: {
            ...own,
            title: whole(own.title, named(id)),
            shortTitle: whole(own.shortTitle, named(id)),
            summary: whole(own.summary, untold),
            readingMinutes: 1,
            initiators: initiators.length > 0 ? initiators : [maker.id],
            themes: themes.map((label) => labels.theme(label)),
            drawsOn: drawsOn.map((approach) => ({ approach, basis: 'named', where: 'text' })),
          },
        },
      },
    ];
  });
  const isListed = made.some(
    ({ kind, after }) =>
      kind === 'initiative' &&
      after !== null &&
      (fieldsOf('initiative', after) as unknown as Row).initiators.includes(String(maker.id)),
  );
  const changed = changedTexts(files, [
    ...(isListed
      ? [{ kind: 'organisation', id: String(maker.id), before: null, after: maker } as const]
      : []),
    ...made,
  ]);
  const texts = new Map([...changed, [FILES.vocabulary, `${printJson(labels.vocabulary)}\n`]]);
  return {
    texts,
    count: outcome.entries.length,
    problems: outcome.kinds.map(({ problem }) => ({ ...problem, file: name })),
  };
}
