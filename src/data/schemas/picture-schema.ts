import * as z from 'zod/mini';
import { LICENCES } from '../../domain/pictures/picture.ts';
import { localised } from './common-schemas.ts';
import { claim, hidden, ofPicture } from './form-meta.ts';

/** So many pictures one thing has at most. */
const MOST_PICTURES = 6;
/** Of a picture on its way, in letters: what the desk makes of a photograph is some third of this. */
const MOST_LETTERS = 800_000;

const line = z.string().check(z.minLength(1), z.maxLength(300));
const percent = z.int().check(z.minimum(0), z.maximum(100));

/** A picture of `data/pictures/`, or one on its way there; which it is, is shown and not typed. */
const picture = ofPicture(
  z.strictObject({
    file: hidden(
      z.string().check(z.regex(/^[a-z0-9]+(-[a-z0-9]+)*\.(jpg|png|webp)$/, 'pictureFile')),
    ),
    data: z.optional(
      hidden(
        z
          .string()
          .check(
            z.maxLength(MOST_LETTERS),
            z.regex(/^data:image\/(jpeg|png|webp);base64,[A-Za-z0-9+/]+={0,2}$/, 'pictureData'),
          ),
      ),
    ),
    focus: z.optional(hidden(z.tuple([percent, percent]))),
    alt: localised,
    maker: line,
    licence: claim(z.enum(LICENCES)),
    source: line,
  }),
);

/** The pictures of a fiche or organisation: they may be left out. */
export const pictured = {
  pictures: z.optional(z.array(picture).check(z.minLength(1), z.maxLength(MOST_PICTURES))),
};

/** What the build adds to a picture that it published. */
const made = z.strictObject({
  stem: z.string().check(z.regex(/^pictures\/[a-z0-9-]+$/)),
  widths: z.array(z.int().check(z.positive())).check(z.minLength(1)),
  standIn: z.string().check(z.regex(/^data:image\/webp;base64,[A-Za-z0-9+/]+={0,2}$/)),
});

/** The same as published for readers. */
export const publishedPictured = {
  pictures: z.optional(z.array(z.extend(picture, { made }))),
};
