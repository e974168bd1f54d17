import type nl from './nl.ts';

/** Every text of the interface, by key; values are ICU MessageFormat strings. */
export type Messages = Readonly<Record<keyof typeof nl, string>>;
export type MessageKey = keyof Messages;
