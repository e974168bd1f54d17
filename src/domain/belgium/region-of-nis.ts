/** NIS code of the region that holds a commune, by that of the commune (Statbel): Brussels, Flanders or Wallonia. */
export function regionOfNis(nis: string): string | null {
  if (nis.startsWith('21')) return '04000';
  return /^([1347]|2[34])/.test(nis) ? '02000' : '03000';
}
