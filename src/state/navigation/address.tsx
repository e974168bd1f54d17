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

const LiveContext = createContext<Address | null>(null);

/** The address of all views within; what waits for an answer gives them the last that was answered. */
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
  // Who has the one never looks at the other: to have looked is to be drawn anew for it.
  const address = use(AddressContext) ?? use(LiveContext);
  if (!address) throw new Error('useAddress needs a LiveAddress');
  return address;
}
