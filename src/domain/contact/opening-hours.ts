import OpeningHours from 'opening_hours';
import { HOLIDAYS, TIME_ZONE } from '../country/clock-and-phone.ts';
import type { Language } from '../languages.ts';
import { openingTyped } from './opening-typed.ts';

/** Opening hours that the library of OpenStreetMap can read. */
export interface Opening {
  /** As it writes them itself. */
  readonly canonical: string;
  /** Whether it is open then; null where that is not sure. `now` is a time on the clocks there. */
  readonly isOpen: (now: Date) => boolean | null;
  /** When that changes next; null for never. */
  readonly nextChange: (now: Date) => Date | null;
}

/**
 * Reads opening hours in the form of OpenStreetMap, and much that people write instead; null for what is none.
 * @param language of who wrote it; null where that is not known
 */
export function readOpening(text: string, language: Language | null = null): Opening | null {
  const typed = openingTyped(text, language);
  if (typed === null) return null;
  try {
    const read = new OpeningHours(typed, HOLIDAYS, 0);
    return {
      canonical: read.prettifyValue(),
      isOpen: (now) => (read.getUnknown(now) ? null : read.getState(now)),
      nextChange: (now) => read.getNextChange(now) ?? null,
    };
  } catch {
    // The library has no other way to say that it cannot read a text.
    return null;
  }
}

/** A moment as the clocks of the map's country show it, whatever the zone of the device. */
export function onTheClocks(moment: Date): Date {
  const parts = new Intl.DateTimeFormat('en-CA', {
    timeZone: TIME_ZONE,
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((one) => one.type === type)?.value);
  return new Date(part('year'), part('month') - 1, part('day'), part('hour'), part('minute'));
}
