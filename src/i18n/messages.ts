import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type * as dutch from './nl/index.ts';
import type { problems, problemWords } from './nl/problems.ts';

/** The rooms that texts are fetched by; `map` is there first, the others come when they are needed. */
export type TextRoom = keyof typeof dutch;

type KeyIn<Room extends TextRoom> = Room extends TextRoom ? keyof (typeof dutch)[Room] : never;
type LaterKey = KeyIn<Exclude<TextRoom, 'map'>>;
export type MessageKey = KeyIn<'map'> | LaterKey;

/** The texts of a room as written, by key: ICU MessageFormat strings. Dutch says which there are. */
export type WrittenTexts<Room extends TextRoom> = Readonly<Record<KeyIn<Room>, string>>;

/** What can be wrong, in the words of a language. */
export type Problems = Readonly<Record<keyof typeof problems, string>>;
export type ProblemWords = Readonly<Record<keyof typeof problemWords, string>>;

/** A text ready to be filled in: as written, or parsed by the build. */
export type Message = string | MessageFormatElement[];

/** The texts at hand; those that the map begins without may be still to come. */
export type Messages = Readonly<Record<KeyIn<'map'>, Message> & Partial<Record<LaterKey, Message>>>;

/** A file of a room. */
export interface TextFile {
  readonly default: Partial<Messages>;
}
