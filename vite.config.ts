import { parse } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import {
  BASE_MODULES,
  isOneOf,
  LEAFLET_MODULES,
  MAP_SOON_MODULES,
  SOON_MODULES,
} from './tools/build/first-chunks.ts';
import { colours } from './tools/build/vite-colours.ts';
import { leanLeaflet } from './tools/build/lean-leaflet.ts';
import { esmJsx } from './tools/build/esm-jsx.ts';
import { fileName } from './tools/build/file-names.ts';
import { thisMap } from './tools/build/vite-map.ts';
import { pages } from './tools/build/vite-pages.ts';
import { compiledMessages } from './tools/build/vite-messages.ts';
import { licences } from './tools/build/vite-licences.ts';
import { handbook } from './tools/build/vite-handbook.ts';
import { BUILD_TARGET } from './tools/promise/promise.ts';
import { publishedData } from './tools/build/vite-data.ts';

export default defineConfig({
  // Relative addresses: the build works from any path on any static host.
  base: './',
  // In dev too, a file that is not there is told as such.
  appType: 'mpa',
  plugins: [
    thisMap(),
    colours(),
    leanLeaflet(),
    esmJsx(),
    react(),
    compiledMessages(),
    publishedData(),
    handbook(),
    pages(),
    licences('licences.txt'),
  ],
  // Workers are bundled apart.
  worker: { plugins: () => [thisMap()] },
  build: {
    target: BUILD_TARGET,
    assetsInlineLimit: 0,
    // The pages themselves say what a view begins with; what comes later finds its own way.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      // The map, and the page that fetches what another site gives, under a policy of its own.
      input: ['index.html', 'fetch.html'],
      // It claims side effects, so that all of its predicates would ship for the one that we use.
      treeshake: { moduleSideEffects: [{ test: /\/robust-predicates\//, sideEffects: false }] },
      output: {
        chunkFileNames: ({ name }) => fileName(name, '.js'),
        assetFileNames: ({ names }) => fileName(parse(names[0] ?? 'file').name, '[extname]'),
        // What every view needs stays in one file: small files compress badly and cost a fetch each.
        codeSplitting: {
          groups: [
            // The entry needs this alone: together with another it would wait for that.
            { name: 'preload', test: /preload-helper/ },
            {
              name: 'core',
              test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|use-sync-external-store)\//,
            },
            { name: 'base', test: isOneOf(BASE_MODULES) },
            { name: 'leaflet', test: isOneOf(LEAFLET_MODULES) },
            // What these stand on the map may need before them.
            {
              name: 'soon',
              test: isOneOf(SOON_MODULES),
              includeDependenciesRecursively: false,
            },
            {
              name: 'map-soon',
              test: isOneOf(MAP_SOON_MODULES),
              includeDependenciesRecursively: false,
            },
          ],
        },
      },
    },
  },
});
