/** NIS codes of the regions (Statbel). */
export const [BRUSSELS, FLANDERS, WALLONIA] = ['04000', '02000', '03000'] as const;

/** NIS code of the region that holds a commune, by that of the commune (Statbel). */
export function regionOfNis(nis: string): string {
  if (nis.startsWith('21')) return BRUSSELS;
  return /^([1347]|2[34])/.test(nis) ? FLANDERS : WALLONIA;
}
