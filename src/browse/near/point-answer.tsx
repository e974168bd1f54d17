import { useMemo } from 'react';
import { isAbroad } from '../../domain/places/abroad.ts';
import { distanceBetween } from '../../domain/geometry/distance.ts';
import { likelyCommunes } from '../../domain/places/likely-communes.ts';
import type { Place } from '../../domain/model.ts';
import { LOCALES } from '../../domain/languages.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useGazetteer } from '../../state/near/use-nearness.ts';
import { sayDistance } from '../../state/say/say-distance.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { PlaceAbout } from '../../ui/place-about.tsx';

interface Props {
  /** [lng, lat] in degrees. */
  point: readonly [number, number];
  /** How far it may be off. */
  accuracyKm: number;
}

/** Known no better than this, in km, a point makes no commune likelier than its neighbours. */
const VAGUE_KM = 1;

/** Which commune a point lies in, to confirm where that is not certain; else the town that is near. */
export function PointAnswer({ point, accuracyKm }: Props) {
  const { places, regions, dataset } = useAtlas();
  const { t, say, language } = useI18n();
  const { go } = useUrlState();
  const { communes, certain } = useMemo(
    () => likelyCommunes(point, accuracyKm, places),
    [point, accuracyKm, places],
  );
  const [first, ...others] = communes;
  if (!first) {
    const isTold = dataset.guide !== null;
    const land = [...dataset.ground, ...regions].map(({ shape }) => shape);
    return (
      <p role="status">
        {!isAbroad(point, land) ? (
          <NearestTown point={point} />
        ) : (
          // Other data may be of anywhere.
          isTold && t('near.abroad')
        )}
      </p>
    );
  }
  if (certain) {
    return (
      <p role="status">
        {t('near.in', { place: say(first.name) })} <PlaceAbout id={first.id} />
      </p>
    );
  }
  const ways = (list: readonly Place[]) =>
    list.map(({ id, name }) => (
      <button
        key={id}
        type="button"
        className="link"
        onClick={() => go({ near: { kind: 'place', placeId: id }, view: null })}
      >
        {list.length === 1 && id === first.id ? t('near.confirm') : say(name)}
      </button>
    ));
  if (accuracyKm > VAGUE_KM) {
    const km = new Intl.NumberFormat(LOCALES[language], { maximumFractionDigits: 0 });
    return (
      <p role="status">
        {t('near.somewhere', { km: km.format(accuracyKm) })} {ways(communes)}
      </p>
    );
  }
  return (
    <div role="status">
      <p>
        {t('near.probablyIn', { place: say(first.name) })} {ways([first])}
      </p>
      {others.length > 0 && (
        <p>
          {t('near.which')} {ways(others)}
        </p>
      )}
    </div>
  );
}

/** So near a town one is as good as there, in km. */
const THERE_KM = 2;

function NearestTown({ point }: Pick<Props, 'point'>) {
  const i18n = useI18n();
  const { t, say } = i18n;
  const gazetteer = useGazetteer(true);
  const nearest = useMemo(() => {
    if (gazetteer.status !== 'known') return null;
    const towns = [...gazetteer.localities.values()]
      .filter(({ kind }) => kind === 'town')
      .map((town) => ({ town, distanceKm: distanceBetween(point, town.point) }));
    return towns.reduce<(typeof towns)[number] | null>(
      (best, one) => (best && best.distanceKm <= one.distanceKm ? best : one),
      null,
    );
  }, [gazetteer, point]);
  if (!nearest) return null;
  const { town, distanceKm } = nearest;
  const distance = sayDistance({ distanceKm, approximate: true }, i18n);
  return distanceKm <= THERE_KM
    ? t('near.atTown', { town: say(town.name) })
    : t('near.fromTown', { town: say(town.name), distance });
}
