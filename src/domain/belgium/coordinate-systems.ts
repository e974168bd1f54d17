import type { NamedSystem } from '../geometry/named-system.ts';

/** EPSG 31370, with the seven-parameter shift from Belge 1972 to WGS 84 of EPSG operation 15929. */
export const LAMBERT_72 =
  '+proj=lcc +lat_0=90 +lon_0=4.36748666666667 +lat_1=51.1666672333333 +lat_2=49.8333339 ' +
  '+x_0=150000.013 +y_0=5400088.438 +ellps=intl ' +
  '+towgs84=-106.8686,52.2978,-103.7239,0.3366,-0.457,1.8422,-1.2747 +units=m +no_defs';

/** EPSG 3812, on ETRS89, which is WGS 84 to within a metre. */
export const LAMBERT_2008 =
  '+proj=lcc +lat_0=50.797815 +lon_0=4.35921583333333 +lat_1=49.8333333333333 ' +
  '+lat_2=51.1666666666667 +x_0=649328 +y_0=665262 +ellps=GRS80 +towgs84=0,0,0 +units=m +no_defs';

/** The coordinate systems of Belgium's maps, as PROJ has them. */
export const COUNTRY_SYSTEMS: readonly NamedSystem[] = [
  {
    name: 'Belgian Lambert 72',
    definition: LAMBERT_72,
    calledSo: /31370|31300|lambert[ _]?(19)?72|belge[ _]lambert[ _]1972/i,
    extent: { x: [10_000, 310_000], y: [10_000, 280_000] },
  },
  {
    name: 'Belgian Lambert 2008',
    definition: LAMBERT_2008,
    calledSo: /\b3812\b|belgian[ _]lambert[ _]?(20)?08/i,
    extent: { x: [510_000, 810_000], y: [510_000, 780_000] },
  },
];

/** Of the systems of other countries those that numbers are taken to be in first. */
export const FIRST_SYSTEMS: readonly string[] = [];
