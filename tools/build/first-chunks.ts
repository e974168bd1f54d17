/**
 * Modules that every view needs, whatever it shows: they stay in one file, since small files
 * compress badly and cost a fetch each. What is not named here the bundler parts by itself.
 */
export const BASE_MODULES: readonly string[] = [
  'src/app/menu/language-nav.tsx',
  'src/app/menu/site-nav.tsx',
  'src/data/load/only-in.ts',
  'src/data/load/paths.ts',
  'src/data/problems/problems.ts',
  'src/domain/geometry/polygons-of.ts',
  'src/domain/geometry/round-distance.ts',
  'src/domain/geometry/spread.ts',
  'src/domain/guide/fiche-details.ts',
  'src/domain/guide/title-order.ts',
  'src/domain/languages.ts',
  'src/domain/lib/memo.ts',
  'src/domain/model.ts',
  'src/domain/query/criteria.ts',
  'src/domain/query/filter.ts',
  'src/i18n/plain-number.ts',
  'src/i18n/translate.ts',
  'src/state/atlas/approach-sign.ts',
  'src/state/atlas/ranks.ts',
  'src/state/device/basemap.ts',
  'src/state/device/hover.ts',
  'src/state/device/media.ts',
  'src/state/device/remember.ts',
  'src/state/navigation/seen-view.ts',
  'src/state/device/show.ts',
  'src/state/device/store.ts',
  'src/state/device/use-slow.ts',
  'src/state/near/lazy-nearness.ts',
  'src/state/near/position.ts',
  'src/state/near/use-near.ts',
  'src/state/near/use-nearness.ts',
  'src/state/near/use-origin.ts',
  'src/state/results/use-steady.ts',
  'src/state/say/say-distance.ts',
  'src/state/say/say-option.ts',
  'src/state/say/say-period.ts',
  'src/state/search/asking.ts',
  'src/state/search/use-text-hits.ts',
  'src/ui/glyph.tsx',
  'src/ui/state-link.tsx',
];

/** Leaflet, and what goes with it: views without the map need none of it. */
export const LEAFLET_MODULES: readonly string[] = [
  'node_modules/leaflet/',
  'node_modules/react-leaflet/',
  'node_modules/@react-leaflet/',
  'src/map/camera/free-rect.ts',
  'src/map/camera/leaflet-shapes.ts',
  'src/map/camera/overlays.ts',
  'src/state/device/unnamed-places.ts',
];

/** Whether the path of a module is, or lies in, one of some. */
export const isOneOf = (modules: readonly string[]) => (path: string) =>
  modules.some((module) => path.includes(`/${module}`));
