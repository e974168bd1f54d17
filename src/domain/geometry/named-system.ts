/** A box in the numbers of a coordinate system. */
export interface SystemExtent {
  readonly x: readonly [number, number];
  readonly y: readonly [number, number];
}

/** A coordinate system that files may be in. */
export interface NamedSystem {
  /** As people know it. */
  readonly name: string;
  /** As PROJ has it. */
  readonly definition: string;
  /** What a file may call it: EPSG codes, and names as in the .prj of a shapefile. */
  readonly calledSo: RegExp;
  /** Eastings and northings of the country that it is made for, with room around. */
  readonly extent: SystemExtent;
}
