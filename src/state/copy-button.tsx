import { useState } from 'react';
import { useI18n } from './i18n-context.ts';

interface Props {
  label: string;
  /** What goes to the clipboard; asked for when it is pressed. */
  text: () => string;
}

/** Copies a text, and says that it did. */
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
          navigator.clipboard.writeText(wanted).then(
            () => {
              setCopied(wanted);
            },
            // Where the browser forbids copying, the text is shown to copy by hand.
            () => {
              prompt(label, wanted);
            },
          );
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
