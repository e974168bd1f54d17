import { useMemo } from 'react';
import { detailed } from '../../domain/guide/fiche-details.ts';
import type { Place } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { placeAround } from '../../state/near/place-around.ts';
import { useUrlState } from '../../state/navigation/use-url-state.ts';
import { feedPath, hasFeed } from '../../state/url/feed-path.ts';
import { pagePath } from '../../state/url/write-url.ts';
import { ChartSlot } from '../chart/chart-slot.tsx';
import { useFirstPicture } from '../pictured/pictures-shown.ts';
import { PictureCredits } from '../pictured/thumbnail.tsx';
import { slideItems } from '../slide-items.ts';
import { PaperCode } from './paper-code.tsx';
import { PaperSources } from './paper-sources.tsx';
import { SheetEntries } from './sheet-entries.tsx';
import { useToday } from './use-today.ts';
import { lettersTo } from '../../domain/guide/letters-to.ts';

/** Names on the map: the least is 7 points. */
const PARTS = [1, 0.88, 0.78];
/** How many find room on a side with a sentence; of more it is said how many there are. */
const [MOST_HERE, MOST_AROUND, MOST_WIDE] = [7, 8, 8];

/** A commune on a sheet of A4: what is there with a map on one side, what is close on the other. */
export function CommuneSheet({ place }: { place: Place }) {
  const atlas = useAtlas();
  const { dataset, places } = atlas;
  const { t, say, language } = useI18n();
  const { state } = useUrlState();
  const overview = useMemo(
    () => placeAround(place, atlas, language).overview,
    [place, atlas, language],
  );
  const there = useMemo(() => [...overview.here, ...overview.part], [overview]);
  const items = useMemo(() => {
    const lit = there.map(({ initiative }) => initiative);
    return slideItems(lit, null, atlas);
  }, [there, atlas]);
  const today = useToday();
  const pictureOf = useFirstPicture();
  const pictures = there
    .slice(0, MOST_HERE)
    .map(({ initiative }) => pictureOf(detailed(initiative)));
  const contacts = lettersTo(dataset);
  const page = pagePath(language, { kind: 'place', id: place.id });
  return (
    <article className="sheet-paper commune-sheet">
      <section className="sheet-side">
        <header className="paper-head">
          <div>
            <p className="paper-asked">{t('sheet.kicker')}</p>
            <h1>{say(place.name)}</h1>
            <p>
              {[
                ...(there.length > 0 ? [t('place.some', { count: there.length })] : []),
                ...place.postcodes,
              ].join(' · ')}
            </p>
          </div>
          <PaperCode path={page} words={t('sheet.scan')} />
        </header>
        <h2>{t('place.here')}</h2>
        {there.length === 0 && <p>{t('place.none')}</p>}
        <SheetEntries entries={there} most={MOST_HERE} told reached />
        <div className="sheet-map" role="group" aria-label={t('map.label')}>
          <ChartSlot
            items={items}
            label={t('map.label')}
            about={place}
            parts={PARTS}
            // Beyond what is drawn commune by commune, most of them find no room for their names.
            allNames={atlas.regions.some(({ id }) => places.isWithin(place.id, id))}
            mostNumbered={8}
            listsWhole
            enlarges
          />
        </div>
      </section>
      <section className="sheet-side">
        <div className="sheet-columns">
          <div>
            <h2>{t('place.neighbours')}</h2>
            <SheetEntries entries={overview.neighbours} most={MOST_AROUND} placed told />
            {overview.neighbours.length === 0 && <p>{t('sheet.nothing')}</p>}
            {overview.nearest.length > 0 && (
              <>
                <h2>{t('place.nearest')}</h2>
                <SheetEntries
                  entries={overview.nearest}
                  most={overview.nearest.length}
                  placed
                  told
                />
              </>
            )}
          </div>
          <div>
            {overview.region.length > 0 && (
              <>
                <h2>{t('group.region')}</h2>
                <SheetEntries entries={overview.region} most={MOST_WIDE} told />
              </>
            )}
          </div>
        </div>
        <footer className="sheet-foot">
          {contacts.length > 0 && (
            <p>
              <strong>{t('contact.title')}.</strong> {t('sheet.ask')} {contacts.join(', ')}
            </p>
          )}
          {hasFeed(place) && state.data === null && (
            <PaperCode
              path={feedPath(language, { kind: 'place', id: place.id })}
              words={t('sheet.follow')}
            />
          )}
          <p>
            {t('paper.stand', { date: today })} · {t('foot.own')}
          </p>
          <PictureCredits of={pictures} />
          <PaperSources />
        </footer>
      </section>
    </article>
  );
}
