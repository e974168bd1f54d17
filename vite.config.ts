import react from '@vitejs/plugin-react';
import { FontaineTransform } from 'fontaine';
import { defineConfig } from 'vite';
import { pages } from './tools/vite-pages.ts';
import { compiledMessages } from './tools/vite-messages.ts';
import { publishedData } from './tools/vite-data.ts';

export default defineConfig({
  // Relative addresses: the build works from any path on any static host.
  base: './',
  plugins: [
    // Until a font is there its stand-in takes the same room, so that nothing moves.
    FontaineTransform.vite({ fallbacks: ['Arial', 'Roboto', 'Segoe UI'] }),
    react(),
    compiledMessages(),
    publishedData(),
    pages(),
  ],
  build: {
    target: 'es2022',
    assetsInlineLimit: 0,
    // The pages themselves say what a view begins with; what comes later finds its own way.
    modulePreload: {
      polyfill: false,
      resolveDependencies: (_file, needed) => needed.filter((name) => name.endsWith('.css')),
    },
    rolldownOptions: {
      // It claims side effects, so that all of its predicates would ship for the one that we use.
      treeshake: { moduleSideEffects: [{ test: /\/robust-predicates\//, sideEffects: false }] },
      output: {
        // What every view needs stays in one file: small files compress badly and cost a fetch each.
        codeSplitting: {
          groups: [
            {
              name: 'core',
              test: /node_modules\/(react|react-dom|scheduler|wouter|regexparam|use-sync-external-store)\//,
            },
          ],
        },
      },
    },
  },
});
