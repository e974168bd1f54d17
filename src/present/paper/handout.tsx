import { useMemo } from 'react';
import type { Initiative } from '../../domain/model.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { reachedLines } from '../../state/say/reached-lines.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { ChartSlot } from '../chart/chart-slot.tsx';
import { useFirstPicture } from '../pictured/pictures-shown.ts';
import { ON_PAPER, Thumbnail } from '../pictured/thumbnail.tsx';
import { signOn, slideItems } from '../slide-items.ts';
import { PaperHead } from './paper-head.tsx';
import { PaperSources } from './paper-sources.tsx';

/** Names on the map: the least is 7 points. */
const PARTS = [1, 0.88, 0.78];

/** The initiatives at hand, each with its summary, on sheets of A4. */
export function Handout({ asked }: { asked: readonly string[] }) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const { dataset } = atlas;
  const { initiatives } = dataset;
  const items = useMemo(() => slideItems(initiatives, null, atlas), [initiatives, atlas]);
  const { compare } = new Intl.Collator(language);
  const sorted = [...initiatives].sort((a, b) => compare(say(a.title), say(b.title)));
  const isWide = ({ id }: Initiative) => atlas.anchors.get(id)?.markers.length === 0;
  const [placed, wide] = [sorted.filter((one) => !isWide(one)), sorted.filter(isWide)];
  return (
    <article className="sheet-paper handout">
      <PaperHead asked={asked} />
      <section className="handout-map" aria-label={t('map.label')}>
        <ChartSlot
          items={items}
          label={t('map.label')}
          parts={PARTS}
          mostNumbered={8}
          listsWhole
          enlarges
        />
      </section>
      <div className="handout-key">
        <p>
          {t('legend.solid')} · {t('legend.hollow')} · {t('legend.here')}
        </p>
        <PaperSources />
      </div>
      {placed.map((initiative) => (
        <Item key={initiative.id} initiative={initiative} />
      ))}
      {placed.length > 0 && wide.length > 0 && (
        <h2 className="handout-part">{t('present.region')}</h2>
      )}
      {wide.map((initiative) => (
        <Item key={initiative.id} initiative={initiative} />
      ))}
    </article>
  );
}

function Item({ initiative }: { initiative: Initiative }) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  const details = detailed(initiative);
  const { initiators, drawsOn, summary, title } = details;
  const reached = reachedLines(details, language, t);
  const pictureOf = useFirstPicture();
  return (
    <section className="handout-item">
      <Glyph {...signOn(initiative, null, atlas)} />
      <div>
        <h2>{say(title)}</h2>
        <p className="handout-facts">
          {placeNames(initiative)} ·{' '}
          {sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t)} · {t('paper.by')}{' '}
          {initiators.map(({ name }) => say(name)).join(', ')}
        </p>
        <p>{say(summary)}</p>
        {reached.length > 0 && (
          <p className="handout-facts">
            {t('contact.title')}: {reached.join(' · ')}
          </p>
        )}
        <p className="handout-facts">
          {t('paper.drawsOn')}:{' '}
          {drawsOn.map(({ approach: id, basis }, index) => {
            const approach = atlas.approaches.get(id);
            return (
              <span key={id}>
                {index > 0 && ', '}
                <Glyph approach={approach} hollow={basis === 'editorial'} />{' '}
                {approach && say(approach.shortTitle)} ({t(`basis.${basis}`).toLowerCase()})
              </span>
            );
          })}
        </p>
      </div>
      <Thumbnail picture={pictureOf(details)} sizes={ON_PAPER} caption={{}} />
    </section>
  );
}
