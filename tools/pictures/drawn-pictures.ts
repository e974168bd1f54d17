import sharp from 'sharp';
import { LIGHT } from '../../src/ui/colours.ts';

/** What a drawn picture shows: enough to tell one from another. */
interface Drawing {
  /** In pixels. */
  readonly width: number;
  readonly height: number;
  /** Of the ground and of the sun, as hexadecimal colours. */
  readonly ground: string;
  readonly sun: string;
}

/**
 * A picture of our own, drawn and not photographed: hills under a sun that stands at the left top. The
 * guide comes without pictures, and tests need some.
 */
const drawing = ({ width, height, ground, sun }: Drawing): string => `
<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 60 40" preserveAspectRatio="xMidYMid slice">
  <rect width="60" height="40" fill="${LIGHT.land}"/>
  <circle cx="15" cy="12" r="6" fill="${sun}"/>
  <path d="M0 30 Q15 18 30 27 T60 22 V40 H0Z" fill="${ground}"/>
  <path d="M0 36 Q20 27 38 34 T60 31 V40 H0Z" fill="${LIGHT.ink}" opacity="0.55"/>
  <path d="M40 30 v-9 l6 -5 l6 5 v9z" fill="${LIGHT.paper}"/>
  <rect x="44.5" y="24" width="3" height="6" fill="${ground}"/>
</svg>`;

/** What a telephone writes into a photograph: lying on its side, taken in a place. */
const BY_TELEPHONE = {
  IFD0: { Make: 'Telefoon' },
  IFD3: { GPSLatitudeRef: 'N', GPSLatitude: '50/1 51/1 0/1' },
} as const;

/** Draws a picture as JPEG. @param isOfTelephone whether it lies on its side and tells where it was taken */
export function drawPicture(of: Drawing, isOfTelephone = false): Promise<Buffer> {
  const picture = sharp(Buffer.from(drawing(of)));
  return isOfTelephone
    ? picture
        .rotate(-90)
        .withExif(BY_TELEPHONE)
        .withMetadata({ orientation: 6 })
        .jpeg({ quality: 82 })
        .toBuffer()
    : picture.jpeg({ quality: 82 }).toBuffer();
}
