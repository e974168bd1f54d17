import { useSite } from './site.ts';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** An address for other people's devices. */
export interface FollowAddress {
  readonly address: string;
  /** Whether it means this computer only, so that no other device can follow. */
  readonly isLocal: boolean;
}

/**
 * The address at which others find what this device shows: where the site is served from, be it the
 * network of the room; its public address, where it is served to this computer alone.
 * @param path below the root of the site, such as `nl/?near=21014`
 */
export function useFollowAddress(path: string): FollowAddress {
  const site = useSite();
  const here = new URL(path, site.root);
  const isHere = LOOPBACK.test(here.hostname) || here.protocol === 'file:';
  if (!isHere) return { address: here.href, isLocal: false };
  const there = new URL(path, site.address ?? here);
  return { address: there.href, isLocal: site.address === null || LOOPBACK.test(there.hostname) };
}
