import { useCallback, useMemo } from 'react';
import { useRouter } from 'wouter';
import type { Query } from '../../domain/query/query.ts';
import { useAtlas } from '../atlas/atlas.ts';
import { useI18n } from '../atlas/i18n-context.ts';
import type { Language } from '../../domain/languages.ts';
import { useAddress } from './address.tsx';
import { readUrl } from '../url/read-url.ts';
import type { Known, Notice, UrlState } from '../url/url-state.ts';
import { writeUrl } from '../url/write-url.ts';

interface GoOptions {
  readonly replace?: boolean;
  /** What the step in the history remembers besides its address. */
  readonly state?: unknown;
}

export interface UrlControls {
  readonly state: UrlState;
  readonly notices: readonly Notice[];
  /** Goes to the state with these changes; `replace` leaves no step in the history. */
  readonly go: (change: Partial<UrlState>, options?: GoOptions) => void;
  /** Changes the question only. */
  readonly ask: (change: Partial<Query>, options?: { replace?: boolean }) => void;
  /** The address of the state with these changes, for a link. */
  readonly href: (change: Partial<UrlState>) => string;
}

interface Reading {
  readonly address: string;
  readonly read: ReturnType<typeof readUrl>;
}

const lastReadings = new WeakMap<Known, Reading>();

/** Reads an address once for all who ask: at a step of the slider dozens of views do. */
function readOnce(path: string, search: string, known: Known, fallback: Language) {
  const address = [path, search, fallback].join('\n');
  const last = lastReadings.get(known);
  if (last?.address === address) return last.read;
  const read = readUrl(path, search, known, fallback);
  lastReadings.set(known, { address, read });
  return read;
}

/** The state that the address says, and the one way to change it: a new address. */
export function useUrlState(): UrlControls {
  const { known } = useAtlas();
  const { language } = useI18n();
  const { path, search, navigate } = useAddress();
  const { state, notices } = useMemo(
    () => readOnce(path, search, known, language),
    [path, search, known, language],
  );
  const href = useCallback(
    (change: Partial<UrlState>) => writeUrl({ ...state, ...change }),
    [state],
  );
  const { base } = useRouter();
  // What changes a moment after it was drawn leaves what else was asked meanwhile.
  const now = useCallback(
    () => readOnce(location.pathname.slice(base.length), location.search, known, language).state,
    [base, known, language],
  );
  const go = useCallback(
    (change: Partial<UrlState>, options?: GoOptions) => {
      navigate(writeUrl({ ...now(), ...change }), options);
    },
    [navigate, now],
  );
  const ask = useCallback(
    (change: Partial<Query>, options?: { replace?: boolean }) => {
      go({ query: { ...now().query, ...change } }, options);
    },
    [go, now],
  );
  return { state, notices, go, ask, href };
}
