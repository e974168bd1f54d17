import type { Pictured } from '../domain/pictures/picture.ts';
import { PictureCredit } from '../ui/pictures/picture-credit.tsx';
import { ShownPicture } from '../ui/pictures/shown-picture.tsx';

interface Props {
  of: Pictured;
  /** Whether it is but the first of them. */
  isOne?: boolean;
}

/** How wide the first stands, the others beside each other, and the one beside the map. */
const SIZES = {
  first: '(max-width: 60rem) 92vw, 40rem',
  other: '(max-width: 60rem) 45vw, 20rem',
  one: '(max-width: 60rem) 92vw, 22rem',
} as const;

/** The pictures of a fiche or organisation, the first large, each with whom it is owed to; nothing where there are none. */
export function Pictures({ of: { pictures = [] }, isOne = false }: Props) {
  const shown = isOne ? pictures.slice(0, 1) : pictures;
  if (shown.length === 0) return null;
  return (
    <div className="pictures">
      {shown.map((picture, index) => (
        <figure key={`${index} ${picture.file}`}>
          <ShownPicture
            picture={picture}
            sizes={SIZES[isOne ? 'one' : index === 0 ? 'first' : 'other']}
          />
          <figcaption>
            <PictureCredit picture={picture} />
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
