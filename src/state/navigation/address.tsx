import { createContext, useContext, useMemo, type ReactNode } from 'react';
import { useLocation, useSearch } from 'wouter';

/** The address that views show, and the way to another. */
export interface Address {
  /** Below the root. */
  readonly path: string;
  /** Without its question mark. */
  readonly search: string;
  readonly navigate: ReturnType<typeof useLocation>[1];
}

/** The address of all views within; what waits for an answer gives them the last that was answered. */
export const AddressContext = createContext<Address | null>(null);

/** Reads the address of the browser once for all who ask. */
export function LiveAddress({ children }: { children: ReactNode }) {
  const [path, navigate] = useLocation();
  const search = useSearch();
  const address = useMemo(() => ({ path, search, navigate }), [path, search, navigate]);
  return <AddressContext value={address}>{children}</AddressContext>;
}

/** The address that views show; throws outside the provider. */
export function useAddress(): Address {
  const address = useContext(AddressContext);
  if (!address) throw new Error('useAddress needs a LiveAddress');
  return address;
}
