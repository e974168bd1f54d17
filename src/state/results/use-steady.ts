import { useMemo } from 'react';

/**
 * The same object for as long as it says the same, so that what is worked out from it stays too.
 * For plain values, as JSON writes them.
 */
export function useSteady<T>(value: T): T {
  const said = JSON.stringify(value);
  return useMemo(() => JSON.parse(said) as T, [said]);
}
