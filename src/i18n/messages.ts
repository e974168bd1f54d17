import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type nl from './nl.ts';

export type MessageKey = keyof typeof nl;

/** Every text of the interface as written, by key: ICU MessageFormat strings. */
export type WrittenMessages = Readonly<Record<MessageKey, string>>;

/** A text ready to be filled in: as written, or parsed by the build. */
export type Message = string | MessageFormatElement[];

export type Messages = Readonly<Record<MessageKey, Message>>;
