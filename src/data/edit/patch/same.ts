import { harmless } from '../../problems/harmless.ts';

const sorted = (_key: string, value: unknown): unknown =>
  typeof value === 'object' && value !== null && !Array.isArray(value)
    ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    : value;

/** Whether two JSON values say the same; the order of keys says nothing. */
export function same(one: unknown, other: unknown): boolean {
  return one === other || JSON.stringify(one, sorted) === JSON.stringify(other, sorted);
}

/**
 * Whether two things say the same to a reader: what a patch loses on its way through the door, such
 * as a space at the end of a text, makes no difference.
 */
export const alike = (one: unknown, other: unknown): boolean =>
  same(one, other) || same(harmless(one), harmless(other));
