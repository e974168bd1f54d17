/** What can be wrong, in every language: it is said in the editor's, and written to files. */
export * as nl from './nl/problems.ts';
export * as fr from './fr/problems.ts';
export * as en from './en/problems.ts';
