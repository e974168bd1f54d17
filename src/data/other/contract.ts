import * as z from 'zod/mini';
import type { OrganisationName, DetailedInitiative } from '../../domain/model.ts';
import { periodCode } from '../../domain/time/period-code.ts';
import { localised, slug } from '../schemas/common-schemas.ts';
import { initiative, organisationRole } from '../schemas/fiche-schemas.ts';
import { problemsOf } from '../problems/issues.ts';
import { featureWithRoles } from '../source/partners-as-roles.ts';
import { problem, type Problem } from '../problems/problems.ts';
import { onWeb, referringToWeb } from '../load/web-addresses.ts';
import { withPhone } from '../source/with-phone.ts';
import type { Entry, Ids } from './entry.ts';
import { isRowProblem } from './row-problem.ts';
import type { PlaceMaker } from './positions/place-maker.ts';
import { readGeometry } from './positions/drawn-shapes.ts';

const named = z.array(z.object({ id: slug, name: localised }));
const published = z.object({
  type: z.literal('Feature'),
  id: slug,
  properties: z.object({
    ...initiative.shape,
    initiators: named,
    roles: z.array(
      z.object({ id: slug, name: localised, role: organisationRole.shape.role, where: z.string() }),
    ),
    places: named,
  }),
});

/** Whether features are those of the published contract, `data/initiatives.geojson`. */
export function isContract([first]: readonly unknown[]): boolean {
  const { properties } = (first ?? {}) as { properties?: Record<string, unknown> };
  return Array.isArray(properties?.drawsOn) && typeof properties.title === 'object';
}

/** What is known here besides the file. */
interface Around {
  readonly places: PlaceMaker;
  readonly ids: Ids;
  readonly approaches: ReadonlySet<string>;
}

function entryOf(
  feature: unknown,
  name: string,
  file: string,
  { places: maker, ids, approaches }: Around,
  tell: (found: Problem) => void,
): Entry | null {
  const read = published.safeParse(featureWithRoles(feature));
  if (!read.success) {
    problemsOf(read.error.issues, feature, file, name, null).forEach(tell);
    return null;
  }
  const { id, properties } = read.data;
  const at = { feature: id };
  const code = properties.period === null ? null : periodCode(properties.period);
  if (code) {
    tell(problem(`period.${code}`, file, { ...at, field: 'period', found: properties.period }));
    return null;
  }
  const known = properties.places.map((place) => maker.get(place.id));
  const isNowhere = properties.places.length === 0;
  const strange = isNowhere
    ? { name: properties.shortTitle }
    : properties.places.find((_, index) => !known[index]);
  let own = known.flatMap((place) => place?.id ?? []);
  if (strange) {
    // Its shape is that of all its places together: what we do not know stands for the whole.
    const shown = readGeometry((feature as { geometry?: unknown }).geometry);
    if (isRowProblem(shown)) {
      tell(problem(shown.code, file, { ...at, ...shown, field: 'geometry' }));
      return null;
    }
    const { name } = strange;
    own = shown.drawn.map(
      (drawn) => maker.drawn(drawn, { name, naming: null, radius: shown.radius }).id,
    );
  }
  if (!ids.take(id)) {
    tell(problem('duplicate', file, { ...at, field: 'id', found: id }));
    return null;
  }
  const drawsOn = properties.drawsOn.filter(({ approach }) => {
    if (approaches.has(approach)) return true;
    const field = 'drawsOn.approach';
    tell(problem('unknownId', file, { ...at, severity: 'warning', field, found: approach }));
    return false;
  });
  const organisations: OrganisationName[] = [...properties.initiators, ...properties.roles].map(
    ({ id: organisation, name }) => ({ id: organisation, name }),
  );
  return {
    initiative: onWeb(
      referringToWeb(
        withPhone({
          kind: 'initiative',
          ...properties,
          id,
          places: own,
          drawsOn,
          links: [],
        } as DetailedInitiative),
        file,
        tell,
      ),
      file,
      tell,
    ),
    organisations,
    terms: new Map([...properties.themes, ...properties.audiences].map((term) => [term, term])),
  };
}

/** Reads features of the published contract; each that is broken is left out and told. */
export function entriesOfContract(
  features: readonly unknown[],
  file: string,
  around: Around,
  tell: (found: Problem) => void,
): readonly Entry[] {
  return features.flatMap((feature, index) => {
    const id = (feature as { id?: unknown } | null)?.id;
    const name = typeof id === 'string' ? id : `#${index + 1}`;
    return entryOf(feature, name, file, around, tell) ?? [];
  });
}
