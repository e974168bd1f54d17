import { LOCALES } from '../../domain/languages.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { askPosition, isRough, usePosition } from '../../state/near/position.ts';
import { PointAnswer } from './point-answer.tsx';
import { useSlow } from '../../state/device/use-slow.ts';
import { PointButton } from './point-button.tsx';

/** After so long, in milliseconds, a person wonders whether it still works. */
const PATIENCE = 4000;

/** What came of asking the device where it is. */
export function HereAnswer() {
  const { language, t } = useI18n();
  const position = usePosition();
  switch (position.status) {
    case 'asking':
      return <Asking />;
    case 'unknown':
      return (
        <p role="status">
          {t('near.notInLinks')} <Again words={t('near.here')} />
        </p>
      );
    case 'denied':
      return (
        <p role="status">
          {t('near.denied')} <PointButton />
        </p>
      );
    case 'unavailable':
      return (
        <p role="status">
          {t('near.unavailable')} <Again words={t('near.again')} /> <PointButton />
        </p>
      );
    case 'known':
      break;
  }
  const { point, accuracy } = position;
  if (isRough(position)) {
    const km = new Intl.NumberFormat(LOCALES[language]).format(Math.round(accuracy / 1000));
    return (
      <p role="status">
        {t('near.rough', { km })} <PointButton />
      </p>
    );
  }
  return <PointAnswer point={point} accuracyKm={accuracy / 1000} />;
}

function Asking() {
  const { t } = useI18n();
  const isSlow = useSlow(PATIENCE);
  return (
    <p role="status">
      {t('near.asking')}
      {isSlow && (
        <>
          {' '}
          {t('near.slow')} <PointButton />
        </>
      )}
    </p>
  );
}

function Again({ words }: { words: string }) {
  return (
    <button type="button" className="link" onClick={askPosition}>
      {words}
    </button>
  );
}
