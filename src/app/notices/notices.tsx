import { lazy, Suspense, useState } from 'react';
import type { Problem } from '../../data/problems/problems.ts';
import type { MessageKey } from '../../i18n/messages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { MoreTexts } from '../../state/say/more-texts.tsx';
import { OtherNotice } from './other-notice.tsx';
import { useUrlState } from '../../state/navigation/use-url-state.ts';

const ProblemList = lazy(() =>
  import('../problem-list.tsx').then((module) => ({ default: module.ProblemList })),
);
const TEXTS = ['device'] as const;
const NONE: readonly Problem[] = [];

/** Says what of the address and of the data could not be used; nothing else is lost because of it. */
export function Notices({ problems = NONE }: { problems?: readonly Problem[] }) {
  return (
    <MoreTexts of={TEXTS}>
      <OtherNotice />
      <AddressNotices />
      <DataNotices problems={problems} />
    </MoreTexts>
  );
}

/** Which parts of the address could not be followed; dismissing cleans the address. */
function AddressNotices() {
  const { t } = useI18n();
  const { notices, go } = useUrlState();
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (notices.length === 0 || dismissed === notices) return null;
  return (
    <div className="notice" role="alert">
      <p>{t('notice.title')}</p>
      <ul>
        {notices.map(({ parameter, value, isTurned }) => (
          <li key={`${parameter} ${value}`}>
            {t(isTurned ? 'notice.turned' : 'notice.value', {
              value,
              parameter: t(`param.${parameter}` as MessageKey),
            })}
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

/** So many problems are named one by one. */
const MOST = 50;

/** Which parts of the data were left out, each with how to mend it. */
function DataNotices({ problems }: { problems: readonly Problem[] }) {
  const { t, language } = useI18n();
  const [dismissed, setDismissed] = useState<unknown>(null);
  if (problems.length === 0 || dismissed === problems) return null;
  return (
    <div className="notice" role="status">
      <details>
        <summary>{t('app.problems', { count: problems.length })}</summary>
        <Suspense>
          <ProblemList problems={problems.slice(0, MOST)} language={language} />
        </Suspense>
      </details>
      <button type="button" className="link" onClick={() => setDismissed(problems)}>
        {t('notice.dismiss')}
      </button>
    </div>
  );
}
