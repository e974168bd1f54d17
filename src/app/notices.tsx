import { useState } from 'react';
import type { MessageKey } from '../i18n/messages.ts';
import { useI18n } from '../state/i18n-context.ts';
import { useUrlState } from '../state/use-url-state.ts';

/** Says which parts of the address could not be followed; dismissing cleans the address. */
export function Notices() {
  const { t } = useI18n();
  const { notices, go } = useUrlState();
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (notices.length === 0 || dismissed === notices) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('notice.title')}</p>
      <ul>
        {notices.map(({ parameter, value }) => (
          <li key={`${parameter} ${value}`}>
            {t('notice.value', { value, parameter: t(`param.${parameter}` as MessageKey) })}
          </li>
        ))}
      </ul>
      <button
        type="button"
        className="link"
        onClick={() => {
          setDismissed(notices);
          go({}, { replace: true });
        }}
      >
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
