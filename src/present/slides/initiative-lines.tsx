import { inShort } from '../../domain/guide/in-short.ts';
import type { Contact } from '../../domain/contact/contact.ts';
import type { Approach, Initiative } from '../../domain/model.ts';
import type { Picture } from '../../domain/pictures/picture.ts';
import { detailed } from '../../domain/guide/fiche-details.ts';
import { useAtlas } from '../../state/atlas/atlas.ts';
import { Glyph } from '../../ui/glyph.tsx';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { contactLine } from '../../state/say/say-contact.ts';
import { sayPeriod } from '../../state/say/say-period.ts';
import { usePlaceNames } from '../../state/near/use-place-names.ts';
import { useFirstPicture } from '../pictured/pictures-shown.ts';
import { PictureCredits, Thumbnail } from '../pictured/thumbnail.tsx';
import { signOn } from '../slide-items.ts';

/** How to reach it, where that is known. */
function ContactLine({ contact }: { contact: Contact }) {
  const line = contactLine(contact);
  return line === '' ? null : <span className="slide-contact">{line}</span>;
}

interface Props {
  initiatives: readonly Initiative[];
  approach: Approach | null;
  /** Whether each is told in a sentence; else they are but named. */
  told: boolean;
  /** Whether it is said where each is; not where the slide itself says so. */
  placed: boolean;
  /** What else is to be seen on the slide, which is owed to somebody too. */
  beside?: Picture | null;
}

/** The initiatives of a slide, each with its sign and, where there is room, a sentence. */
export function InitiativeLines({ initiatives, approach, told, placed, beside = null }: Props) {
  const atlas = useAtlas();
  const { t, say, language } = useI18n();
  const placeNames = usePlaceNames();
  const pictureOf = useFirstPicture();
  const pictures = told ? initiatives.map((one) => pictureOf(detailed(one))) : [];
  return (
    <>
      <ul className={told ? 'slide-lines' : 'slide-lines slide-lines-names'}>
        {initiatives.map((initiative, index) => {
          const period = sayPeriod(atlas.periods.get(initiative.id) ?? null, language, t);
          return (
            <li key={initiative.id}>
              <Glyph {...signOn(initiative, approach, atlas)} />
              <div>
                <strong>{say(initiative.shortTitle)}</strong>
                {told && (
                  <>
                    <span className="slide-meta">
                      {placed && `${placeNames(initiative)}, `}
                      <span className="slide-period">{period}</span>
                      {!placed && initiative.areaAmbiguous && ` (${t('place.ambiguousShort')})`}
                    </span>
                    <span className="slide-sentence">
                      {inShort(detailed(initiative), language)}
                    </span>
                    <ContactLine contact={detailed(initiative)} />
                  </>
                )}
              </div>
              <Thumbnail picture={pictures[index] ?? null} sizes="16vw" />
            </li>
          );
        })}
      </ul>
      <PictureCredits of={[beside, ...pictures]} />
    </>
  );
}
