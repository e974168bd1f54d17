import { useEffect, useMemo, useState } from 'react';
import { readOther, type OtherReading } from '../../data/other/read-other.ts';
import { megabytes, tooLarge } from '../../data/other/too-large.ts';
import { problem, type Problem } from '../../data/problems.ts';
import { parseAddress } from '../../domain/parse-address.ts';
import { OWN_FILE, useOpenedFile } from '../../state/other-data.ts';
import { useSite } from '../../state/site.ts';
import { fetchOther } from './fetch-other.ts';

/** A file of somebody else on its way to the map. */
export type OtherState =
  /** Another site would be asked for it: a person has to allow that. */
  | { readonly status: 'ask'; readonly address: URL }
  | { readonly status: 'loading' }
  /** A file of this device, which the tab does not have (any more). */
  | { readonly status: 'lost' }
  | { readonly status: 'failed'; readonly problems: readonly Problem[] }
  | { readonly status: 'read'; readonly name: string; readonly reading: OtherReading };

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
 * The file that the address names: fetched, where it is of another site only once that is allowed,
 * or opened from this device.
 * @returns its state, and the ways to allow it and to try again
 */
export function useOtherFile(source: string): [OtherState, () => void, () => void] {
  const { root } = useSite();
  const opened = useOpenedFile();
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

  const text = isOwn
    ? opened?.text
    : current && 'text' in current.answer
      ? current.answer.text
      : null;
  const name = isOwn ? (opened?.name ?? '') : (address?.href ?? source);
  const reading = useMemo(
    () => (typeof text === 'string' ? readOther(text, name) : null),
    [text, name],
  );

  const state = ((): OtherState => {
    if (reading) return { status: 'read', name, reading };
    if (isOwn) {
      if (!opened) return { status: 'lost' };
      return { status: 'failed', problems: [tooLarge(name, megabytes(opened.size))] };
    }
    if (!address)
      return { status: 'failed', problems: [problem('url', source, { found: source })] };
    if (!isAllowed) return { status: 'ask', address };
    if (current && 'problem' in current.answer) {
      return { status: 'failed', problems: [current.answer.problem] };
    }
    return { status: 'loading' };
  })();
  const allow = () => {
    setAllowed(address?.href ?? null);
  };
  const retry = () => {
    setTurn((before) => before + 1);
  };
  return [state, allow, retry];
}
