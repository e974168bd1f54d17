import { isReachable } from '../../domain/contact/contact.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { inShort } from '../../domain/guide/in-short.ts';
import type { NearbyEntry } from '../../domain/near/near-groups.ts';
import type { DetailedInitiative } from '../../domain/model.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { bearersOf } from '../../state/atlas/bearers-of.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { reachedLines } from '../../state/say/reached-lines.ts';
import { contactLine } from '../../state/say/say-contact.ts';
import { sayDistance } from '../../state/say/say-distance.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useFirstPicture } from '../pictured/pictures-shown.ts';
import { ON_PAPER, Thumbnail } from '../pictured/thumbnail.tsx';
import { signOn } from '../slide-items.ts';

interface Props {
  entries: readonly NearbyEntry[];
  /** Of more than these it is said how many there are. */
  most: number;
  /** Whether each is told in a sentence. */
  told?: boolean;
  /** Whether it is said where each is, and how far. */
  placed?: boolean;
  /** Whether it is said how one reaches them. */
  reached?: boolean;
}

/** Initiatives of a sheet, each with its sign. */
export function SheetEntries({
  entries,
  most,
  told = false,
  placed = false,
  reached = false,
}: Props) {
  const atlas = useAtlas();
  const i18n = useI18n();
  const { t, say, language } = i18n;
  const left = entries.length - most;
  const pictureOf = useFirstPicture();
  return (
    <ul className="sheet-entries">
      {entries.slice(0, most).map((entry) => {
        const { initiative, placeId } = entry;
        const details = detailed(initiative);
        const place = atlas.places.get(placeId);
        const facts = [
          ...(placed && place ? [`${say(place.name)}, ${sayDistance(entry, i18n)}`] : []),
          sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t),
          ...(reached ? [details.initiators.map(({ name }) => say(name)).join(', ')] : []),
        ].filter(Boolean);
        return (
          <li key={initiative.id}>
            <Glyph {...signOn(initiative, null, atlas)} />
            <div>
              <strong>{say(initiative.shortTitle)}</strong>{' '}
              <span className="handout-facts">{facts.join(' · ')}</span>
              {told && <p>{inShort(details, language)}</p>}
              {reached && <Reached initiative={details} />}
            </div>
            {reached && <Thumbnail picture={pictureOf(details)} sizes={ON_PAPER} />}
          </li>
        );
      })}
      {left > 0 && <li className="handout-facts">{t('fiche.more', { count: left })}</li>}
    </ul>
  );
}

/** How one reaches an initiative or else who bears it, and who may come, as far as that is known. */
function Reached({ initiative }: { initiative: DetailedInitiative }) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const { whoMayCome } = initiative;
  const bearers = isReachable(initiative) ? [] : bearersOf(initiative, atlas);
  const said = [
    ...bearers.map((one) => `${say(one.name)}: ${contactLine(one)}`),
    ...reachedLines(initiative, language, t),
    ...(whoMayCome ? [say(whoMayCome)] : []),
  ];
  return said.length === 0 ? null : <p className="sheet-reached">{said.join(' · ')}</p>;
}
