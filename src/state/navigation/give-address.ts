import { isOfDevice } from '../url/other-data-address.ts';
import type { Site } from '../atlas/site-context.ts';

const LOOPBACK = /^(.*\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;

/** An address for other people's devices. */
export interface GivenAddress {
  readonly address: string;
  /** Whether it means this computer only, or data on it, so that no other device can follow. */
  readonly isLocal: boolean;
}

/** The address, where others can follow it. */
export const forOthers = (given: GivenAddress | null) =>
  given?.isLocal === false ? given.address : null;

/** What an address is given for: to look along now, or to find it again, as in a citation. */
type Use = 'now' | 'later';

const isOfThisComputer = ({ protocol, hostname }: URL) =>
  protocol === 'file:' || LOOPBACK.test(hostname);

/**
 * Makes the address to give others of a path below the root: the one place that does. To look along
 * now it begins where the site is served from, be it the network of a room without any other; to find
 * it again, at the public address of the site. What leads nowhere from another device is given only
 * where nothing else is known.
 * @param path below the root of the site, without a slash before it, such as `nl/?near=21014`
 */
export function giveAddress(
  path: string,
  { root, address }: Pick<Site, 'root' | 'address'>,
  use: Use,
): GivenAddress {
  const here = new URL(path, root);
  const known = address === null ? here : new URL(path, address);
  const [first, second] = use === 'now' ? [here, known] : [known, here];
  const given = isOfThisComputer(first) ? second : first;
  if (isOfThisComputer(given)) return { address: first.href, isLocal: true };
  return { address: given.href, isLocal: isOfDevice(given.searchParams.get('data')) };
}

/** The same as it is known at build time, when only the public address of the site is. */
export function giveWritten(path: string, address: string): GivenAddress {
  return giveAddress(path, { root: new URL(address), address }, 'later');
}
