import { COUNTRIES } from '#map';
import type { NamedSystem } from '../geometry/named-system.ts';

/** Those that files of every country may be in are known by the door itself. */
export const COUNTRY_SYSTEMS: readonly NamedSystem[] = [];

const OF_COUNTRY: Readonly<Record<string, string>> = { FR: 'Lambert 93', NL: 'RD New' };

/** Of the systems of other countries those that numbers are taken to be in first. */
export const FIRST_SYSTEMS: readonly string[] = COUNTRIES.flatMap((code) => OF_COUNTRY[code] ?? []);
