import { lazy, Suspense, useState } from 'react';
import { SignWords } from '../../ui/sign-words.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { withTexts } from '../../state/say/more-texts.tsx';

const LegendBody = lazy(() =>
  import('../../ui/legend-body.tsx').then((module) => ({ default: module.LegendBody })),
);

/** In one line under the list what its signs say; it opens to all of the legend. */
export const SignLine = withTexts(['near'], Line);

function Line() {
  const { t } = useI18n();
  const [isOpen, setOpen] = useState(false);
  return (
    <details
      className="sign-line legend"
      onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
    >
      <summary>
        <SignWords /> · <span className="link-like">{t('signs.all')}</span>
      </summary>
      {isOpen && (
        <Suspense>
          <LegendBody />
        </Suspense>
      )}
    </details>
  );
}
