import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type nl from './nl.ts';
import type nlPage from './page/nl.ts';

type MapKey = keyof typeof nl;
type PageKey = keyof typeof nlPage;
export type MessageKey = MapKey | PageKey;

/** The texts that every view needs, as written, by key: ICU MessageFormat strings. */
export type WrittenMessages = Readonly<Record<MapKey, string>>;

/** The texts that only the pages to read need: the map begins without them. */
export type WrittenPageMessages = Readonly<Record<PageKey, string>>;

/** A text ready to be filled in: as written, or parsed by the build. */
export type Message = string | MessageFormatElement[];

/** The texts at hand; those of the pages may be still to come. */
export type Messages = Readonly<Record<MapKey, Message> & Partial<Record<PageKey, Message>>>;
