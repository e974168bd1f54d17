import { createContext, use, useMemo, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The address that views show, and the way to another. */
export interface Address {
  /** Below the root. */
  readonly path: string;
  /** Without its question mark. */
  readonly search: string;
  readonly navigate: ReturnType<typeof useLocation>[1];
}

/** The address of now. */
const LiveContext = createContext<Address | null>(null);

/** What waits for an answer gives all views within the last address that was answered, in the place of that of now. */
export const AddressContext = createContext<Address | null>(null);

/** Reads the address of the browser once for all who ask. */
export function LiveAddress({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => ({ path, search, navigate }), [path, search, navigate]);
  return <LiveContext value={address}>{children}</LiveContext>;
}

/** The address that views show; throws outside the provider. */
export function useAddress(): Address {
  // Who is given one never looks at that of now: to have looked is to be drawn anew for it.
  const address = use(AddressContext) ?? use(LiveContext);
  if (!address) throw new Error('useAddress needs a LiveAddress');
  return address;
}
