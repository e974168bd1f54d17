/** The pages that stand at the foot of every other, in this order. */
export const FOOT_PAGES = ['glossary', 'news', 'suggest', 'edit', 'privacy'] as const;
