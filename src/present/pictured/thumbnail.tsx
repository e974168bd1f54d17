import type { Picture } from '../../domain/pictures/picture.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';
import { creditOf } from '../../state/say/say-picture.ts';
import { ShownPicture } from '../../ui/pictures/shown-picture.tsx';

interface Props {
  picture: Picture | null;
  /** How wide it stands, as the `sizes` of an image says it. */
  sizes: string;
  /** What stands below it: whose it is, after a name where one is given. */
  caption?: { readonly name?: string } | undefined;
}

/** The size that a sheet asks for: a printer has finer points than the screen has. */
export const ON_PAPER = '480px';

/** The picture of a fiche on a slide or sheet; nothing where there is none. */
export function Thumbnail({ picture, sizes, caption }: Props) {
  const { t } = useI18n();
  if (!picture) return null;
  return (
    <figure className="thumbnail">
      <ShownPicture picture={picture} sizes={sizes} isEager />
      {caption && (
        <figcaption>
          {caption.name && <strong>{caption.name} </strong>}
          {creditOf(picture, t)}
        </figcaption>
      )}
    </figure>
  );
}

/** Whose the pictures of a slide or sheet are, each said once; nothing where there are none. */
export function PictureCredits({ of }: { of: readonly (Picture | null)[] }) {
  const { t } = useI18n();
  const credits = [...new Set(of.flatMap((picture) => (picture ? creditOf(picture, t) : [])))];
  return credits.length === 0 ? null : <p className="picture-credits">{credits.join(' · ')}</p>;
}
