import type { TextFile } from './messages.ts';

/** Texts of rooms that most visits never open; where they stand is no part of what the map begins with. */
export const SELDOM = import.meta.glob<TextFile>([
  './*/device.ts',
  './*/edit.ts',
  './*/fields.ts',
  './*/show.ts',
]);
