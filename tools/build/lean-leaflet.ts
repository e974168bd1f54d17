import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

/** What the maps here never ask Leaflet for; what it hangs on maps and layers for their sake goes too. */
const UNUSED = new Set([
  'Popup',
  'Tooltip',
  'Layers',
  'Zoom',
  'Attribution',
  'ImageOverlay',
  'VideoOverlay',
  'SVGOverlay',
  'TileLayerWMS',
  'Rectangle',
  'GeoJSON',
  'PointToGeoJSON',
  'latLngToCoords',
  'latLngsToCoords',
  'vmlMixin',
]);

/** What holds in every browser of `promise.ts`, and with our options. */
const SETTLED: readonly (readonly [told: string, settled: string])[] = [
  ['Browser.ielt9', 'false'],
  ['Browser.vml', 'false'],
  ['Browser.svg', 'true'],
  ['this.options.preferCanvas', 'false'],
];

/** As much of a syntax tree (ESTree) as is looked at here. */
interface Node {
  readonly type: string;
  readonly start: number;
  readonly end: number;
  readonly name?: string;
  readonly declarations?: readonly { readonly init: Node | null }[];
}

function namesIn(tree: unknown): readonly string[] {
  if (Array.isArray(tree)) return tree.flatMap(namesIn);
  if (typeof tree !== 'object' || tree === null) return [];
  const { type, name } = tree as Partial<Node>;
  return type === 'Identifier' && name !== undefined
    ? [name]
    : Object.values(tree).flatMap(namesIn);
}

/** Where the text is to be another: a part that goes, or a word that comes. */
function changesOf(statement: Node): readonly { start: number; end: number; text: string }[] {
  if (statement.type === 'ExpressionStatement') {
    const names = namesIn(statement);
    // `control.zoom = zoom`: the short way to make one, which nobody goes.
    const isUnused = names[0] === 'control' || names.some((name) => UNUSED.has(name));
    return isUnused ? [{ ...statement, text: '' }] : [];
  }
  // What a class is made of by a call, the bundler would keep: the call might do something else.
  return (statement.declarations ?? []).flatMap(({ init }) =>
    init?.type === 'CallExpression'
      ? [{ start: init.start, end: init.start, text: '/*#__PURE__*/' }]
      : [],
  );
}

/**
 * Leaflet as the module that it ships too, of which only what is used here goes into the build: of its
 * 43 kB gzipped a quarter is popups, tooltips, controls, overlays and browsers that nobody has any more.
 */
export function leanLeaflet(): Plugin {
  const path = createRequire(import.meta.url).resolve('leaflet/dist/leaflet-src.esm.js');
  return {
    name: 'lean-leaflet',
    apply: 'build',
    config: () => ({ resolve: { alias: [{ find: /^leaflet$/, replacement: path }] } }),
    transform(code, id) {
      if (id !== path) return null;
      const { body } = this.parse(code) as unknown as { body: readonly Node[] };
      const lean = body
        .flatMap(changesOf)
        .reduceRight(
          (text, { start, end, text: put }) => text.slice(0, start) + put + text.slice(end),
          code,
        );
      return {
        code: SETTLED.reduce((text, [told, settled]) => text.replaceAll(told, settled), lean),
        moduleSideEffects: false,
        map: null,
      };
    },
  };
}
