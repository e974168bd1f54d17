import {
  focusOf,
  SHAPE,
  wholePath,
  type MadePicture,
  type Picture,
} from '../../domain/pictures/picture.ts';
import { usePathBelow } from '../../state/navigation/use-path-below.ts';
import { useI18n } from '../../state/atlas/i18n-context.ts';

interface Props {
  picture: Picture;
  /** How wide it stands in a view, as the `sizes` of an image says it. */
  sizes: string;
  /** Whether it is fetched at once: paper waits for no scrolling. */
  isEager?: boolean;
}

/** The shape of a picture in whole numbers, so that its place is kept before it is there. */
const [WIDTH, HEIGHT] = [SHAPE * 200, 200];

/** A picture in the shape that all have; where the build made none yet, as on the desk, as it is. */
export function ShownPicture({ picture, sizes, isEager = false }: Props) {
  const { say } = useI18n();
  const loading = isEager ? 'eager' : 'lazy';
  const size = { width: WIDTH, height: HEIGHT } as const;
  const below = usePathBelow();
  const { made, data } = picture;
  if (!made) {
    const [x, y] = focusOf(picture);
    return (
      <span className="picture">
        <img
          src={data ?? below(wholePath(picture))}
          alt={say(picture.alt)}
          style={{ objectPosition: `${x}% ${y}%` }}
          loading={loading}
          {...size}
        />
      </span>
    );
  }
  const set = (ending: string) => sourceSet(made, ending, below);
  return (
    <span className="picture">
      <img className="picture-stand-in" src={made.standIn} alt="" {...size} />
      <picture>
        <source type="image/avif" srcSet={set('avif')} sizes={sizes} />
        <img
          src={below(`${made.stem}-${made.widths[0]!}.webp`)}
          srcSet={set('webp')}
          sizes={sizes}
          alt={say(picture.alt)}
          loading={loading}
          decoding="async"
          {...size}
        />
      </picture>
    </span>
  );
}

const sourceSet = (
  { stem, widths }: MadePicture,
  ending: string,
  below: (path: string) => string,
) => widths.map((width) => `${below(`${stem}-${width}.${ending}`)} ${width}w`).join(', ');
