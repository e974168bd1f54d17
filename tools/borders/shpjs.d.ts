declare module 'shpjs' {
  import type { FeatureCollection, Geometry } from 'geojson';

  type Row = Record<string, unknown>;
  export function parseShp(bytes: Uint8Array, prj?: string): Geometry[];
  export function parseDbf(bytes: Uint8Array, cpg?: Uint8Array): Row[];
  export function combine(parts: [Geometry[], Row[]]): FeatureCollection<Geometry, Row>;
}
