import { useEffect, useRef, useState } from 'react';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';

const SETTLE_MS = 250;

/** Free text over everything the fiches say; the address follows once the typing rests. */
export function TextField() {
  const { t } = useI18n();
  const { state, ask } = useUrlState();
  const asked = state.query.text;
  const [text, setText] = useState(asked);
  const [lastAsked, setLastAsked] = useState(asked);
  const settle = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (asked !== lastAsked) {
    setLastAsked(asked);
    if (asked !== text.trim()) setText(asked);
  }
  useEffect(
    () => () => {
      clearTimeout(settle.current);
    },
    [],
  );

  const type = (next: string) => {
    setText(next);
    clearTimeout(settle.current);
    settle.current = setTimeout(() => {
      ask({ text: next.trim() }, { replace: asked !== '' && next.trim() !== '' });
    }, SETTLE_MS);
  };
  return (
    <search className="text-search">
      <input
        type="search"
        aria-label={t('search.label')}
        aria-keyshortcuts="/"
        placeholder={t('search.placeholder')}
        value={text}
        onChange={({ target }) => {
          type(target.value);
        }}
      />
    </search>
  );
}
