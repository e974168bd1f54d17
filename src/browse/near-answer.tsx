import { probableCommune } from '../domain/nearby.ts';
import { useAtlas } from '../state/atlas.ts';
import { useI18n } from '../state/i18n-context.ts';
import { askPosition, isRough, usePosition } from '../state/position.ts';
import { useResults } from '../state/results.tsx';
import { useUrlState } from '../state/use-url-state.ts';

/** What came of asking "near": the probable commune to confirm, or why there is no answer. */
export function NearAnswer() {
  const { places } = useAtlas();
  const { language, t, say } = useI18n();
  const { state, go } = useUrlState();
  const { origin } = useResults();
  const position = usePosition();

  if (state.near?.kind === 'here' && position.status !== 'known') {
    if (position.status === 'asking') return <p role="status">{t('near.asking')}</p>;
    if (position.status === 'unknown') {
      return (
        <p role="status">
          {t('near.notInLinks')}{' '}
          <button type="button" className="link" onClick={askPosition}>
            {t('near.here')}
          </button>
        </p>
      );
    }
    return (
      <p role="status">{t(position.status === 'denied' ? 'near.denied' : 'near.unavailable')}</p>
    );
  }
  if (state.near?.kind === 'here' && position.status === 'known' && isRough(position)) {
    const km = new Intl.NumberFormat(language).format(Math.round(position.accuracy / 1000));
    return <p role="status">{t('near.rough', { km })}</p>;
  }
  if (origin?.kind !== 'point') return null;
  const guess = probableCommune(origin.point, places);
  return (
    <p role="status">
      {guess === null
        ? t('near.outside')
        : t(guess.certain ? 'near.in' : 'near.probablyIn', { place: say(guess.place.name) })}{' '}
      {guess && !guess.certain && (
        <button
          type="button"
          className="link"
          onClick={() => {
            go({ near: { kind: 'place', placeId: guess.place.id } });
          }}
        >
          {t('near.confirm')}
        </button>
      )}
    </p>
  );
}
