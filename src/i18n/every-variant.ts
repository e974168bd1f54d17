/** What the packs say otherwise for maps of another kind, by language. */
export * as nl from './nl/variants.ts';
export * as fr from './fr/variants.ts';
export * as en from './en/variants.ts';
