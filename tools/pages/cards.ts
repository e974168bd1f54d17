import { detailed } from '../../src/domain/guide/fiche-details.ts';
import { EMPTY_QUERY } from '../../src/domain/query/query.ts';
import type { Fiche, Initiative } from '../../src/domain/model.ts';
import type { Atlas } from '../../src/state/atlas/atlas.ts';
import type { I18n } from '../../src/state/atlas/i18n-context.ts';
import { sayPeriod } from '../../src/state/say/say-period.ts';
import { creditOf } from '../../src/state/say/say-picture.ts';
import { primarySign } from '../../src/state/atlas/approach-sign.ts';
import { initiativesOf } from '../../src/state/atlas/initiatives-of.ts';
import { sayWholeNames } from '../../src/state/say/say-whole-names.ts';
import { cardMap } from './card-map.ts';
import type { Card } from './social-card.ts';
import { LIGHT } from '../../src/ui/colours.ts';

function colourOf(fiche: Fiche, atlas: Atlas): string {
  if (fiche.kind === 'approach') return fiche.colour;
  if (fiche.kind === 'challenge') return LIGHT.ink;
  return primarySign(fiche, EMPTY_QUERY, atlas).approach?.colour ?? LIGHT.ink;
}

function whereAndWhen({ id }: Initiative, atlas: Atlas, { t, say, language }: I18n): string {
  const { markers, regions } = atlas.anchors.get(id) ?? { markers: [], regions: [] };
  const places = [...markers, ...regions].map(({ name }) => say(name)).join(', ');
  return `${places} · ${sayPeriod(atlas.periods.get(id) ?? null, language, t)}`;
}

/** As wide as a card shows it, in pixels. */
const CARD_PICTURE = 640;

/** What is seen of a fiche, where it has a picture. */
function seenOf(fiche: Fiche, { t }: I18n): Card['seen'] {
  const [picture] = detailed(fiche).pictures ?? [];
  if (!picture?.made) return null;
  const { stem, widths } = picture.made;
  const width = widths.findLast((one) => one <= CARD_PICTURE)!;
  return { path: `${stem}-${width}.webp`, credit: creditOf(picture, t) };
}

/** What the picture of a fiche shows. */
export function ficheCard(fiche: Fiche, atlas: Atlas, i18n: I18n): Card {
  const initiatives = initiativesOf(fiche, atlas);
  return {
    kicker: i18n.t(`fiche.${fiche.kind}`),
    title: i18n.say(fiche.title),
    foot: fiche.kind === 'initiative' ? whereAndWhen(fiche, atlas, i18n) : i18n.t('app.name'),
    // A card of one says where that is.
    aside: initiatives.length > 1 ? sayWholeNames(initiatives, atlas, i18n) : '',
    colour: colourOf(fiche, atlas),
    seen: seenOf(fiche, i18n),
    map: cardMap(initiatives.length > 0 ? initiatives : atlas.dataset.initiatives, atlas),
  };
}

/** What the picture of all other pages shows. */
export function siteCard(atlas: Atlas, i18n: I18n): Card {
  const { t } = i18n;
  return {
    kicker: t('count.initiatives', { count: atlas.dataset.initiatives.length }),
    title: t('app.name'),
    foot: t('app.tagline'),
    aside: sayWholeNames(atlas.dataset.initiatives, atlas, i18n),
    colour: LIGHT.ink,
    seen: null,
    map: cardMap(atlas.dataset.initiatives, atlas),
  };
}
