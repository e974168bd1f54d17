import type { Fiche } from '../../domain/model.ts';
import { wholeOf } from '../../domain/guide/fiche-details.ts';
import type { I18n } from '../../state/atlas/i18n-context.ts';
import type { AnySlide } from '../slides/any-slide.ts';

/** Something to say beside a slide: under a heading of its own where it is about one fiche. */
export interface Note {
  readonly heading: string | null;
  readonly text: string;
}

/** What the presenter can say of a slide, in our own words, from the fiches that it shows. */
export function notesOf(slide: AnySlide, { t, say }: I18n): readonly Note[] {
  const told = (fiches: readonly Fiche[]) =>
    fiches.map(wholeOf).map(({ title, summary }) => ({ heading: say(title), text: say(summary) }));
  switch (slide.kind) {
    case 'approach': {
      const own = slide.part === 1 ? told([slide.approach]) : [];
      return slide.told ? [...own, ...told(slide.shown)] : own;
    }
    case 'place':
    case 'region':
      return told(slide.shown);
    case 'challenges':
      return told(slide.challenges);
    case 'view':
      return slide.note ? [{ heading: null, text: slide.note }] : [];
    case 'overview':
      return [{ heading: null, text: t('app.tagline') }];
    default:
      return [];
  }
}
