import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const NAME = 'react/jsx-runtime';
const MADE = '\0esm-jsx';

/**
 * React's JSX functions as a module of our own. React comes as CommonJS, and every element that the app
 * makes would look its function up in that: `(0, runtime.jsx)(…)` instead of `jsx(…)`.
 */
export function esmJsx(): Plugin {
  return {
    name: 'esm-jsx',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      id === NAME && importer?.includes('/src/') === true ? MADE : null,
    load(id) {
      if (id !== MADE) return null;
      const path = createRequire(import.meta.url).resolve(NAME);
      return `import runtime from ${JSON.stringify(path)};
export const { Fragment, jsx, jsxs } = runtime;`;
    },
  };
}
