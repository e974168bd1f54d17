import { useSyncExternalStore } from 'react';
import { giveAddress, giveWritten, type GivenAddress } from './give-address.ts';
import { useSite } from '../atlas/site-context.ts';

/** The address at which others find, now, what this device shows; see `giveAddress`. */
export function useFollowAddress(path: string): GivenAddress {
  return giveAddress(path, useSite(), 'now');
}

const never = () => () => undefined;

/**
 * The address at which a page is found again; see `giveAddress`. Null in a page written at build time
 * as long as nobody knows where it will stand.
 */
export function useLastingAddress(path: string): GivenAddress | null {
  const site = useSite();
  const isWritten = useSyncExternalStore(
    never,
    () => false,
    () => true,
  );
  if (!isWritten) return giveAddress(path, site, 'later');
  const { address } = site;
  return address === null ? null : giveWritten(path, address);
}
