import type { Locality } from '../places/locality.ts';
import type { Ground } from '../model.ts';

/** By the first digits of a NIS code (Statbel), the longest first. */
const BY_NIS: readonly (readonly [string, string | null])[] = [
  ['21', null],
  ['23', '20001'],
  ['24', '20001'],
  ['25', '20002'],
  ['1', '10000'],
  ['3', '30000'],
  ['4', '40000'],
  ['5', '50000'],
  ['6', '60000'],
  ['7', '70000'],
  ['8', '80000'],
  ['9', '90000'],
];

/** The last postcode of each run that one province or region takes (bpost's numbering). */
const BY_POSTCODE: readonly (readonly [number, string])[] = [
  [1299, '04000'],
  [1499, '20002'],
  [1999, '20001'],
  [2999, '10000'],
  [3499, '20001'],
  [3999, '70000'],
  [4999, '60000'],
  [5999, '90000'],
  [6599, '50000'],
  [6999, '80000'],
  [7999, '50000'],
  [8999, '30000'],
  [9999, '40000'],
];

/** NIS code of the province of a commune; null in Brussels, which is in none, and for no NIS code. */
export function provinceOfNis(nis: string): string | null {
  return BY_NIS.find(([start]) => nis.startsWith(start))?.[1] ?? null;
}

/** The province that a town lies in, among the ground; undefined for a landmark. */
export function provinceOf(
  { nis }: Pick<Locality, 'kind' | 'nis' | 'point'>,
  ground: readonly Ground[],
): Ground | undefined {
  const province = nis === null ? null : provinceOfNis(nis);
  return ground.find(({ id }) => id === province);
}

/** NIS code of the province, or of the Brussels region, that a postcode belongs to; null for none. */
export function provinceOfPostcode(postcode: string): string | null {
  if (!/^[1-9]\d{3}$/.test(postcode)) return null;
  return BY_POSTCODE.find(([last]) => Number(postcode) <= last)?.[1] ?? null;
}
