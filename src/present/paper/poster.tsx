import { useMemo } from 'react';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { ChartRows } from '../chart/chart-rows.tsx';
import { ChartSlot } from '../chart/chart-slot.tsx';
import { useFirstPicture } from '../pictured/pictures-shown.ts';
import { ON_PAPER, Thumbnail } from '../pictured/thumbnail.tsx';
import { slideItems } from '../slide-items.ts';
import { ApproachLists } from './approach-lists.tsx';
import { PaperHead } from './paper-head.tsx';
import { PaperSources } from './paper-sources.tsx';

/** Names on the map: the least is 9 points. */
const PARTS = [1, 0.85, 0.7];
/** The timeline is 128 mm wide; its letters are to be 8 points: what a row of it is wide in its own units. */
const TIMELINE = 520;

/** The landscape on one sheet of A3: map, timeline, list by approach. */
export function Poster({ asked }: { asked: readonly string[] }) {
  const atlas = useAtlas();
  const { t, say } = useI18n();
  const { initiatives, approaches } = atlas.dataset;
  const items = useMemo(() => slideItems(initiatives, null, atlas), [initiatives, atlas]);
  return (
    <article className="sheet-paper poster">
      <section className="poster-map" aria-label={t('map.label')}>
        <ChartSlot
          items={items}
          label={t('map.label')}
          corner={<PaperHead asked={asked} />}
          parts={PARTS}
          mostNumbered={12}
          allNames
          listsWhole
          enlarges
        />
      </section>
      <PosterPictures />
      <section className="poster-list">
        <h2>{t(approaches.length > 0 ? 'paper.byApproach' : 'hits.initiative')}</h2>
        <ApproachLists />
        <h2>{t('paper.timeline')}</h2>
        <ChartRows width={TIMELINE} />
      </section>
      <footer className="poster-foot">
        <ul className="paper-key">
          {approaches.map((approach) => (
            <li key={approach.id}>
              <Glyph approach={approach} /> {say(approach.shortTitle)}
            </li>
          ))}
          {approaches.length > 0 && (
            <li>
              <Glyph approach={approaches[1] ?? approaches[0]} hollow /> {t('legend.hollow')}
            </li>
          )}
          <li>
            <span className="legend-here" aria-hidden="true" /> {t('legend.here')}
          </li>
        </ul>
        <p>{t('paper.legendBar')}</p>
        <PaperSources />
      </footer>
    </article>
  );
}

/** So many find room beside each other. */
const MOST_PICTURES = 5;

/** Some of what the initiatives look like, in a row. */
function PosterPictures() {
  const { initiatives } = useAtlas().dataset;
  const { say } = useI18n();
  const pictureOf = useFirstPicture();
  const pictured = initiatives.flatMap((initiative) => {
    const picture = pictureOf(detailed(initiative));
    return picture ? [{ initiative, picture }] : [];
  });
  if (pictured.length === 0) return null;
  return (
    <div className="poster-pictures">
      {pictured.slice(0, MOST_PICTURES).map(({ initiative: { id, shortTitle }, picture }) => (
        <Thumbnail
          key={id}
          picture={picture}
          sizes={ON_PAPER}
          caption={{ name: say(shortTitle) }}
        />
      ))}
    </div>
  );
}
