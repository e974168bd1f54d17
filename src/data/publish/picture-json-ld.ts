import type { Language } from '../../domain/languages.ts';
import { licenceAddress } from '../../domain/pictures/licence.ts';
import type { Picture, Pictured } from '../../domain/pictures/picture.ts';
import { isWebAddress } from '../schemas/common-schemas.ts';
import { some, type Thing } from './roles-json-ld.ts';

function thingOf(
  { made, alt, maker, licence, source }: Picture,
  language: Language,
  root: string,
): readonly Thing[] {
  if (!made) return [];
  const license = licenceAddress(licence);
  return [
    {
      '@type': 'ImageObject',
      contentUrl: `${root}${made.stem}-${made.widths.at(-1)!}.webp`,
      caption: alt[language],
      creditText: maker,
      ...(license === null ? {} : { license }),
      ...(isWebAddress(source) ? { acquireLicensePage: source } : {}),
    },
  ];
}

/**
 * The pictures of a thing in the words of schema.org; none where the site does not know its address.
 * @param root public address of the site, ending in a slash
 */
export const picturesJsonLd = (
  { pictures = [] }: Pictured,
  language: Language,
  root: string | null,
): Thing =>
  some(
    'image',
    root === null ? [] : pictures.flatMap((picture) => thingOf(picture, language, root)),
  );
