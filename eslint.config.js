import css from '@eslint/css';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { tsImport } from 'tsx/esm/api';
import tseslint from 'typescript-eslint';

const promise = (name) => tsImport(`./tools/promise/${name}.ts`, import.meta.url);
const { lintNewer } = await promise('lint-newer');
const { cssBaseline } = await promise('css-baseline');

const SCRIPTS = ['**/*.{js,ts,tsx}'];

// The floors, the lowest first: imports run downwards only. Views beside each other do not know each other.
const SHARED = ['domain', 'i18n', 'data', 'state', 'ui'];
const VIEWS = ['map', 'timeline', 'browse', 'fiche', 'edit', 'present'];
const LAYERS = {
  domain: [],
  i18n: ['domain'],
  data: ['domain', 'i18n'],
  state: ['domain', 'i18n', 'data'],
  ui: ['domain', 'i18n', 'data', 'state'],
  ...Object.fromEntries(VIEWS.map((view) => [view, SHARED])),
  app: [...SHARED, ...VIEWS],
};
const NO_VIEW = ['react', 'react-dom', 'react-leaflet', 'leaflet', 'wouter'];
const names = Object.keys(LAYERS);

const layerRules = names.map((layer) => {
  const above = names.filter((name) => name !== layer && !LAYERS[layer].includes(name));
  const banned = [
    ...(above.length > 0
      ? [
          {
            regex: `^(\\.\\./)+(${above.join('|')})/`,
            message: `src/${layer} may import only ${LAYERS[layer].join(', ') || 'itself'} (imports run downwards).`,
          },
        ]
      : []),
    ...(['domain', 'data', 'i18n'].includes(layer)
      ? [{ regex: `^(${NO_VIEW.join('|')})(/|$)`, message: `src/${layer} knows no view library.` }]
      : []),
    ...(!['map', 'domain', 'data', 'i18n'].includes(layer)
      ? [{ regex: '^(react-)?leaflet(/|$)', message: 'Leaflet lives in src/map only.' }]
      : []),
  ];
  return {
    files: [`src/${layer}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: banned }] },
  };
});

export default tseslint.config(
  { ignores: ['dist', 'borders', 'eslint.config.js'] },
  ...[...tseslint.configs.strictTypeChecked, ...tseslint.configs.stylisticTypeChecked].map(
    (config) => ({ files: SCRIPTS, ...config }),
  ),
  {
    files: ['**/*.css'],
    language: 'css/css',
    plugins: { css },
    rules: { 'css/use-baseline': ['error', cssBaseline()] },
  },
  {
    files: SCRIPTS,
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-non-null-assertion': 'off',
      '@typescript-eslint/no-unused-vars': [
        'error',
        { varsIgnorePattern: '^_', argsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/no-misused-spread': 'off',
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': 'off',
    },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': hooks, 'jsx-a11y': jsxA11y },
    rules: { ...hooks.configs.recommended.rules, ...jsxA11y.configs.recommended.rules },
  },
  ...layerRules,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { promise: { rules: { newer: lintNewer } } },
    rules: { 'promise/newer': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/pages/**/*.{ts,tsx}'],
    ignores: ['src/state/url/give-address.ts'],
    rules: {
      'no-restricted-syntax': [
        'error',
        {
          selector:
            "NewExpression[callee.name='URL']:matches([arguments.1.name='address'], [arguments.1.property.name='address'])",
          message: 'What others are given is made by giveAddress alone.',
        },
      ],
    },
  },
);
