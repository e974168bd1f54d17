import { memo } from '../../domain/lib/memo.ts';
import type { Initiative, OrganisationName } from '../../domain/model.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import type { Coded } from './coded.ts';
import type { PublishedIndex } from '../schemas/index-schemas.ts';
import { onlyIn } from './only-in.ts';
import { problem, type Problem } from '../problems/problems.ts';

/** The rows of an index that are sound, and what is wrong with the others. */
interface Rows {
  readonly initiatives: readonly Initiative[];
  readonly problems: readonly Problem[];
}

/** A title longer than this would hold up the list. */
const MOST_LETTERS = 1000;

type Columns = PublishedIndex['initiatives'];

/** What is wrong with one row: the field, and what is found there. */
type Flaw = Parameters<typeof problem>[2] & { code: Parameters<typeof problem>[0] };

/** The columns that are coded, by field. */
const codedOf = (columns: Columns) =>
  Object.entries(columns).flatMap(([field, column]) =>
    Array.isArray(column) ? [] : [{ field, ...(column as Coded<unknown>) }],
  );

function codedProblem(coded: ReturnType<typeof codedOf>, row: number): Flaw | null {
  for (const { field, values, at } of coded) {
    const found = at[row];
    if (found === undefined) return { code: 'missing', field, hint: 'number' };
    if (!(found in values)) {
      return { code: 'type', field, found, hint: `0–${values.length - 1}` };
    }
  }
  return null;
}

/**
 * Makes initiatives of the columns of an index. What rows share, such as the places of a commune,
 * they share in memory too: tens of thousands of them are then a few megabytes.
 * @param file the address of the index, for messages
 */
export function readRows(
  columns: Columns,
  organisations: readonly OrganisationName[],
  file: string,
): Rows {
  const problems: Problem[] = [];
  const initiatives: Initiative[] = [];
  const named = new Map(organisations.map((one) => [one.id, one]));
  if (columns.rank.length !== columns.id.length) {
    problems.push(problem('missing', file, { field: 'initiatives.rank', hint: 'number' }));
  }
  const unknown = new Set<string>();
  const namesOf = (ids: readonly string[]) =>
    ids.flatMap((id) => {
      const name = named.get(id);
      if (!name) unknown.add(id);
      return name ?? [];
    });
  const initiators = columns.initiators.values.map(namesOf);
  const roles = columns.roles.values.map((list) =>
    list.flatMap(({ id, role }) => namesOf([id]).map((one) => ({ ...one, role }))),
  );
  for (const found of unknown) {
    problems.push(problem('unknownId', file, { field: 'initiators', found }));
  }
  const codeOf = memo(periodCode);
  const coded = codedOf(columns);
  const value = <T>({ values, at }: Coded<T>, row: number) => values[at[row]!]!;

  columns.id.forEach((id, row) => {
    const title = columns.shortTitle[row];
    const period = columns.period.values[columns.period.at[row] ?? -1] ?? null;
    const periodProblem = period === null ? null : codeOf(period);
    const flaw: Flaw | null =
      typeof title !== 'string'
        ? { code: 'type', field: 'shortTitle', found: title ?? null, hint: 'string' }
        : title.length > MOST_LETTERS
          ? { code: 'tooLong', field: 'shortTitle', found: title, hint: String(MOST_LETTERS) }
          : periodProblem
            ? { code: `period.${periodProblem}`, field: 'period', found: period }
            : codedProblem(coded, row);
    if (flaw || typeof title !== 'string') {
      const { code, ...at } = flaw!;
      problems.push(problem(code, file, { ...at, feature: id }));
      return;
    }
    const shortTitle = onlyIn(title);
    initiatives.push({
      id,
      kind: 'initiative',
      title: shortTitle,
      shortTitle,
      period,
      places: value(columns.places, row),
      areaAmbiguous: value(columns.areaAmbiguous, row),
      drawsOn: value(columns.drawsOn, row),
      links: value(columns.links, row),
      initiators: initiators[columns.initiators.at[row]!]!,
      roles: roles[columns.roles.at[row]!]!,
      themes: value(columns.themes, row),
      ...(columns.joining && value(columns.joining, row)),
    });
  });
  return { initiatives, problems };
}
