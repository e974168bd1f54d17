import css from '@eslint/css';
import jsxA11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { tsImport } from 'tsx/esm/api';
import { BELOW } from './tools/house/house.js';
import tseslint from 'typescript-eslint';

const promise = (name) => tsImport(`./tools/promise/${name}.ts`, import.meta.url);
const { lintNewer } = await promise('lint-newer');
const { cssBaseline } = await promise('css-baseline');

const floors = Object.keys(BELOW);
const SCRIPTS = ['**/*.{js,ts,tsx}'];

const NO_VIEW = ['react', 'react-dom', 'react-leaflet', 'leaflet', 'wouter'];
// Which floor may import which, `.dependency-cruiser.mjs` tells; here, who knows a view library at all.
const viewRules = floors.map((floor) => {
  const isPure = ['domain', 'data', 'i18n'].includes(floor);
  const banned = [
    ...(isPure
      ? [{ regex: `^(${NO_VIEW.join('|')})(/|$)`, message: `src/${floor} knows no view library.` }]
      : []),
    ...(isPure || floor === 'map'
      ? []
      : [{ regex: '^(react-)?leaflet(/|$)', message: 'Leaflet lives in src/map only.' }]),
  ];
  return {
    files: [`src/${floor}/**/*.{ts,tsx}`],
    rules: { 'no-restricted-imports': ['error', { patterns: banned }] },
  };
});

export default tseslint.config(
  {
    ignores: [
      'dist',
      'published',
      'preview',
      'borders',
      'eslint.config.js',
      '.dependency-cruiser.mjs',
      'tools/house/house.js',
    ],
  },
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
  ...viewRules,
  {
    files: ['src/**/*.{ts,tsx}'],
    ignores: ['src/**/*.test.ts'],
    plugins: { promise: { rules: { newer: lintNewer } } },
    rules: { 'promise/newer': 'error' },
  },
  {
    files: ['src/**/*.{ts,tsx}', 'tools/pages/**/*.{ts,tsx}'],
    ignores: ['src/state/navigation/give-address.ts'],
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
