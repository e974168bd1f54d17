import type { MessageFormatElement } from '@formatjs/icu-messageformat-parser';
import type nl from './nl.ts';
import type nlDevice from './device/nl.ts';
import type nlEdit from './edit/nl.ts';
import type nlFields from './fields/nl.ts';
import type nlNear from './near/nl.ts';
import type nlPage from './page/nl.ts';
import type nlShow from './show/nl.ts';
import type nlTime from './time/nl.ts';

type MapKey = keyof typeof nl;
type DeviceKey = keyof typeof nlDevice;
type EditKey = keyof typeof nlEdit;
type FieldsKey = keyof typeof nlFields;
type NearKey = keyof typeof nlNear;
type PageKey = keyof typeof nlPage;
type ShowKey = keyof typeof nlShow;
type TimeKey = keyof typeof nlTime;
type LaterKey = DeviceKey | EditKey | FieldsKey | NearKey | PageKey | ShowKey | TimeKey;
export type MessageKey = MapKey | LaterKey;

/** The texts that every view needs, as written, by key: ICU MessageFormat strings. */
export type WrittenMessages = Readonly<Record<MapKey, string>>;

/** The texts that only the pages to read need: the map begins without them. */
export type WrittenPageMessages = Readonly<Record<PageKey, string>>;

/** The texts of places and nearness, which are there when a place is first looked for. */
export type WrittenNearMessages = Readonly<Record<NearKey, string>>;

/** The texts of the timeline, which comes after the map. */
export type WrittenTimeMessages = Readonly<Record<TimeKey, string>>;

/** The texts of the meeting mode, and of all that is shown, printed and handed on. */
export type WrittenShowMessages = Readonly<Record<ShowKey, string>>;

/** The texts of what concerns the person's own device: new versions, data of their own. */
export type WrittenDeviceMessages = Readonly<Record<DeviceKey, string>>;

/** The names of the data's fields, what belongs in each, and the words to choose from. */
export type WrittenFieldMessages = Readonly<Record<FieldsKey, string>>;

/** The texts of the editors' desk, of suggestions, and of what is new. */
export type WrittenEditMessages = Readonly<Record<EditKey, string>>;

/** A text ready to be filled in: as written, or parsed by the build. */
export type Message = string | MessageFormatElement[];

/** The texts at hand; those that the map begins without may be still to come. */
export type Messages = Readonly<Record<MapKey, Message> & Partial<Record<LaterKey, Message>>>;
