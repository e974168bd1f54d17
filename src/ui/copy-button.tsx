import copy from 'copy-to-clipboard';
import { useState } from 'react';
import { useI18n } from '../state/atlas/i18n-context.ts';

interface Props {
  label: string;
  /** What goes to the clipboard; asked for when it is pressed. */
  text: () => string;
}

/** Copies a text, and says that it did; also in a room where the site is served without HTTPS. */
export function CopyButton({ label, text }: Props) {
  const { t } = useI18n();
  const [copied, setCopied] = useState<string | null>(null);
  const isCopied = copied !== null && copied === text();
  return (
    <>
      <button
        type="button"
        className="button"
        onClick={() => {
          const wanted = text();
          // Where the browser forbids copying, the text is shown to copy by hand.
          copy(wanted, { fallbackToPrompt: true, message: label }).then((isDone) => {
            setCopied(isDone ? wanted : null);
          }, reportError);
        }}
      >
        {label}
      </button>
      <span role="status" className="copied">
        {isCopied ? t('action.copied') : ''}
      </span>
    </>
  );
}
