/** All texts of all languages, for tools and tests: one line each. */
export * as nl from './nl/index.ts';
export * as fr from './fr/index.ts';
export * as en from './en/index.ts';
