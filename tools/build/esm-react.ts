import { createRequire } from 'node:module';
import type { Plugin } from 'vite';

const require = createRequire(import.meta.url);
const NAMES = ['react/jsx-runtime'];
const MADE = '\0esm:';

/**
 * React as modules of our own. It comes as CommonJS, and every use of it in the app would be looked up
 * in that: `(0, runtime.jsx)(…)` instead of `jsx(…)`.
 */
export function esmReact(): Plugin {
  return {
    name: 'esm-react',
    apply: 'build',
    enforce: 'pre',
    resolveId: (id, importer) =>
      NAMES.includes(id) && importer?.includes('/src/') === true ? MADE + id : null,
    load(id) {
      if (!id.startsWith(MADE)) return null;
      const name = id.slice(MADE.length);
      const exported = Object.keys(require(name) as object).filter((one) => !one.startsWith('_'));
      return `import all from ${JSON.stringify(require.resolve(name))};
export const { ${exported.join(', ')} } = all;`;
    },
  };
}
