import { FILES } from '../schemas/items.ts';
import type { Kept } from '../schemas/kept.ts';

export { EDITED, KEPT, type Edited, type Kept } from '../schemas/kept.ts';

/** One thing of the data as its file has it: a fiche, an organisation, or a GeoJSON feature. */
export type Value = Readonly<Record<string, unknown>>;

const FILE_OF = {
  initiative: FILES.initiatives,
  approach: FILES.approaches,
  challenge: FILES.challenges,
  organisation: FILES.organisations,
  place: FILES.places,
  column: FILES.columns,
} as const satisfies Record<Kept, string>;

/** The file that things of a kind stand in. */
export const fileOf = (kind: Kept): string => FILE_OF[kind];

/** Whether things of a kind are GeoJSON features, whose fields stand under `properties`. */
export const isFeature = (kind: Kept): boolean => fileOf(kind).endsWith('.geojson');

/** What a thing says: its properties where it is a feature, else itself. */
export function fieldsOf(kind: Kept, value: Value): Value {
  return isFeature(kind) ? ((value.properties ?? {}) as Value) : value;
}

/** A thing with other fields in the place of those it has. */
export function withFields(kind: Kept, value: Value, fields: Value): Value {
  return isFeature(kind) ? { ...value, properties: fields } : fields;
}
