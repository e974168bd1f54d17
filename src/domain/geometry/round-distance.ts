/**
 * A distance in km as precise as we may say it. Approximate ones go by half km below 3 km and by
 * whole km above; exact ones have one decimal below 10 km. Only 0 becomes 0.
 */
export function roundDistance(km: number, approximate: boolean): number {
  const steps = approximate ? (km < 3 ? 2 : 1) : km < 10 ? 10 : 1;
  return km > 0 ? Math.max(1, Math.round(km * steps)) / steps : 0;
}
