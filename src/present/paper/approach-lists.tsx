import { drawnOnBy } from '../../domain/links/back-links.ts';
import type { Approach, Initiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';

interface LineProps {
  readonly initiative: Initiative;
  readonly approach?: Approach;
  readonly hollow?: boolean;
}

/** An initiative with where and when, after the sign of what it is listed under. */
function Line({ initiative, approach, hollow = false }: LineProps) {
  const { periods } = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  return (
    <li>
      <Glyph approach={approach} hollow={hollow} />
      <span>
        <strong>{say(initiative.shortTitle)}</strong> {placeNames(initiative)},{' '}
        {sayPeriod(periods.get(initiative.id) ?? null, language, t)}
      </span>
    </li>
  );
}

/** The initiatives under each approach that they draw on; last, those that draw on none. */
export function ApproachLists() {
  const { approaches, initiatives } = useAtlas().dataset;
  const { t, say } = useI18n();
  const others = initiatives.filter(({ drawsOn }) => drawsOn.length === 0);
  return (
    <>
      {approaches.map((approach) => {
        const drawing = drawnOnBy(approach.id, initiatives);
        return (
          <section key={approach.id} className="approach-list">
            <h3>
              <Glyph approach={approach} /> {say(approach.shortTitle)}
            </h3>
            {drawing.length === 0 && <p>{t('present.none')}</p>}
            <ul>
              {drawing.map(({ initiative, evidence: { basis } }) => (
                <Line
                  key={initiative.id}
                  initiative={initiative}
                  approach={approach}
                  hollow={basis === 'editorial'}
                />
              ))}
            </ul>
          </section>
        );
      })}
      {others.length > 0 && (
        <section className="approach-list">
          {approaches.length > 0 && <h3>{t('fiche.drawsOnNone')}</h3>}
          <ul>
            {others.map((initiative) => (
              <Line key={initiative.id} initiative={initiative} />
            ))}
          </ul>
        </section>
      )}
    </>
  );
}
