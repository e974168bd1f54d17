import { useEffect, useMemo, useState } from 'react';
import { problem, type Problem } from '../../data/problems/problems.ts';
import { parseAddress } from '../../domain/lib/parse-address.ts';
import { OWN_FILE, useOpenedFiles } from '../../state/url/other-data-address.ts';
import type { Given } from '../../state/other/reader-core.ts';
import { useSite } from '../../state/atlas/site-context.ts';
import { fetchOther } from './fetch-other.ts';

/** The data of somebody else on their way to the map. */
export type GivenState =
  /** Another site would be asked for them: a person has to allow that. */
  | { readonly status: 'ask'; readonly address: URL }
  | { readonly status: 'loading' }
  /** Files of this device, which the tab does not have (any more). */
  | { readonly status: 'lost' }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | { readonly status: 'given'; readonly name: string; readonly files: readonly Given[] };

/** The address that a text in the address bar means; null for what is none of the web. */
function addressOf(source: string, root: URL): URL | null {
  const address = parseAddress(source, root);
  return address && /^https?:$/.test(address.protocol) ? address : null;
}

interface Fetched {
  readonly href: string;
  readonly turn: number;
  readonly answer: Awaited<ReturnType<typeof fetchOther>>;
}

/**
 * The files that the address names: fetched, where they are of another site only once that is
 * allowed, or opened from this device.
 * @returns their state, and the ways to allow it and to try again
 */
export function useGiven(source: string): [GivenState, () => void, () => void] {
  const { root } = useSite();
  const opened = useOpenedFiles();
  const [allowed, setAllowed] = useState<string | null>(null);
  const [turn, setTurn] = useState(0);
  const [fetched, setFetched] = useState<Fetched | null>(null);
  const isOwn = source === OWN_FILE;
  const address = useMemo(() => (isOwn ? null : addressOf(source, root)), [isOwn, source, root]);
  const isAllowed =
    address !== null && (address.origin === root.origin || allowed === address.href);
  const href = isAllowed ? address.href : undefined;
  const current = fetched && fetched.href === href && fetched.turn === turn ? fetched : null;

  useEffect(() => {
    if (href === undefined) return;
    let isWanted = true;
    fetchOther(new URL(href), root).then((answer) => {
      if (isWanted) setFetched({ href, turn, answer });
    }, reportError);
    return () => {
      isWanted = false;
    };
  }, [href, root, turn]);

  const state = useMemo((): GivenState => {
    if (isOwn) {
      if (!opened) return { status: 'lost' };
      return {
        status: 'given',
        name: opened.map(({ name }) => name).join(' + '),
        files: opened,
      };
    }
    if (!address)
      return { status: 'failed', problems: [problem('url', source, { found: source })] };
    if (!isAllowed) return { status: 'ask', address };
    if (!current) return { status: 'loading' };
    const { answer } = current;
    if ('problem' in answer) return { status: 'failed', problems: [answer.problem] };
    const { href: name } = address;
    return { status: 'given', name, files: [{ name, bytes: answer.bytes }] };
  }, [isOwn, opened, address, source, isAllowed, current]);
  const allow = () => {
    setAllowed(address?.href ?? null);
  };
  const retry = () => {
    setTurn((before) => before + 1);
  };
  return [state, allow, retry];
}
