import { useEffect, useRef } from 'react';
import { EMPTY_QUERY } from '../domain/query/query.ts';
import { useI18n } from '../state/atlas/i18n-context.ts';
import { withTexts } from '../state/say/more-texts.tsx';
import { useUrlState } from '../state/navigation/use-url-state.ts';
import { useAsked } from './use-asked.ts';

/** All that is asked, in one line: each a token with a cross, and the way back to all. */
export const TokenLine = withTexts(['near', 'time'], Tokens);

function Tokens() {
  const { t } = useI18n();
  const { go } = useUrlState();
  const asked = useAsked();
  const list = useRef<HTMLUListElement>(null);
  /** Where the token was that was let go of: what stands there next takes over the focus. */
  const dropped = useRef<number | null>(null);

  useEffect(() => {
    if (dropped.current === null) return;
    const buttons = [...(list.current?.querySelectorAll('button') ?? [])];
    buttons[Math.min(dropped.current, buttons.length - 1)]?.focus();
    dropped.current = null;
  }, [asked.length]);

  return (
    <ul className="tokens" ref={list} aria-label={t('token.all')}>
      {asked.map(({ key, sign, words, without }, index) => (
        <li key={key}>
          <button
            type="button"
            className="token"
            aria-label={t('token.drop', { what: words })}
            onClick={() => {
              dropped.current = index;
              go(without);
            }}
          >
            <span className="token-words">
              {sign && `${sign} `}
              {words}
            </span>{' '}
            <span aria-hidden="true">✕</span>
          </button>
        </li>
      ))}
      {asked.length > 1 && (
        <li>
          <button
            type="button"
            className="token token-all"
            onClick={() =>
              go({ query: EMPTY_QUERY, near: null, reach: null, view: null, guideOnly: false })
            }
          >
            {t('action.clearAll')}
          </button>
        </li>
      )}
    </ul>
  );
}
