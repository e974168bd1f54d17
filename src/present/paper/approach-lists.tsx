import { drawnOnBy } from '../../domain/links/back-links.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';

/** The initiatives under each approach that they draw on, with where and when. */
export function ApproachLists() {
  const { dataset, periods } = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  return dataset.approaches.map((approach) => {
    const drawing = drawnOnBy(approach.id, dataset.initiatives);
    return (
      <section key={approach.id} className="approach-list">
        <h3>
          <Glyph approach={approach} /> {say(approach.shortTitle)}
        </h3>
        {drawing.length === 0 && <p>{t('present.none')}</p>}
        <ul>
          {drawing.map(({ initiative, evidence: { basis } }) => (
            <li key={initiative.id}>
              <Glyph approach={approach} hollow={basis === 'editorial'} />
              <span>
                <strong>{say(initiative.shortTitle)}</strong> {placeNames(initiative)},{' '}
                {sayPeriod(periods.get(initiative.id) ?? null, language, t)}
              </span>
            </li>
          ))}
        </ul>
      </section>
    );
  });
}
