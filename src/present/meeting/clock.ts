import type { Clock } from './shared-meeting.ts';

/** Milliseconds that a clock has run. */
export function elapsed({ since, before }: Clock, now: number): number {
  return before + (since === null ? 0 : Math.max(0, now - since));
}

/** A clock set going, or going on as it was. */
export function started(clock: Clock, now: number): Clock {
  return clock.since === null ? { ...clock, since: now } : clock;
}

/** A clock that stands, with what it had run. */
export function stopped(clock: Clock, now: number): Clock {
  return { ...clock, since: null, before: elapsed(clock, now) };
}

/** A length of time as clocks show it: "9:05", "1:02:00". */
export function sayLength(milliseconds: number): string {
  const seconds = Math.floor(milliseconds / 1000);
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const two = (value: number) => String(value).padStart(2, '0');
  return hours > 0
    ? `${hours}:${two(minutes)}:${two(seconds % 60)}`
    : `${minutes}:${two(seconds % 60)}`;
}
